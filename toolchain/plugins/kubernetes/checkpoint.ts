import {
  copySecrets,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  reveal,
  secret,
  stringAt,
} from "../lib/properties";
import { toApiNames, toSdkNames } from "./objects";

/**
 * What we keep in Pulumi's state, in the layout of the official provider, so that a stack can change hands:
 * the live object, and beside it the inputs, the field manager and the API version it was first made with.
 */
const stateKeys = {
  inputs: "__inputs",
  fieldManager: "__fieldManager",
  initialApiVersion: "__initialApiVersion",
} as const;

/** A state read back, without secret marks. */
export interface Checkpoint {
  live: JsonObject;
  inputs: JsonObject;
  fieldManager: string | undefined;
  initialApiVersion: string | undefined;
}

/** Reads a state that {@link writeCheckpoint} or the official provider wrote. */
export function readCheckpoint(state: JsonObject): Checkpoint {
  const plain = toApiNames(reveal(state));
  const { [stateKeys.inputs]: inputs, ...rest } = plain;
  const live: JsonObject = { ...rest };
  delete live[stateKeys.fieldManager];
  delete live[stateKeys.initialApiVersion];
  return {
    live,
    inputs: isObject(inputs) ? inputs : {},
    fieldManager: stringAt(plain, stateKeys.fieldManager),
    initialApiVersion: stringAt(plain, stateKeys.initialApiVersion),
  };
}

/** The state of a live object. `markedInputs` are the inputs as the engine sent them, with their secret marks. */
export function writeCheckpoint(
  live: JsonObject,
  markedInputs: JsonObject,
  fieldManager: string,
  initialApiVersion: string,
): JsonObject {
  const state = markSecrets(toSdkNames(withoutManagedFields(live)), markedInputs);
  return {
    ...state,
    [stateKeys.inputs]: markSecrets(toSdkNames(reveal(markedInputs)), markedInputs),
    [stateKeys.initialApiVersion]: initialApiVersion,
    [stateKeys.fieldManager]: fieldManager,
  };
}

/** Who set which field is asked anew each time it matters; in the state it would be a third of it. */
function withoutManagedFields(live: JsonObject): JsonObject {
  if (!isObject(live.metadata)) return live;
  const { managedFields: _, ...metadata } = live.metadata;
  return { ...live, metadata };
}

/** Marks what is secret in an object: what was so in the inputs, and all data of a Secret. */
export function markSecrets(plain: JsonObject, marked: JsonObject): JsonObject {
  const result = copySecretsByKey(plain, marked);
  if (plain.kind === "Secret" && (plain.apiVersion === "v1" || plain.apiVersion === undefined)) {
    for (const key of ["data", "stringData"]) {
      const value = result[key];
      if (value !== undefined) result[key] = secret(value);
    }
    // The copy that `kubectl apply` leaves in an annotation holds the data too.
    const metadata = result.metadata;
    const annotations = objectAt(metadata, "annotations");
    const applied = annotations[lastApplied];
    if (isObject(metadata) && applied !== undefined) {
      result.metadata = { ...metadata, annotations: { ...annotations, [lastApplied]: secret(applied) } };
    }
  }
  return result;
}

const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";

function copySecretsByKey(plain: JsonObject, marked: JsonObject): JsonObject {
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(plain)) result[key] = copySecrets(value, marked[key]);
  return result;
}

/**
 * The part of a live object that the inputs speak of: what other controllers and the server added is left out,
 * what they changed is kept. Lists of named things are matched by name.
 */
export function pruneToShape(live: JsonObject, shape: JsonObject): JsonObject {
  const source = withStringData(live, shape);
  return prune(source, shape) as JsonObject;
}

function prune(live: Json, shape: Json): Json {
  if (isObject(live) && isObject(shape)) {
    const result: JsonObject = {};
    for (const [key, inner] of Object.entries(shape)) {
      const value = live[key];
      // An empty map or list of ours, which the server does not keep, is still as we want it.
      if (value === undefined) {
        if (isEmpty(inner)) result[key] = inner;
      } else result[key] = prune(value, inner);
    }
    return result;
  }
  if (Array.isArray(live) && Array.isArray(shape)) {
    const key = identityKey(live, shape);
    if (key !== undefined) {
      const byName = new Map(live.map((item) => [identity(item, key), item] as const));
      const kept: Json[] = [];
      for (const inner of shape) {
        const match = byName.get(identity(inner, key));
        if (match !== undefined) kept.push(prune(match, inner));
      }
      return kept;
    }
    return live.map((item, index) => (index < shape.length ? prune(item, shape[index] as Json) : item));
  }
  return live;
}

const identityKeys = [
  "name",
  "key",
  "containerPort",
  "port",
  "mountPath",
  "topologyKey",
  "type",
  "ip",
] as const;

/** The field by which both lists name their items, each once: how the server merges such lists. */
function identityKey(live: readonly Json[], shape: readonly Json[]): string | undefined {
  if (shape.length === 0) return undefined;
  return identityKeys.find((key) => namesEach(live, key) && namesEach(shape, key));
}

function namesEach(list: readonly Json[], key: string): boolean {
  const seen = new Set(list.map((item) => identity(item, key)));
  return !seen.has(undefined) && seen.size === list.length;
}

function identity(item: Json, key: string): string | undefined {
  const value = isObject(item) ? item[key] : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function isEmpty(value: Json): boolean {
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

/** A live Secret with `stringData` for the keys that the inputs set so: the server only ever shows `data`. */
function withStringData(live: JsonObject, shape: JsonObject): JsonObject {
  if (live.kind !== "Secret" || !isObject(shape.stringData)) return live;
  const data = objectAt(live, "data");
  const stringData: JsonObject = {};
  for (const key of Object.keys(shape.stringData)) {
    const encoded = data[key];
    if (typeof encoded === "string") stringData[key] = Buffer.from(encoded, "base64").toString("utf8");
  }
  return { ...live, stringData };
}
