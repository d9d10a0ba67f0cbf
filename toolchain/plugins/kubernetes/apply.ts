import { type Path, replaceAt, valueAt } from "../lib/paths";
import { equal, isObject, type Json, type JsonObject, listAt, objectAt, stringAt } from "../lib/properties";
import { ApiError, type KubernetesClient } from "./client";
import { type ApiResource, apiVersion, resourcePath } from "./discovery";
import { nameOf, namespaceOf, withoutServerMetadata } from "./objects";

/** Options of {@link apply}. */
export interface ApplyOptions {
  fieldManager: string;
  /** Take fields over from other managers. */
  force: boolean;
  dryRun?: boolean;
  signal?: AbortSignal;
}

/**
 * Server-side apply: the object is made or changed to what `inputs` say, and what earlier inputs of the same
 * manager said and these do not is removed.
 *
 * @throws ConflictError when another manager owns a field with another value.
 */
export async function apply(
  client: KubernetesClient,
  resource: ApiResource,
  namespace: string | undefined,
  inputs: JsonObject,
  options: ApplyOptions,
): Promise<JsonObject> {
  const body: JsonObject = {
    ...withoutServerMetadata(inputs),
    apiVersion: apiVersion(resource),
    kind: resource.kind,
  };
  delete body.status;
  try {
    return await client.request("PATCH", resourcePath(resource, namespace, nameOf(inputs)), {
      query: {
        fieldManager: options.fieldManager,
        force: options.force ? "true" : undefined,
        dryRun: options.dryRun ? "All" : undefined,
      },
      // JSON is YAML; this media type has been stable for as long as server-side apply has.
      contentType: "application/apply-patch+yaml",
      body,
      ...(options.signal && { signal: options.signal }),
    });
  } catch (error) {
    if (error instanceof ApiError && error.code === 409 && hasFieldConflict(error)) {
      throw new ConflictError(error, resource, namespaceOf(inputs) ?? namespace, nameOf(inputs) ?? "");
    }
    throw error;
  }
}

/** Other managers own fields that we would change. */
export class ConflictError extends Error {
  override readonly name = "ConflictError";

  constructor(error: ApiError, resource: ApiResource, namespace: string | undefined, name: string) {
    const where = resource.namespaced ? `${namespace ?? "default"}/${name}` : name;
    const fields = error.causes
      .filter((cause) => cause.reason === "FieldManagerConflict")
      .map((cause) => {
        const manager = /conflict with "([^"]+)"/.exec(cause.message)?.[1] ?? "another manager";
        return `  ${cause.field.replace(/^\./, "")} is managed by ${manager}`;
      });
    super(
      [
        `${resource.kind} ${where}: other programs manage fields that this resource would change:`,
        ...fields,
        'To take them over, set the annotation pulumi.com/patchForce: "true" on the resource; to leave them alone, ' +
          "remove them from the program or list them in ignoreChanges.",
      ].join("\n"),
      { cause: error },
    );
  }
}

function hasFieldConflict(error: ApiError): boolean {
  return error.causes.some((cause) => cause.reason === "FieldManagerConflict");
}

/** Gives up all that a manager owns of an object; fields that nobody else owns are removed. */
export async function relinquish(
  client: KubernetesClient,
  resource: ApiResource,
  namespace: string | undefined,
  name: string,
  fieldManager: string,
): Promise<JsonObject> {
  return apply(client, resource, namespace, { metadata: { name } }, { fieldManager, force: false });
}

/**
 * The inputs with the fields that the program ignores as the live object has them: fields that someone else
 * manages too (a HorizontalPodAutoscaler its `spec.replicas`) are left to them, the others keep their live value.
 * Without this, applying the remembered inputs would set a scaled workload back.
 */
export function respectIgnored(
  inputs: JsonObject,
  live: JsonObject,
  ignored: readonly Path[],
  fieldManager: string,
): JsonObject {
  let result: Json = inputs;
  for (const path of ignored) {
    const value = valueAt(live, path);
    if (value === undefined || valueAt(result, path) === undefined) continue;
    if (equal(value, valueAt(result, path)) && !managedByOthers(live, path, fieldManager)) continue;
    result = replaceAt(result, path, managedByOthers(live, path, fieldManager) ? undefined : value);
  }
  return isObject(result) ? result : inputs;
}

/** Whether a manager other than ours owns the field, by the object's own records. */
export function managedByOthers(live: JsonObject, path: Path, fieldManager: string): boolean {
  return listAt(live.metadata, "managedFields").some((entry) => {
    if (stringAt(entry, "manager") === fieldManager && stringAt(entry, "operation") === "Apply") return false;
    let fields: JsonObject = objectAt(entry, "fieldsV1");
    for (const part of path) {
      // Items of lists are named by their keys, not by their place; we do not follow those.
      if (typeof part === "number") return false;
      const next = fields[`f:${part}`];
      if (!isObject(next)) return false;
      fields = next;
    }
    return true;
  });
}

/** For messages: `Deployment shop/frontend`. */
export function describe(resource: { kind: string }, object: JsonObject): string {
  const namespace = namespaceOf(object);
  return `${resource.kind} ${namespace === undefined ? "" : `${namespace}/`}${nameOf(object) ?? "?"}`;
}
