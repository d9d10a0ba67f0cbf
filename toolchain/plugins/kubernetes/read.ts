import { type JsonObject, objectAt, reveal } from "../lib/properties";
import { parseUrn } from "../lib/urn";
import { markSecrets, pruneToShape, readCheckpoint, writeCheckpoint } from "./checkpoint";
import { kindOf, namespaceOf, parseId, toApiNames, toSdkNames, withoutServerMetadata } from "./objects";
import type { Session } from "./session";
import { find } from "./settle";

/** The object as it is now, for refresh and import; undefined where it is gone. */
export async function read(
  session: Session,
  args: { urn: string; id: string; state: JsonObject; inputs: JsonObject },
): Promise<{ id: string; state: JsonObject; inputs: JsonObject } | undefined> {
  const { type } = parseUrn(args.urn);
  const { deleteUnreachable, skipUpdateUnreachable } = session.settings;
  // Who says what to do without the cluster does not wait for it.
  const decided = deleteUnreachable || skipUpdateUnreachable;
  const reason = await (decided ? session.unreachable : session.unreachableAtLast(args.urn));
  if (reason !== undefined) {
    await session.warnIfUnreachable(args.urn);
    if (deleteUnreachable) return undefined;
    if (skipUpdateUnreachable) return { id: args.id, state: args.state, inputs: args.inputs };
    throw new Error(
      `the state of the resource cannot be read because the cluster is unreachable: ${reason}. If the cluster is ` +
        "gone, run again with PULUMI_K8S_DELETE_UNREACHABLE=true to take its resources out of the state.",
    );
  }
  const old = readCheckpoint(args.state);
  const oldInputs = withoutServerMetadata(toApiNames(reveal(args.inputs)));
  const kind = kindOf(Object.keys(oldInputs).length > 0 ? oldInputs : old.live, type);
  const resource = await session.lookup(kind);
  if (resource === undefined) return undefined;
  const { client } = await session.cluster();
  const { namespace, name } = parseId(args.id);
  const live = await find(client, resource, namespace ?? namespaceOf(oldInputs) ?? session.namespace, name);
  if (live === undefined) return undefined;

  const inputs = Object.keys(oldInputs).length > 0 ? pruneToShape(live, oldInputs) : importedInputs(live);
  const marked = markSecrets(toSdkNames(inputs), args.inputs);
  const manager = session.fieldManager(oldInputs, old.fieldManager);
  const initial = old.initialApiVersion ?? String(live.apiVersion ?? "");
  return { id: args.id, state: writeCheckpoint(live, marked, manager, initial), inputs: marked };
}

/** Inputs for an object that the program did not make: all but what the server and controllers keep. */
function importedInputs(live: JsonObject): JsonObject {
  const { status: _, ...rest } = withoutServerMetadata(live);
  const metadata = { ...objectAt(rest, "metadata") };
  const kept = { ...objectAt(metadata, "annotations") };
  delete kept["kubectl.kubernetes.io/last-applied-configuration"];
  delete kept["deployment.kubernetes.io/revision"];
  if (Object.keys(kept).length > 0) metadata.annotations = kept;
  else delete metadata.annotations;
  return { ...rest, metadata };
}
