/** Nodes as the API server knows them: waiting until they are Ready, labels, and taking one away with care. */
import { UserError } from "../../../../../toolchain/errors";
import type { NodeAddresses } from "../plan/addresses";
import { kubeletClientName } from "../plan/certificates";
import { nodeLabels } from "../plan/kubelet";
import type { Report } from "../system/report";
import { sleep } from "../system/shell";
import { isStatus, type KubeClient, type KubeObject, mayPass } from "./kube-client";

interface Condition {
  type: string;
  status: string;
  lastHeartbeatTime?: string;
}

/** What is read of a Node. */
export interface KubeNode extends KubeObject {
  spec?: { podCIDR?: string; unschedulable?: boolean };
  status?: { conditions?: Condition[] };
}

/** What is read of a PersistentVolume. */
export interface PersistentVolume extends KubeObject {
  spec?: {
    claimRef?: { namespace?: string; name?: string };
    persistentVolumeReclaimPolicy?: string;
    nodeAffinity?: {
      required?: {
        nodeSelectorTerms?: { matchExpressions?: { key: string; operator: string; values?: string[] }[] }[];
      };
    };
  };
  status?: { phase?: string };
}

interface Pod extends KubeObject {
  status?: { phase?: string };
}

/**
 * Whether the node's kubelet, started at that time, reports it Ready. What its predecessor said before a reboot
 * stays in the API for a while and counts for nothing. Pure.
 * @param startedAt milliseconds since 1970, or undefined where no kubelet runs
 */
export function isReady(node: KubeNode, startedAt: number | undefined): boolean {
  const ready = node.status?.conditions?.find((one) => one.type === "Ready");
  if (startedAt === undefined || ready?.status !== "True") return false;
  // The API keeps whole seconds.
  return Date.parse(ready.lastHeartbeatTime ?? "") + 1000 > startedAt;
}

/** Gives the API server its rights on kubelets. Idempotent. */
export async function ensureKubeletAccess(client: KubeClient): Promise<void> {
  const path = "/apis/rbac.authorization.k8s.io/v1/clusterrolebindings";
  try {
    await client.post(path, {
      metadata: { name: "galera-platform:kubelet-api-admin" },
      roleRef: {
        apiGroup: "rbac.authorization.k8s.io",
        kind: "ClusterRole",
        name: "system:kubelet-api-admin",
      },
      subjects: [{ apiGroup: "rbac.authorization.k8s.io", kind: "User", name: kubeletClientName }],
    });
  } catch (error) {
    if (!isStatus(error, 409)) throw error;
  }
}

/**
 * Waits until the API server is ready.
 * @param anew whether it has run before: the roles that it goes through for some seconds at each start are there, then
 * @throws UserError with `explain()` when it does not in time
 */
export async function waitForApi(
  client: KubeClient,
  seconds: number,
  anew: boolean,
  signal: AbortSignal,
  explain: () => string,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    signal.throwIfAborted();
    try {
      await client.get(anew ? "/readyz?exclude=poststarthook/rbac/bootstrap-roles" : "/readyz");
      return;
    } catch (error) {
      if (Date.now() > deadline) {
        throw new UserError(`The API server did not become ready in ${seconds} s.\n  ${explain()}`, {
          cause: error,
        });
      }
    }
    await sleep(50);
  }
}

