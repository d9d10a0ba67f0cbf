/** Identity of a Galera history, as in `grastate.dat`. */
export type StateUuid = string;

/** The UUID of a member that belongs to no history. */
export const nilUuid: StateUuid = "00000000-0000-0000-0000-000000000000";

/** What lies on a member's disk, as far as it is known while its server takes no part in a cluster. */
export type Disk =
  /** Not looked at yet, or the server is running on it. */
  | { kind: "unknown" }
  /** No database at all: may take part in founding a cluster. */
  | { kind: "empty" }
  /** Less than a database, e.g. of a state transfer that broke off: may join, never start. */
  | { kind: "unusable"; reason: string }
  /** A database whose position cannot be told: it may hold what no other member has. */
  | { kind: "unreadable"; reason: string }
  /** Data of a release that the server here must not be started on: a person must decide. */
  | { kind: "incompatible"; reason: string }
  /** Transactions that the running cluster has been found to lack: a person must decide. */
  | { kind: "ahead"; reason: string }
  /**
   * A position in a history.
   * - `unsafe`: it ended in the middle of a statement like `ALTER TABLE`. Of that it may hold more than its position tells,
   *   and Galera gives it all data anew where it joins. Absent from older agents.
   */
  | { kind: "data"; uuid: StateUuid; seqno: number; safeToBootstrap: boolean; unsafe?: boolean };

/** Whether it ended in the middle of a statement for all members, so that its position does not tell all that it holds. */
export function isUnsafe(disk: Disk): boolean {
  return disk.kind === "data" && disk.unsafe === true;
}

/** An instance of a server in the group: a server that is started again is another one. */
export interface Instance {
  /** Name of the member. */
  name: string;
  /** What the group calls it, `wsrep_gcomm_uuid`. */
  uuid: string;
  /** Address of its pod. */
  host: string;
}

/** The running server as it describes itself. */
export interface Live {
  /** In the primary component, and ready for statements. */
  primary: boolean;
  /** In touch with too few members to be in the primary component. */
  nonPrimary: boolean;
  /** Out of its group for good: it was voted out, or could not join. Galera never goes back by itself. */
  expelled: boolean;
  /** `wsrep_local_state_comment`: Synced, Donor/Desynced, Joiner, Joined, … */
  state: string;
  /** History that its data belong to. */
  uuid: StateUuid;
  /** Last transaction committed here. */
  seqno: number;
  /** Whether that is all that its group had given it some time before; only known of a writer, who waits for that. */
  caughtUp: boolean;
  /** What the group calls this server, see {@link Instance}; empty while it is in no group. */
  instance: string;
  /** Names of the members in the group's own view, this one included; empty outside of a primary component. */
  view: string[];
  /** The same members with what tells one start of a server from the next. */
  instances: Instance[];
  /** Instances that the group is told to keep out, see `eviction.ts`. */
  evicted: string[];
  /** Holder of the writer role by the replicated row; empty until the first claim. */
  writer: string;
  /** Counts changes of the writer. */
  epoch: number;
}

/** What the database container is doing. */
export type Phase =
  /** The agent has not heard from the container. */
  | "unknown"
  /** Its server is down and it waits for an order. */
  | "waiting"
  /** It prepares the disk: recovery of the position, installation of the system tables. */
  | "preparing"
  /** It starts a new primary component; the others must not. */
  | "bootstrapping"
  /** Its server is starting, to join the others, or up. */
  | "started"
  /** Its server runs, but has been outside of any primary component for a while. Its position is in `disk`. */
  | "stranded"
  /** Its server has stopped and its pod goes. The position that it leaves behind is in `disk`. */
  | "left";

/** What a member tells its peers. */
export interface Report {
  name: string;
  /** Changes whenever the agent starts. */
  incarnation: string;
  phase: Phase;
  disk: Disk;
  /** The member that this one wants to see bootstrapping; kept until the candidate has had its chance. */
  vote: string | null;
  /** What the server said last; null where that was too long ago to count. */
  live: Live | null;
  /** The last instance of its server that is known to have ended; null where none is. */
  ended: string | null;
  /** How often in a row its server failed to come up. */
  failures: number;
  /** It is about to stop and must not be the writer. */
  draining: boolean;
  /** It wants another member to be the writer, and goes on otherwise. */
  yields: boolean;
  /** The member that it wants to be the writer, where it yields; null or absent where any will do. */
  heir?: string | null;
  /** It is out for maintenance: it has a say in who starts the cluster, and starts nothing itself. */
  held: boolean;
  /** Its volume is short of space. */
  short: boolean;
  /** Its volume takes no writes, without an error; absent from older agents. */
  stalled?: boolean;
  /** Its server takes unusually long to answer, so that the group may be about to lose it; absent from older agents. */
  slow?: boolean;
  /** The proxies that it has lately told that it is the writer. */
  served: string[];
  /** What it waits for, in words. */
  message: string;
  /** What keeps a change from being applied to the running server, and what a person should see to, in words. */
  notes?: string[];
}

/** A peer's report. */
export interface Heard {
  report: Report;
  /** A moment before the report was written, in milliseconds of this process's monotonic clock. */
  askedAt: number;
}

/** Place of a member in its StatefulSet: 2 for `galera-2`. */
export function ordinal(name: string): number {
  return Number(name.slice(name.lastIndexOf("-") + 1));
}
