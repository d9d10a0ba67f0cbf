import { parsePath } from "../lib/paths";
import { containsUnknown, type JsonObject, reveal } from "../lib/properties";
import { parseUrn } from "../lib/urn";
import { apply, relinquish, respectIgnored } from "./apply";
import { readCheckpoint, writeCheckpoint } from "./checkpoint";
import { kindOf, nameOf, namespaceOf, toApiNames } from "./objects";
import type { Session } from "./session";
import { find, settle } from "./settle";

/** Changes an object in place and waits until it is ready again. */
export async function update(
  session: Session,
  args: {
    urn: string;
    id: string;
    olds: JsonObject;
    inputs: JsonObject;
    timeout: number;
    preview: boolean;
    ignoreChanges: readonly string[];
  },
): Promise<JsonObject> {
  const { type } = parseUrn(args.urn);
  const object = toApiNames(reveal(args.inputs));
  if (args.preview && (containsUnknown(object) || (await session.warnIfUnreachable(args.urn))))
    return args.inputs;
  const { client, discovery } = await session.cluster();
  const kind = kindOf(object, type);
  const resource = await discovery.find(kind, session.signal);
  const old = readCheckpoint(args.olds);
  const namespace = namespaceOf(object) ?? namespaceOf(old.live) ?? session.namespace;
  const fieldManager = session.fieldManager(object, old.fieldManager);

  let wanted = object;
  if (args.ignoreChanges.length > 0) {
    const live = await find(client, resource, namespace, nameOf(object));
    if (live !== undefined) {
      wanted = respectIgnored(object, live, args.ignoreChanges.map(parsePath), fieldManager);
    }
  }
  const live = await apply(client, resource, namespace, wanted, {
    fieldManager,
    force: session.forces(object),
    dryRun: args.preview,
    signal: session.signal,
  });
  if (args.preview)
    return writeCheckpoint(live, args.inputs, fieldManager, old.initialApiVersion ?? kind.version);
  if (old.fieldManager !== undefined && old.fieldManager !== fieldManager) {
    await relinquish(client, resource, namespace, nameOf(object) ?? "", old.fieldManager);
  }
  session.noteKindChange(live, resource, true);
  const initial = old.initialApiVersion ?? String(object.apiVersion ?? "");
  return (await settle(session, args, object, live, resource, fieldManager, initial)).state;
}