/** Waits until every node is Ready, with its labels and pod range set. */
export async function waitForNodes(
  client: KubeClient,
  nodes: readonly NodeAddresses[],
  seconds: number,
  signal: AbortSignal,
  report: Report,
  kubelet: { startedAt(node: string): number | undefined; explain(node: string): string },
): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  const settled = new Set<string>();
  const ready = new Set<string>();
  const refusals = new Map<string, string>();
  for (;;) {
    signal.throwIfAborted();
    const known = await client.list<KubeNode>("/api/v1/nodes").catch(() => []);
    for (const node of nodes) {
      const found = known.find((one) => one.metadata.name === node.name);
      if (found === undefined) continue;
      if (!settled.has(node.name)) {
        const refusal = await settle(client, node, found);
        if (refusal !== undefined) {
          refusals.set(node.name, `${node.name}: ${refusal}`);
          continue;
        }
        settled.add(node.name);
        refusals.delete(node.name);
      }
      if (ready.has(node.name) || !isReady(found, kubelet.startedAt(node.name))) continue;
      ready.add(node.name);
      report.line(`node ${node.name} is Ready (${node.zone})`);
    }
    if (ready.size === nodes.length) return;
    if (Date.now() > deadline) {
      const missing = nodes.filter((node) => !ready.has(node.name)).map((node) => node.name);
      const reasons = [...refusals.values(), ...missing.map(kubelet.explain)].join("\n  ");
      throw new UserError(`Not Ready after ${seconds} s: ${missing.join(", ")}.\n  ${reasons}`, {
        hint: "Run the same command again to continue, or destroy the stack (npm run destroy -- --stack <its name>) to remove everything.",
      });
    }
    await sleep(80);
  }
}

