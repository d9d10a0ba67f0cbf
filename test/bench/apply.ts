/** How long it takes from applying the database's StatefulSet until all members are synced, on nodes that run already. */
import type { V1StatefulSet } from "@kubernetes/client-node";
import { askAgent } from "../chaos/watch/agent-report";
import { type Cluster, namespace } from "../e2e/database";
import { eventually } from "../lib/test-stack";

const target = { name: "galera", namespace } as const;
const patienceSeconds = 180;
/** Short: it is part of what is measured. */
const pauseMs = 200;

/**
 * Takes the members and their volumes away and applies the same StatefulSet again; seconds. The nodes have the images, and
 * nothing else is being started: what is left is volumes, containers, the new cluster and two state transfers.
 */
export async function applyAgain(cluster: Cluster): Promise<number> {
  const { metadata, spec } = await cluster.apps.readNamespacedStatefulSet(target);
  const { name, labels, annotations } = metadata ?? {};
  const body: V1StatefulSet = {
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: { ...(name && { name }), ...(labels && { labels }), ...(annotations && { annotations }) },
    ...(spec && { spec }),
  };
  await cluster.apps.deleteNamespacedStatefulSet(target);
  const until = (what: string, holds: () => Promise<boolean>) =>
    eventually(what, patienceSeconds, holds, (answer) => answer, pauseMs);
  await until("no member is left", async () => (await cluster.members()).length === 0);
  await cluster.core.deleteCollectionNamespacedPersistentVolumeClaim({ namespace });
  await until("no claim is left", async () => {
    const { items } = await cluster.core.listNamespacedPersistentVolumeClaim({ namespace });
    return items.length === 0;
  });
  const started = performance.now();
  await cluster.apps.createNamespacedStatefulSet({ namespace, body });
  await until("all members are synced", async () => {
    const addresses = (await cluster.members()).map(({ status }) => status?.podIP ?? "");
    if (addresses.length !== spec?.replicas || addresses.includes("")) return false;
    const told = await Promise.all(addresses.map(askAgent));
    return told.every((one) => one?.synced === true);
  });
  return (performance.now() - started) / 1000;
}
