import { type Disk, nilUuid, type StateUuid } from "./report";

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What Galera keeps in `grastate.dat`. */
export interface Grastate {
  uuid: StateUuid;
  /** -1 while the server runs, and after a crash. */
  seqno: number;
  safeToBootstrap: boolean;
}

/** Reads `grastate.dat`; null where it is not one. */
export function parseGrastate(text: string): Grastate | null {
  const field = (name: string) => new RegExp(`^${name}:\\s*(\\S+)\\s*$`, "m").exec(text)?.[1];
  const uuid = field("uuid");
  const seqno = Number(field("seqno"));
  if (uuid === undefined || !uuidPattern.test(uuid) || !Number.isSafeInteger(seqno)) return null;
  return { uuid, seqno, safeToBootstrap: field("safe_to_bootstrap") === "1" };
}

/** A whole `grastate.dat`, as Galera writes it. */
export function formatGrastate({ uuid, seqno, safeToBootstrap }: Grastate): string {
  return [
    "# GALERA saved state",
    "version: 2.1",
    `uuid:    ${uuid}`,
    `seqno:   ${seqno}`,
    `safe_to_bootstrap: ${Number(safeToBootstrap)}`,
    "",
  ].join("\n");
}

/** The position that `mariadbd --wsrep-recover` wrote to its log; null where it found none. */
export function parseRecovered(log: string): { uuid: StateUuid; seqno: number } | null {
  const matches = [...log.matchAll(/WSREP: Recovered position: ([0-9a-f-]{36}):(-?\d+)/g)];
  const [, uuid, digits] = matches.at(-1) ?? [];
  const seqno = Number(digits);
  if (uuid === undefined || !uuidPattern.test(uuid) || !Number.isSafeInteger(seqno)) return null;
  return { uuid, seqno };
}

/** What the agent finds in the data directory before the server has run. */
export interface DiskFacts {
  /** Why this volume was set aside, see {@link Disk}'s kind `ahead`. */
  ahead: string | null;
  /** Whether there are files of a database. */
  database: boolean;
  /** Why the server here must not be started on them, see `release.ts`. */
  incompatible: string | null;
  /** Whether our installation made them and no cluster has taken them up yet. */
  fresh: boolean;
  /** Content of `grastate.dat`. */
  grastate: string | null;
  /** Whether a server was synced on them, and none was started to join a group since. */
  whole: boolean;
  /** Whether one has begun a group on them since although it had ended in the middle of a statement for all. */
  unfinished: boolean;
  /** The file by which the state-transfer script marks that it has not finished. */
  transferBroken: boolean;
  /** Log of `--wsrep-recover`, if it has run since the server stopped, and whether it ended well. */
  recovery: { ok: boolean; log: string } | null;
}

/** What lies on the disk, or that the position must be recovered first. */
export function assessDisk(facts: DiskFacts): Disk | "recover" {
  if (!facts.database) return { kind: "empty" };
  if (facts.ahead !== null) return { kind: "ahead", reason: facts.ahead };
  // Before a recovery, which the server here would do.
  if (facts.incompatible !== null) return { kind: "incompatible", reason: facts.incompatible };
  if (facts.transferBroken) return { kind: "unusable", reason: "a state transfer broke off" };
  const saved = facts.grastate === null ? null : parseGrastate(facts.grastate);
  const member = saved !== null && saved.uuid !== nilUuid;
  const marked = saved !== null && !member;
  // Our installation, and no server has been in a group with it. (A torn file says that one may have been.)
  if (facts.fresh && (facts.grastate === null || marked)) return { kind: "empty" };
  // So Galera marks data that are being replaced by a state transfer, were found to differ from the group's, or are in the
  // middle of a statement that goes to all members at once (`ALTER TABLE`, `GRANT`). Only of the last the position, which the
  // files keep, is to be trusted, and may be the newest: of all members where all of them end during such a statement.
  if (marked && !facts.whole) return { kind: "unusable", reason: "Galera marked its data as unsafe" };
  const mark = marked || facts.unfinished ? { unsafe: true } : {};
  if (member && saved.seqno >= 0) return { kind: "data", ...saved, ...mark };
  if (facts.recovery === null) return "recover";
  if (!facts.recovery.ok) return { kind: "unreadable", reason: "the recovery of its position fails" };
  const recovered = parseRecovered(facts.recovery.log);
  if (recovered === null || recovered.uuid === nilUuid || recovered.seqno < 0) {
    // A server that ended before its first transaction leaves its cluster's name in Galera's file, not in the data.
    if (facts.fresh && recovered?.uuid === nilUuid) return { kind: "empty" };
    return { kind: "unreadable", reason: "its files belong to no cluster" };
  }
  const safeToBootstrap = saved?.safeToBootstrap ?? false;
  return { kind: "data", ...recovered, safeToBootstrap, ...mark };
}
