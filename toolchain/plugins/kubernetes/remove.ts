import type { JsonObject } from "../lib/properties";
import { parseUrn } from "../lib/urn";
import { propagationPolicy } from "./annotations";
import { relinquish } from "./apply";
import { AwaitError, waitUntilGone } from "./await/wait";
import { readCheckpoint } from "./checkpoint";
import { isNotFound, type KubernetesClient } from "./client";
import { type ApiResource, resourcePath } from "./discovery";
import { isPatch, kindOf, namespaceOf, parseId, withMetadata } from "./objects";
import { kindName, type Session } from "./session";
import { find, waitContext } from "./settle";

/** Deletes an object and waits until it is gone. */
export async function remove(
  session: Session,
  args: { urn: string; id: string; state: JsonObject; timeout: number },
): Promise<void> {
  const { type } = parseUrn(args.urn);
  const reason = await session.stillUnreachable();
  if (reason !== undefined) {
    await session.warnIfUnreachable(args.urn);
    if (session.settings.deleteUnreachable) return;
    throw new Error(
      "configured Kubernetes cluster is unreachable. If the cluster is gone, run again with " +
        "PULUMI_K8S_DELETE_UNREACHABLE=true to take its resources out of the state.",
    );
  }
  const { live, inputs, fieldManager } = readCheckpoint(args.state);
  const resource = await session.lookup(kindOf(live, type));
  // Without the kind there is no object of it.
  if (resource === undefined) return;
  const { client } = await session.cluster();
  const { namespace, name } = parseId(args.id);
  const path = resourcePath(resource, namespace ?? namespaceOf(live) ?? session.namespace, name);

  if (isPatch(type, live)) {
    if (fieldManager !== undefined) await release(client, resource, namespace, name, fieldManager);
    return;
  }
  let answer: JsonObject;
  try {
    answer = await client.request("DELETE", path, {
      body: { kind: "DeleteOptions", apiVersion: "v1", propagationPolicy: propagationPolicy(live) },
      signal: session.signal,
    });
  } catch (error) {
    if (isNotFound(error)) return;
    throw error;
  }
  session.noteKindChange(live, resource, false);
  // Also where pulumi.com/skipAwait is set: what has been deleted is gone when the update says so.
  const settings = Object.keys(inputs).length > 0 ? inputs : live;
  // Objects without finalizers are gone with the answer, which is then a Status and no object.
  const current = answer.kind === resource.kind ? answer : withMetadata(live, {});
  try {
    await waitUntilGone(current, path, waitContext(session, client, resource, settings, args));
  } catch (error) {
    if (!(error instanceof AwaitError)) throw error;
    throw new Error(`deletion of ${kindName(resource)} ${args.id}: ${error.message}`);
  }
}

async function release(
  client: KubernetesClient,
  resource: ApiResource,
  namespace: string | undefined,
  name: string,
  fieldManager: string,
): Promise<void> {
  if ((await find(client, resource, namespace, name)) === undefined) return;
  await relinquish(client, resource, namespace, name, fieldManager);
}
