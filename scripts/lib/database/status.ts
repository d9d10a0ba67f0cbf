import type { CoreV1Api, V1Node, V1Pod } from "@kubernetes/client-node";
import type { Report } from "../../../components/galera/agent/report";
import { isWriter } from "../../../components/galera/agent/writer";
import { ports } from "../../../components/galera/plan/names";
import { type Outputs, selectorsOf } from "../engine/outputs";

/** A worker of the cluster. */
export interface NodeStatus {
  name: string;
  zone: string;
  ready: boolean;
  address: string;
  version: string;
}

/** A member of the Galera cluster. */
export interface MemberStatus {
  name: string;
  node: string;
  ready: boolean;
  restarts: number;
  /** `writer`, `reader`, or what it is doing. */
  role: string;
  /** Galera's word for its state; empty where it does not answer. */
  state: string;
  primary: boolean;
  /** Last transaction committed there; null where it does not answer. */
  seqno: number | null;
  message: string;
  /** What keeps a changed configuration from being applied. */
  notes: string[];
}

/** A proxy in front of the members. */
export interface ProxyStatus {
  name: string;
  node: string;
  ready: boolean;
  restarts: number;
}

/** What `npm run status` shows. */
export interface Status {
  nodes: NodeStatus[];
  members: MemberStatus[];
  proxies: ProxyStatus[];
  writer: string | null;
  /** What is not as it should be, in words; empty where all is well. */
  problems: string[];
}

/** Asks Kubernetes and every member; a member that does not answer is a line of the table, not an error. */
export async function readStatus(core: CoreV1Api, outputs: Outputs): Promise<Status> {
  const { namespace } = outputs;
  const selectors = selectorsOf(outputs);
  const [nodes, members, proxies] = await Promise.all([
    core.listNode(),
    core.listNamespacedPod({ namespace, labelSelector: selectors.members }),
    core.listNamespacedPod({ namespace, labelSelector: selectors.proxies }),
  ]);
  const reports = await Promise.all(
    members.items.map((pod) => readReport(core, namespace, pod.metadata?.name ?? "")),
  );
  return summarise({
    nodes: nodes.items,
    members: members.items.map((pod, index) => ({ pod, report: reports[index] ?? null })),
    proxies: proxies.items,
    replicas: outputs.replicas,
  });
}

async function readReport(core: CoreV1Api, namespace: string, pod: string): Promise<Report | null> {
  try {
    const body = await core.connectGetNamespacedPodProxyWithPath({
      namespace,
      name: `${pod}:${ports.agent}`,
      path: "state",
    });
    // The client parses nothing here, or everything, depending on the content type.
    return (typeof body === "string" ? JSON.parse(body) : body) as Report;
  } catch {
    return null;
  }
}

/** What was found, before it is put into words. */
export interface Found {
  nodes: V1Node[];
  members: { pod: V1Pod; report: Report | null }[];
  proxies: V1Pod[];
  /** How many members there should be. */
  replicas: number;
}

/** Puts what was found into the words of the table, and names what is not as it should be. */
export function summarise(found: Found): Status {
  const nodes = found.nodes.map(toNode).sort(byName);
  const members = found.members.map(({ pod, report }) => toMember(pod, report)).sort(byName);
  const proxies = found.proxies.map(toProxy).sort(byName);
  const writers = members.filter(({ role }) => role === "writer");
  const problems = [
    ...nodes.filter(({ ready }) => !ready).map(({ name }) => `node ${name} is not ready`),
    ...(members.length < found.replicas ? [`${members.length} of ${found.replicas} members exist`] : []),
    ...members
      .filter(({ ready }) => !ready)
      .map(({ name, message }) => `member ${name} is not ready: ${message}`),
    ...members.flatMap(({ name, notes }) => notes.map((note) => `member ${name}: ${note}`)),
    ...(writers.length === 1
      ? []
      : [writers.length === 0 ? "there is no writer" : "there is more than one writer"]),
    ...proxies.filter(({ ready }) => !ready).map(({ name }) => `proxy ${name} is not ready`),
    ...(proxies.length === 0 ? ["there is no proxy"] : []),
  ];
  return {
    nodes,
    members,
    proxies,
    writer: writers.length === 1 ? (writers[0]?.name ?? null) : null,
    problems,
  };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, undefined, { numeric: true });
}

function toNode({ metadata, status }: V1Node): NodeStatus {
  return {
    name: metadata?.name ?? "",
    zone: metadata?.labels?.["topology.kubernetes.io/zone"] ?? "",
    ready: status?.conditions?.some(({ type, status }) => type === "Ready" && status === "True") ?? false,
    address: status?.addresses?.find(({ type }) => type === "InternalIP")?.address ?? "",
    version: status?.nodeInfo?.kubeletVersion ?? "",
  };
}

function toProxy({ metadata, spec, status }: V1Pod): ProxyStatus {
  return {
    name: metadata?.name ?? "",
    node: spec?.nodeName ?? "",
    ready: status?.conditions?.some(({ type, status }) => type === "Ready" && status === "True") ?? false,
    restarts: status?.containerStatuses?.reduce((sum, { restartCount }) => sum + restartCount, 0) ?? 0,
  };
}

function toMember(pod: V1Pod, report: Report | null): MemberStatus {
  const common = toProxy(pod);
  if (report === null) {
    const waiting = pod.status?.containerStatuses?.find(({ state }) => state?.waiting !== undefined)?.state
      ?.waiting;
    const message =
      waiting?.message ?? waiting?.reason ?? (common.node === "" ? "waits for a node" : "does not answer");
    return { ...common, role: "", state: "", primary: false, seqno: null, message, notes: [] };
  }
  const { live } = report;
  return {
    ...common,
    role: isWriter(report)
      ? "writer"
      : report.draining
        ? "draining"
        : live?.state === "Synced"
          ? "reader"
          : report.phase,
    state: live?.state ?? "",
    primary: live?.primary ?? false,
    seqno: live?.seqno ?? null,
    message: report.message,
    notes: report.notes ?? [],
  };
}
