import type { V1Node, V1Pod } from "@kubernetes/client-node";
import type { CertificateReport } from "../../../components/galera/agent/certificates";
import type { StatusAnswer } from "../../../components/galera/agent/observatory";
import type { FlowControl } from "../../../components/galera/agent/vitals";
import { isWriter, serves } from "../../../components/galera/agent/writer";
import { lastIncident, type MemberIncident, mergeIncidents } from "./incidents";

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
  /** Whether its agent answers. */
  answers: boolean;
  /** `writer`, `reader`, or what it is doing. */
  role: string;
  /** Galera's word for its state; empty where it does not answer. */
  state: string;
  primary: boolean;
  /** Whether its server answers statements. */
  serves: boolean;
  /** Last transaction committed there; null where it does not answer. */
  seqno: number | null;
  /** Write sets that wait to be applied there, and to be sent; null where the server does not answer. */
  queues: { receive: number; send: number } | null;
  /** How the members slow each other down; null where the server does not answer. */
  flowControl: FlowControl | null;
  /** Null where no link speaks TLS, or where it is not known. */
  certificate: CertificateReport | null;
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

/** What `npm run status` shows. Times are ISO 8601. */
export interface Status {
  /** When it was so. */
  at: string;
  nodes: NodeStatus[];
  members: MemberStatus[];
  proxies: ProxyStatus[];
  writer: string | null;
  /** Since when it has had the role; null where nobody knows. */
  writerSince: string | null;
  /** What is not as it should be, in words; empty where all is well. */
  problems: string[];
  /** What may become a problem. */
  warnings: string[];
  /** What the members' agents have seen and done since they started, newest first. */
  incidents: MemberIncident[];
  /** The entries of the last time that something went wrong, oldest first. */
  lastIncident: MemberIncident[];
}

/** What was found, before it is put into words. */
export interface Found {
  /** When, as ISO 8601. */
  at: string;
  nodes: V1Node[];
  members: { pod: V1Pod; answer: StatusAnswer | null }[];
  proxies: V1Pod[];
  /** How many members there should be. */
  replicas: number;
}

/** Puts what was found into the words of the table, and names what is not as it should be. */
export function summarise(found: Found): Status {
  const { at } = found;
  const nodes = found.nodes.map(toNode).sort(byName);
  const members = found.members.map(({ pod, answer }) => toMember(pod, answer)).sort(byName);
  const proxies = found.proxies.map(toProxy).sort(byName);
  const writers = members.filter(({ role }) => role === "writer");
  const writer = writers.length === 1 ? (writers[0]?.name ?? null) : null;
  const incidents = mergeIncidents(
    found.members.map(({ pod, answer }) => ({
      member: pod.metadata?.name ?? "",
      incidents: answer?.incidents ?? [],
    })),
  );
  const problems = [
    ...nodes.filter(({ ready }) => !ready).map(({ name }) => `node ${name} is not ready`),
    ...(members.length < found.replicas ? [`${members.length} of ${found.replicas} members exist`] : []),
    ...members.flatMap((member) => problemsOf(member, at)),
    ...(writers.length === 1
      ? []
      : [writers.length === 0 ? "there is no writer" : "there is more than one writer"]),
    ...proxies.filter(({ ready }) => !ready).map(({ name }) => `proxy ${name} is not ready`),
    ...(proxies.length === 0 ? ["there is no proxy"] : []),
  ];
  return {
    at,
    nodes,
    members,
    proxies,
    writer,
    writerSince: sinceOf(writer, found),
    problems,
    warnings: members.flatMap((member) => warningsOf(member, at)),
    incidents,
    lastIncident: lastIncident(incidents),
  };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, undefined, { numeric: true });
}

/** Every member of the component has the writer's row; one that is behind may still have that of an earlier time. */
function sinceOf(writer: string | null, { members }: Found): string | null {
  const roles = members.flatMap(({ answer }) => answer?.vitals?.role ?? []);
  const times = roles.filter(({ member }) => member === writer).map(({ since }) => since);
  return times.sort().at(-1) ?? null;
}

function problemsOf(member: MemberStatus, at: string): string[] {
  const { name, ready, answers, message, notes, certificate } = member;
  const ended = certificate?.notAfter != null && certificate.notAfter <= at;
  return [
    ...(ready ? [] : [`member ${name} is not ready: ${message}`]),
    ...(ready && !answers ? [`member ${name} does not answer`] : []),
    // The kubelet finds out later.
    ...(ready && answers && !member.serves ? [`member ${name} does not serve: ${message}`] : []),
    ...notes.map((note) => `member ${name}: ${note}`),
    ...(ended ? [`the certificate of ${name} has ended`] : []),
    ...(certificate?.problem == null
      ? []
      : [`the new certificate of ${name} cannot be used: ${certificate.problem}`]),
  ];
}

/** From here on a person should know. */
const limits = { pausedShare: 0.1, receiveQueue: 10, certificateMs: 21 * 86_400_000 };

/** Without numbers that change from look to look: who watches is told of changes. */
function warningsOf({ name, flowControl, queues, certificate }: MemberStatus, at: string): string[] {
  const slow = (flowControl?.pausedShare ?? 0) > limits.pausedShare;
  const behind = (queues?.receive ?? 0) > limits.receiveQueue;
  return [
    ...(slow ? [`flow control: replication of ${name} stood still for more than a tenth of the time`] : []),
    ...(behind ? [`member ${name} has more than ${limits.receiveQueue} write sets to apply`] : []),
    ...(endsSoon(certificate, at) ? [`the certificate of ${name} ends soon: run up to renew it`] : []),
  ];
}

function endsSoon(certificate: CertificateReport | null, at: string): boolean {
  if (certificate?.notBefore == null || certificate.notAfter === null) return false;
  const [now, begin, end] = [at, certificate.notBefore, certificate.notAfter].map(Date.parse);
  if (now === undefined || begin === undefined || end === undefined) return false;
  // `up` renews it when a third is left: one that is made for days is no worse than one that is made for a year.
  return end > now && end - now < Math.min(limits.certificateMs, (end - begin) / 3);
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

function toMember(pod: V1Pod, answer: StatusAnswer | null): MemberStatus {
  const common = { ...toProxy(pod), answers: answer !== null };
  if (answer === null) {
    const waiting = pod.status?.containerStatuses?.find(({ state }) => state?.waiting !== undefined)?.state
      ?.waiting;
    const message =
      waiting?.message ?? waiting?.reason ?? (common.node === "" ? "waits for a node" : "does not answer");
    const unknown = { queues: null, flowControl: null, certificate: null, seqno: null };
    return { ...common, ...unknown, role: "", state: "", primary: false, serves: false, message, notes: [] };
  }
  const { report, vitals, certificate } = answer;
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
    serves: serves(report),
    seqno: live?.seqno ?? null,
    queues: vitals && { receive: vitals.receiveQueue, send: vitals.sendQueue },
    flowControl: vitals?.flowControl ?? null,
    certificate,
    message: report.message,
    notes: report.notes ?? [],
  };
}
