/** How long it takes from applying the database's StatefulSet until all members are synced, on nodes that run already. */
import type { V1StatefulSet } from "@kubernetes/client-node";
import { askAgent } from "../chaos/watch/agent-report";
import { type Cluster, namespace } from "../e2e/database";

const target = { name: "galera", namespace } as const;
const patienceMs = 180_000;

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
  await until(async () => (await cluster.members()).length === 0);
  await cluster.core.deleteCollectionNamespacedPersistentVolumeClaim({ namespace });
  await until(async () => {
    const { items } = await cluster.core.listNamespacedPersistentVolumeClaim({ namespace });
    return items.length === 0;
  });
  const started = performance.now();
  await cluster.apps.createNamespacedStatefulSet({ namespace, body });
  await until(async () => {
    const addresses = (await cluster.members()).map(({ status }) => status?.podIP ?? "");
    if (addresses.length !== spec?.replicas || addresses.includes("")) return false;
    const told = await Promise.all(addresses.map(askAgent));
    return told.every((one) => one?.synced === true);
  });
  return (performance.now() - started) / 1000;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error("the database did not come up again in time");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