/** @returns why it could not be done just now, where another try may succeed */
async function settle(client: KubeClient, node: NodeAddresses, found: KubeNode): Promise<string | undefined> {
  const labels = nodeLabels(node);
  const labelled = Object.entries(labels).every(([key, value]) => found.metadata.labels?.[key] === value);
  if (labelled && found.spec?.podCIDR === node.podCidr && found.spec.unschedulable !== true) return undefined;
  try {
    await client.patch(`/api/v1/nodes/${node.name}`, {
      metadata: { labels },
      spec: { podCIDR: node.podCidr, podCIDRs: [node.podCidr], unschedulable: null },
    });
    return undefined;
  } catch (error) {
    if (!mayPass(error)) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}

/** Volumes whose data lies on the node. Pure. */
export function volumesOn(node: string, volumes: readonly PersistentVolume[]): PersistentVolume[] {
  const names = ["kubernetes.io/hostname", "metadata.name"];
  return volumes.filter((volume) =>
    (volume.spec?.nodeAffinity?.required?.nodeSelectorTerms ?? []).some((term) =>
      (term.matchExpressions ?? []).some(
        ({ key, operator, values }) => names.includes(key) && operator === "In" && values?.includes(node),
      ),
    ),
  );
}

/** Whether somebody counts on the volume's data: a claim holds it, or it is to be kept without one. Pure. */
export function isPrecious({ status, spec }: PersistentVolume): boolean {
  return status?.phase === "Bound" || spec?.persistentVolumeReclaimPolicy === "Retain";
}

/** @throws UserError when data would be lost with one of the nodes. Pure. */
export function refuseToLoseData(nodes: readonly string[], volumes: readonly PersistentVolume[]): void {
  const lines = nodes.flatMap((node) =>
    volumesOn(node, volumes)
      .filter(isPrecious)
      .map(
        ({ metadata, spec }) =>
          `${node} holds ${spec?.claimRef?.namespace}/${spec?.claimRef?.name} (${metadata.name})`,
      ),
  );
  if (lines.length === 0) return;
  throw new UserError(`Fewer workers would delete data:\n  ${lines.join("\n  ")}`, {
    hint:
      "Reduce the members of the database first (galera.replicas) and delete the claims that they leave with " +
      "`kubectl delete pvc` (and `kubectl delete pv` what is kept without a claim), or keep `cluster.workers` as it was.",
  });
}

async function refuseWhereDataLives(client: KubeClient, nodes: readonly string[]): Promise<void> {
  refuseToLoseData(nodes, await client.list<PersistentVolume>("/api/v1/persistentvolumes"));
}

/**
 * Empties nodes that are to be taken away, unless data lives there. It looks once more when nothing new can come to
 * them: a volume that was bound meanwhile keeps its node, and all of them take pods again.
 */
export async function empty(
  client: KubeClient,
  nodes: readonly string[],
  seconds: number,
  signal: AbortSignal,
  report: Report,
): Promise<void> {
  await refuseWhereDataLives(client, nodes);
  for (const node of nodes) await drain(client, node, seconds, signal, report);
  try {
    await refuseWhereDataLives(client, nodes);
  } catch (error) {
    for (const node of nodes) await client.patch(`/api/v1/nodes/${node}`, { spec: { unschedulable: null } });
    throw error;
  }
}

/** Moves the pods of a node away, as their disruption budgets allow. */
export async function drain(
  client: KubeClient,
  node: string,
  seconds: number,
  signal: AbortSignal,
  report: Report,
): Promise<void> {
  const path = `/api/v1/nodes/${node}`;
  try {
    await client.patch(path, { spec: { unschedulable: true } });
  } catch (error) {
    if (isStatus(error, 404)) return;
    throw error;
  }
  const deadline = Date.now() + seconds * 1000;
  const refusals = new Map<string, string>();
  for (;;) {
    signal.throwIfAborted();
    const pods = (await client.list<Pod>(podsOn(node))).filter(mustMove);
    if (pods.length === 0) break;
    if (Date.now() > deadline) {
      const reasons = pods.map(({ metadata }) => {
        const name = `${metadata.namespace}/${metadata.name}`;
        return `${name}: ${refusals.get(name) ?? "does not end"}`;
      });
      throw new UserError(`${node} could not be emptied in ${seconds} s:\n  ${reasons.join("\n  ")}`, {
        hint: "It takes no new pods now. Make room for these on the other workers, then run the same command again.",
      });
    }
    await Promise.all(pods.map((pod) => evict(client, pod, refusals)));
    await sleep(500);
  }
  report.line(`node ${node} is empty`);
}

/**
 * Deletes a node whose kubelet has ended, with the pods that only it could have confirmed as ended, and with volumes
 * that wait for a helper on it to remove them: their directories go with the node.
 */
export async function forget(client: KubeClient, node: string): Promise<void> {
  const remove = (path: string) =>
    client.delete(path).catch((error: unknown) => {
      if (!isStatus(error, 404)) throw error;
    });
  await remove(`/api/v1/nodes/${node}`);
  const pods = await client.list(podsOn(node));
  await Promise.all(
    pods.map(({ metadata }) =>
      remove(`/api/v1/namespaces/${metadata.namespace}/pods/${metadata.name}?gracePeriodSeconds=0`),
    ),
  );
  const volumes = volumesOn(node, await client.list<PersistentVolume>("/api/v1/persistentvolumes"));
  await Promise.all(
    volumes
      .filter((volume) => !isPrecious(volume))
      .map(({ metadata }) => remove(`/api/v1/persistentvolumes/${metadata.name}`)),
  );
}

function podsOn(node: string): string {
  return `/api/v1/pods?fieldSelector=spec.nodeName%3D${node}`;
}

function mustMove(pod: Pod): boolean {
  const ofNode =
    pod.metadata.ownerReferences?.some(({ kind }) => kind === "DaemonSet" || kind === "Node") ?? false;
  return !ofNode && pod.status?.phase !== "Succeeded" && pod.status?.phase !== "Failed";
}

async function evict(client: KubeClient, { metadata }: Pod, refusals: Map<string, string>): Promise<void> {
  if (metadata.deletionTimestamp !== undefined) return;
  const { name, namespace } = metadata;
  try {
    await client.post(`/api/v1/namespaces/${namespace}/pods/${name}/eviction`, {
      apiVersion: "policy/v1",
      kind: "Eviction",
      metadata: { name, namespace },
    });
    refusals.delete(`${namespace}/${name}`);
  } catch (error) {
    if (isStatus(error, 404)) return;
    // 429: a disruption budget has nothing left to give right now.
    if (!isStatus(error, 429)) throw error;
    refusals.set(`${namespace}/${name}`, error instanceof Error ? error.message : String(error));
  }
}
