import type { Family, Sample } from "./exposition";
import { incidentKinds } from "./journal";
import type { Overview } from "./observatory";
import type { Phase } from "./report";
import { isReader, isSynced } from "./writer";

/** What the agent's own process takes. */
export interface Usage {
  cpuSeconds: number;
  residentBytes: number;
  /** Seconds since 1970. */
  startedAt: number;
}

/** What the metrics say; written down for people in `docs/metrics.md`, which a test holds to this. */
export type Observed = Overview & { usage: Usage };

/** All phases: a new one does not compile until it is here. */
const phases: Record<Phase, true> = {
  unknown: true,
  waiting: true,
  preparing: true,
  bootstrapping: true,
  started: true,
  stranded: true,
  left: true,
};

const prefix = "galera_platform_";

/** The metrics of one member. What is not known has no value: a nought would be a claim. */
export function toFamilies({
  report,
  writes,
  vitals,
  certificate,
  volume,
  journal,
  usage,
}: Observed): Family[] {
  const { live } = report;
  const { counts, restarts } = journal;
  const family = (type: Family["type"]) => (name: string, help: string, value: Value) => ({
    name: `${prefix}${name}`,
    help,
    type,
    samples: toSamples(value),
  });
  const gauge = family("gauge");
  const counter = family("counter");
  const role = vitals?.role ?? null;
  return [
    gauge("member_info", "Which member this is, and the history its data belong to.", [
      { labels: { member: report.name, history: live?.uuid ?? "" }, value: 1 },
    ]),
    gauge(
      "phase",
      "1 for what the database container is doing, 0 for everything else.",
      Object.keys(phases).map((phase) => ({ labels: { phase }, value: Number(phase === report.phase) })),
    ),
    gauge("up", "Whether the server answers.", live !== null),
    gauge("primary", "Whether the server is in the primary component.", live?.primary === true),
    gauge("synced", "Whether it is, and has all of its transactions.", isSynced(live)),
    gauge("writer", "Whether this is the writer.", writes),
    gauge("reader", "Whether it takes new sessions that read.", isReader(report)),
    gauge("draining", "Whether it gives up what it serves, because it is about to stop.", report.draining),
    gauge("held", "Whether it is out for maintenance.", report.held),
    gauge("seqno", "Last transaction committed here.", live === null || live.seqno < 0 ? null : live.seqno),
    gauge("cluster_size", "Members in the group's view, as this one sees it.", live?.view.length ?? null),
    gauge("local_recv_queue", "Write sets that wait to be applied here.", vitals?.receiveQueue ?? null),
    gauge("local_send_queue", "Write sets that wait to be sent.", vitals?.sendQueue ?? null),
    gauge(
      "flow_control_paused_ratio",
      "Share of the time since somebody last asked in which replication stood still.",
      vitals?.flowControl.pausedShare ?? null,
    ),
    counter(
      "flow_control_paused_seconds_total",
      "Time in which replication stood still, since the server started.",
      vitals?.flowControl.pausedSeconds ?? null,
    ),
    counter(
      "flow_control_sent_total",
      "Pauses that this member has asked for, since its server started.",
      vitals?.flowControl.sent ?? null,
    ),
    counter(
      "flow_control_recv_total",
      "Pauses that it has heard of, its own included, since its server started.",
      vitals?.flowControl.received ?? null,
    ),
    gauge("start_failures", "How often in a row the server failed to come up.", report.failures),
    counter("server_restarts_total", "How often the agent has started the server again.", restarts),
    counter("evictions_total", "Instances that this agent has excluded from the group.", counts.evicted),
    counter(
      "writer_taken_total",
      "How often this member has taken the writer role.",
      counts["writer-lost"] + counts["writer-moved"],
    ),
    gauge(
      "writer_epoch",
      "Counts changes of the writer, the same on all members.",
      live?.primary ? live.epoch : null,
    ),
    gauge(
      "writer_since_timestamp_seconds",
      "When the writer took its role.",
      role && [{ labels: { writer: role.member }, value: seconds(role.since) }],
    ),
    gauge(
      "certificate_issued_timestamp_seconds",
      "From when on the member's certificate is valid.",
      certificate?.notBefore ? seconds(certificate.notBefore) : null,
    ),
    gauge(
      "certificate_expiry_timestamp_seconds",
      "Until when the member's certificate is valid.",
      certificate?.notAfter ? seconds(certificate.notAfter) : null,
    ),
    gauge(
      "certificate_problem",
      "Whether a newer certificate was given that cannot be used.",
      certificate && certificate.problem !== null,
    ),
    gauge("volume_size_bytes", "Size of the volume.", volume?.size ?? null),
    gauge("volume_free_bytes", "What the server can still take of it.", volume?.free ?? null),
    gauge("volume_reserve_bytes", "What must be free for the member to go on.", volume?.reserve ?? null),
    gauge("volume_short", "Whether the volume is short of space.", report.short),
    gauge("volume_stalled", "Whether the volume takes no writes, without an error.", report.stalled === true),
    counter(
      "incidents_total",
      "What has happened here since the agent started, by kind.",
      incidentKinds.map((kind) => ({ labels: { kind }, value: counts[kind] })),
    ),
    counter("agent_cpu_seconds_total", "Processor time of the agent.", usage.cpuSeconds),
    gauge("agent_resident_memory_bytes", "Resident memory of the agent.", usage.residentBytes),
    gauge("agent_start_time_seconds", "When the agent started.", usage.startedAt),
  ];
}

type Value = number | boolean | null | readonly Sample[];

function toSamples(value: Value): readonly Sample[] {
  if (value === null) return [];
  return typeof value === "object" ? value : [{ value: Number(value) }];
}

function seconds(time: string): number {
  return Date.parse(time) / 1000;
}
