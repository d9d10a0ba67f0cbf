import {
  containsUnknown,
  isObject,
  isSecret,
  type JsonObject,
  objectAt,
  reveal,
  stringAt,
  unknown,
} from "../lib/properties";
import { parseUrn } from "../lib/urn";
import { apply, describe } from "./apply";
import { waitUntilGone } from "./await/wait";
import { markSecrets } from "./checkpoint";
import { ApiError } from "./client";
import { type ApiResource, resourcePath, UnknownKindError } from "./discovery";
import {
  idOf,
  isPatch,
  kindOf,
  nameOf,
  namespaceOf,
  toApiNames,
  toSdkNames,
  withoutServerMetadata,
} from "./objects";
import type { Session } from "./session";
import { type Applied, find, settle, waitContext } from "./settle";

/** Makes an object and waits until it is ready. */
export async function create(
  session: Session,
  args: { urn: string; inputs: JsonObject; timeout: number; preview: boolean },
): Promise<Applied> {
  const { type } = parseUrn(args.urn);
  const object = toApiNames(reveal(args.inputs));
  const asGiven: Applied = { id: "", state: unsettled(args.inputs) };
  if (
    args.preview &&
    (containsUnknown(object) || isPatch(type, object) || (await session.warnIfUnreachable(args.urn)))
  ) {
    return asGiven;
  }
  const { client, discovery } = await session.cluster();
  const kind = kindOf(object, type);
  let resource: ApiResource;
  try {
    resource = await discovery.find(kind, session.signal);
  } catch (error) {
    if (error instanceof UnknownKindError && args.preview) return asGiven;
    throw error;
  }
  const namespace = namespaceOf(object) ?? session.namespace;
  let existing = await find(client, resource, namespace, nameOf(object));
  if (existing !== undefined && isTerminating(existing) && !args.preview) {
    // The one that this replaces, most likely: applied onto, the new object would go with the old one.
    const path = resourcePath(resource, namespace, nameOf(object));
    await waitUntilGone(existing, path, waitContext(session, client, resource, object, args));
    existing = undefined;
  }
  const patch = isPatch(type, object);
  if (existing !== undefined && !patch && !session.settings.upsertExistingObjects) {
    // In a preview it may be the object that this one is about to replace.
    if (args.preview) return asGiven;
    throw new Error(
      `${describe(resource, { ...object, metadata: existing.metadata ?? {} })} exists already. Import it ` +
        `(resource option import: "${idOf(existing)}"), delete it, or set upsertExistingObjects on the provider.`,
    );
  }
  if (existing === undefined && patch) {
    throw new Error(
      `${describe(resource, object)} does not exist; a Patch resource changes objects that others made`,
    );
  }

  const fieldManager = session.fieldManager(object);
  let live: JsonObject;
  try {
    live = await apply(client, resource, namespace, object, {
      fieldManager,
      force: session.forces(object),
      dryRun: args.preview,
      signal: session.signal,
    });
  } catch (error) {
    // The namespace may be one that this update is about to make; and not everyone may try.
    if (args.preview && error instanceof ApiError && (error.code === 404 || error.code === 403))
      return asGiven;
    throw error;
  }
  if (args.preview) return { id: "", state: previewState(live, args.inputs) };

  session.noteKindChange(live, resource, true);
  return settle(session, args, object, live, resource, fieldManager, kind.version);
}

/** Inputs as the state of an object to come, of which the server will decide some more. */
function unsettled(inputs: JsonObject): JsonObject {
  const { metadata } = inputs;
  if (!isObject(metadata) || isSecret(metadata)) return inputs;
  return { ...inputs, metadata: { ...metadata, ...fateful } };
}

/** Metadata that no preview can know. */
const fateful: JsonObject = { uid: unknown, resourceVersion: unknown, creationTimestamp: unknown };

function isTerminating(object: JsonObject): boolean {
  return stringAt(object.metadata, "deletionTimestamp") !== undefined;
}

/** What a preview says of an object to come: all that the server fills in, except what it cannot know yet. */
function previewState(dryRun: JsonObject, inputs: JsonObject): JsonObject {
  const { status: _, ...rest } = withoutServerMetadata(dryRun);
  const given = reveal(inputs);
  const metadata = { ...objectAt(rest, "metadata"), ...fateful };
  const state: JsonObject = { ...rest, metadata };
  if (isObject(rest.spec) && rest.kind === "Service") {
    // A dry run shows addresses and ports that the real Service will not get.
    const spec: JsonObject = { ...rest.spec };
    for (const key of ["clusterIP", "clusterIPs", "healthCheckNodePort"]) {
      if (spec[key] !== undefined && objectAt(given, "spec")[key] === undefined) spec[key] = unknown;
    }
    if (Array.isArray(spec.ports)) spec.ports = objectAt(given, "spec").ports ?? spec.ports;
    state.spec = spec;
  }
  return markSecrets(toSdkNames(state), inputs);
}
