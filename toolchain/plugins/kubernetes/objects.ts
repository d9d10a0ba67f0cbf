import { isObject, type Json, type JsonObject, objectAt, stringAt } from "../lib/properties";
import type { GroupVersionKind } from "./discovery";

/** The API kind that a type token names: `kubernetes:core/v1:ServicePatch` is a `ServicePatch` of `v1`. */
export function kindOfToken(token: string): GroupVersionKind {
  const [, module = "", kind = ""] = token.split(":");
  const slash = module.lastIndexOf("/");
  const group = slash < 0 ? "" : module.slice(0, slash);
  return { group: group === "core" ? "" : group, version: module.slice(slash + 1), kind };
}

/** The API kind of an object, completed by its type token where the object does not say. */
export function kindOf(object: JsonObject, token: string): GroupVersionKind {
  const named = kindOfToken(token);
  const declared = stringAt(object, "apiVersion");
  const kind = stringAt(object, "kind") ?? named.kind.replace(/Patch$/, "");
  if (declared === undefined) return { ...named, kind };
  const slash = declared.indexOf("/");
  const group = slash < 0 ? "" : declared.slice(0, slash);
  return { group: group === "core" ? "" : group, version: declared.slice(slash + 1), kind };
}

/**
 * Whether this is one of the SDK's `…Patch` resources, which change objects that others made: the object's own kind
 * is then another than the token's.
 */
export function isPatch(token: string, object: JsonObject): boolean {
  const { kind } = kindOfToken(token);
  return kind.endsWith("Patch") && stringAt(object, "kind") !== kind;
}

/** The object's name, or undefined. */
export function nameOf(object: JsonObject): string | undefined {
  return stringAt(object.metadata, "name");
}

/** The object's namespace, or undefined. */
export function namespaceOf(object: JsonObject): string | undefined {
  return stringAt(object.metadata, "namespace") || undefined;
}

/** The identity of a resource in Pulumi's state: `namespace/name`, or `name` for what has no namespace. */
export function idOf(object: JsonObject): string {
  const namespace = namespaceOf(object);
  const name = nameOf(object) ?? "";
  return namespace === undefined ? name : `${namespace}/${name}`;
}

/** Reads {@link idOf} back. */
export function parseId(id: string): { namespace: string | undefined; name: string } {
  const slash = id.indexOf("/");
  return slash < 0
    ? { namespace: undefined, name: id }
    : { namespace: id.slice(0, slash), name: id.slice(slash + 1) };
}

/** The object with these keys set in its metadata. */
export function withMetadata(object: JsonObject, metadata: JsonObject): JsonObject {
  return { ...object, metadata: { ...objectAt(object, "metadata"), ...metadata } };
}

/** Metadata that only the server writes. */
export const serverMetadata: readonly string[] = [
  "creationTimestamp",
  "deletionGracePeriodSeconds",
  "deletionTimestamp",
  "generation",
  "managedFields",
  "resourceVersion",
  "selfLink",
  "uid",
];

/** The object without what only the server writes into metadata. */
export function withoutServerMetadata(object: JsonObject): JsonObject {
  if (!isObject(object.metadata)) return object;
  const metadata = { ...object.metadata };
  for (const key of serverMetadata) delete metadata[key];
  return { ...object, metadata };
}

const dashedKeys: ReadonlyMap<string, string> = new Map(
  [
    "embedded_resource",
    "int_or_string",
    "list_map_keys",
    "list_type",
    "map_type",
    "preserve_unknown_fields",
    "validations",
  ].map((key) => [`x_kubernetes_${key}`, `x-kubernetes-${key.replaceAll("_", "-")}`]),
);
const underscoredKeys: ReadonlyMap<string, string> = new Map([...dashedKeys].map(([from, to]) => [to, from]));

/** Property names of the SDK → field names of the API: JSON-schema extensions have dashes there. */
export function toApiNames(object: JsonObject): JsonObject {
  return rename(object, dashedKeys) as JsonObject;
}

/** Field names of the API → property names of the SDK. */
export function toSdkNames(object: JsonObject): JsonObject {
  return rename(object, underscoredKeys) as JsonObject;
}

function rename(value: Json, names: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((item) => rename(item, names));
  if (!isObject(value)) return value;
  const result: JsonObject = {};
  for (const [key, item] of Object.entries(value)) result[names.get(key) ?? key] = rename(item, names);
  return result;
}
