import type { Session } from "./administration";
import { type StatusRow, showStatus, statusValues } from "./status-variables";

/** What the server says that people and dashboards want to know, and no decision needs. */
export interface Vitals {
  /** Write sets that wait to be applied here, and to be sent. */
  receiveQueue: number;
  sendQueue: number;
  flowControl: FlowControl;
  /** The writer's row: who has the role since when, as ISO 8601. Null outside of a primary component. */
  role: { member: string; since: string } | null;
}

/** How members that cannot keep up slow the others down. */
export interface FlowControl {
  /** Share of the time in which replication stood still, 0 to 1. */
  pausedShare: number;
  /** Seconds that the share is of; null where it is of all the time since the server started. */
  overSeconds: number | null;
  /** Seconds that it has stood still since the server started. */
  pausedSeconds: number;
  /** Pauses that this member has asked for, and that it has heard of. */
  sent: number;
  received: number;
}

const statusQuery = showStatus([
  "wsrep_flow_control_paused",
  "wsrep_flow_control_paused_ns",
  "wsrep_flow_control_recv",
  "wsrep_flow_control_sent",
  "wsrep_gcomm_uuid",
  "wsrep_local_recv_queue",
  "wsrep_local_send_queue",
]);
const roleQuery =
  "SELECT member, DATE_FORMAT(since, '%Y-%m-%dT%T.%fZ') AS since FROM galera_platform.writer WHERE id = 1";

/** What the next look is compared with. */
interface Sample {
  /** Monotonic milliseconds. */
  at: number;
  instance: string;
  pausedNs: number;
}

/** What the server's variables say, and what to compare the next ones with. */
export function toVitals(
  rows: readonly StatusRow[],
  role: Vitals["role"],
  before: Sample | null,
  at: number,
): { vitals: Vitals; sample: Sample } {
  const status = statusValues(rows);
  const value = (name: string) => Number(status.get(name) ?? 0);
  const sample = {
    at,
    instance: status.get("wsrep_gcomm_uuid") ?? "",
    pausedNs: value("wsrep_flow_control_paused_ns"),
  };
  // A server that was started again, or in the group again, counts from the beginning.
  const comparable =
    before !== null &&
    before.instance === sample.instance &&
    before.pausedNs <= sample.pausedNs &&
    before.at < at;
  const share = comparable
    ? (sample.pausedNs - before.pausedNs) / 1e6 / (at - before.at)
    : value("wsrep_flow_control_paused");
  return {
    sample,
    vitals: {
      receiveQueue: value("wsrep_local_recv_queue"),
      sendQueue: value("wsrep_local_send_queue"),
      flowControl: {
        pausedShare: Math.min(1, Math.max(0, share)),
        overSeconds: comparable ? (at - before.at) / 1000 : null,
        pausedSeconds: sample.pausedNs / 1e9,
        sent: value("wsrep_flow_control_sent"),
        received: value("wsrep_flow_control_recv"),
      },
      role: role === null || role.member === "" ? null : role,
    },
  };
}

/** What a {@link VitalsReader} needs from outside. */
export interface VitalsContext {
  session<T>(work: (session: Pick<Session, "rows">) => Promise<T>): Promise<T>;
  /** Monotonic milliseconds. */
  now(): number;
}

/** So old may an answer be: however many ask, the server is asked once a second at most. */
const freshMs = 1000;
/** Who asks is told of everything else at once, though the server may hang. */
const patienceMs = 500;

/** Asks the server only when somebody asks for it; apart from the rounds by which the agent watches it. */
export class VitalsReader {
  #last: { at: number; vitals: Vitals | null } | null = null;
  #sample: Sample | null = null;
  #asking: Promise<Vitals | null> | null = null;

  constructor(private readonly context: VitalsContext) {}

  /** Null where the server does not answer soon. Never throws. */
  async read(): Promise<Vitals | null> {
    const { now } = this.context;
    if (this.#last !== null && now() - this.#last.at < freshMs) return this.#last.vitals;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), patienceMs);
    });
    return Promise.race([this.#asking, late]).finally(() => clearTimeout(timer));
  }

  async #ask(): Promise<Vitals | null> {
    const { session, now } = this.context;
    let vitals: Vitals | null = null;
    try {
      const [rows, role] = await session(async (open) => [
        await open.rows<StatusRow>(statusQuery),
        // Outside of a primary component a server answers no such question.
        await open.rows<{ member: string; since: string }>(roleQuery).catch(() => []),
      ]);
      const told = toVitals(rows, role[0] ?? null, this.#sample, now());
      this.#sample = told.sample;
      vitals = told.vitals;
    } catch {
      // It is down or hangs: what else is told says so.
    }
    this.#last = { at: now(), vitals };
    return vitals;
  }
}
