import { viewFile } from "./names";
import { type Disk, type Heard, isUnsafe, ordinal, type Report, type StateUuid } from "./report";
import { isSynced } from "./writer";

/** All that a member knows when it decides how to start. */
export interface BootstrapView {
  self: Report;
  /** Names of all who have a say, this one included; see `electorate.ts`. */
  members: readonly string[];
  /** Names of the members as configured. */
  listed: readonly string[];
  /** The instance of each member's server that the group last had, as far as it is known. */
  instances: ReadonlyMap<string, string>;
  /** Why it is not known who has a say; null where it is. */
  problem: string | null;
  /** The newest report of each peer that answered in the last round. */
  peers: ReadonlyMap<string, Heard>;
  /** The newest report of each peer, however old. */
  heard: ReadonlyMap<string, Heard>;
  /** Since when this member has voted for itself without a break; null if it does not. */
  selfVotedAt: number | null;
}

/** How to start the database. */
export type Decision =
  | { action: "wait"; vote: string | null; message: string }
  /** As `wait`, because this disk holds more than the running cluster, which may only be behind. */
  | { action: "wait for the cluster"; message: string }
  | { action: "join"; message: string }
  | { action: "bootstrap"; message: string }
  /** The server runs already: it becomes the primary component as it is. */
  | { action: "revive"; message: string }
  /** All disks are empty and every member agreed: found a cluster that has never existed. */
  | { action: "found"; message: string }
  /** A person must decide. */
  | { action: "stop"; message: string };

type DataReport = Report & { disk: Extract<Disk, { kind: "data" }> };

const hasData = (report: Report): report is DataReport => report.disk.kind === "data";

const hasLeft = (report: Report) => report.phase === "left";
const isStranded = (report: Report) => report.phase === "stranded";
const isKnown = (report: Report) =>
  isStranded(report) || (report.phase === "waiting" && report.disk.kind !== "unknown");

/**
 * The better candidate first: the longer history; then one that did not end in the middle of a statement for all, which no
 * other that holds as much would then be given; then one that is still there; then one that is not out for maintenance; then
 * one whose server runs; then the one whose server has failed less often (the others may still run with a setting that was
 * put right since); then the one that stopped last; then the lower ordinal.
 */
function byRank(a: Report, b: Report): number {
  const seqno = ({ disk }: Report) => (disk.kind === "data" ? disk.seqno : -1);
  const last = ({ disk }: Report) => Number(disk.kind === "data" && disk.safeToBootstrap);
  return (
    seqno(b) - seqno(a) ||
    Number(isUnsafe(a.disk)) - Number(isUnsafe(b.disk)) ||
    Number(hasLeft(a)) - Number(hasLeft(b)) ||
    Number(a.held) - Number(b.held) ||
    Number(isStranded(b)) - Number(isStranded(a)) ||
    a.failures - b.failures ||
    last(b) - last(a) ||
    ordinal(a.name) - ordinal(b.name)
  );
}

function describe({ name, disk }: Report): string {
  switch (disk.kind) {
    case "data":
      return `${name} ${disk.uuid}:${disk.seqno}`;
    case "unusable":
    case "unreadable":
    case "incompatible":
    case "ahead":
      return `${name}: ${disk.reason}`;
    case "empty":
    case "unknown":
      return `${name} ${disk.kind}`;
  }
}

/** Who should start the cluster, given a report of every member; or why nobody may. */
export function elect(reports: readonly Report[]): { winner: string } | { stop: string } {
  const withData = reports.filter(hasData);
  const unreadable = reports.filter((report) => report.disk.kind === "unreadable");
  if (unreadable.length > 0) {
    return {
      stop:
        `a volume may hold transactions that no other has, but cannot be read (${unreadable.map(describe).join("; ")}): ` +
        "repair it, or delete its claim and its pod to go on without it",
    };
  }
  const incompatible = reports.filter((report) => report.disk.kind === "incompatible");
  if (incompatible.length > 0) {
    return {
      stop:
        `a volume may hold transactions that no other has, but its server cannot be started (${incompatible.map(describe).join("; ")}), ` +
        "or delete its claim and its pod to go on without it",
    };
  }
  const ahead = reports.filter((report) => report.disk.kind === "ahead");
  if (ahead.length > 0) {
    return {
      stop:
        `a volume is set aside (${ahead.map(describe).join("; ")}): ` +
        "save what is needed of it, then delete its claim and its pod",
    };
  }
  const uuids = new Set(withData.map((report) => report.disk.uuid));
  if (uuids.size > 1) {
    return {
      stop:
        `the members hold different histories (${withData.map(describe).join(", ")}): ` +
        "starting one would throw the others' data away; keep the volumes of one history and delete the others'",
    };
  }
  if (withData.length === 0 && reports.some((report) => report.disk.kind !== "empty")) {
    return {
      stop:
        `no member holds a usable position (${reports.map(describe).join(", ")}): ` +
        "restore from a backup, or delete the volumes to begin with an empty cluster",
    };
  }
  const [best] = [...reports].sort(byRank);
  return best === undefined ? { stop: "there are no members" } : { winner: best.name };
}

/** A running primary component that a member can join. */
interface Primary {
  /** One that is in it. */
  name: string;
  uuid: StateUuid;
  /** The newest transaction that any of its members has told of. */
  seqno: number;
  /**
   * Whether one of them has applied all that it received; donors put it off. Being synced does not tell: one that is an hour
   * behind with a single large transaction, or with an ALTER TABLE, is.
   */
  settled: boolean;
  members: string[];
}

function findPrimary(view: BootstrapView): Primary | undefined {
  const inside = [...view.peers.values()].flatMap(({ report: { name, live } }) =>
    live?.primary === true ? [{ name, live }] : [],
  );
  const [first] = inside;
  if (first === undefined) return undefined;
  const { uuid } = first.live;
  const same = inside.filter(({ live }) => live.uuid === uuid);
  return {
    name: first.name,
    uuid,
    seqno: Math.max(...same.map(({ live }) => live.seqno)),
    settled: same.some(({ live }) => isSynced(live) && live.caughtUp),
    members: same.flatMap(({ live }) => live.view),
  };
}

/** How to join what runs, or why not. */
function decideToJoin(self: Report, primary: Primary): Decision {
  const { disk } = self;
  if (disk.kind === "ahead") {
    return {
      action: "stop",
      message:
        `${disk.reason}: joining would throw them away. Save what is needed of this volume, then delete its claim ` +
        `(data-${self.name}) and this pod`,
    };
  }
  if (disk.kind === "data" && disk.uuid !== primary.uuid) {
    return {
      action: "stop",
      message:
        `this volume holds another history (${disk.uuid}) than the running cluster (${primary.uuid}, ${primary.name}): ` +
        "joining would throw this volume's data away; delete the volume's claim if that is wanted",
    };
  }
  if (primary.members.includes(self.name)) {
    // Two instances of one member keep the group from agreeing on a view: measured, 7 s instead of 2.
    return {
      action: "wait",
      vote: null,
      message: "waits until the group has let go of this member's previous instance",
    };
  }
  if (disk.kind === "data" && primary.seqno >= 0 && disk.seqno > primary.seqno) {
    const message = `this volume holds transactions up to ${disk.seqno}, the running cluster (${primary.name}) up to ${primary.seqno}`;
    return primary.settled
      ? { action: "wait for the cluster", message }
      : {
          action: "wait",
          vote: null,
          message: `${message}, of which all members still apply what they have`,
        };
  }
  return { action: "join", message: `joins the primary component of ${primary.name}` };
}

/**
 * The last words of those that were taken out of the list of members: they told where they stopped before their pods went.
 * They are not waited for. They must be the words of the very instance that the group last had: one that has come back since
 * may have gone on with others. And none of them can start without us: the list is the first so many members, so that
 * who is not on ours comes after all that are, and on any list that names it we stand, too.
 */
function lastWords({ listed, heard, instances }: BootstrapView, missing: readonly string[]): Report[] {
  return missing.flatMap((name) => {
    const report = heard.get(name)?.report;
    if (report === undefined || !hasLeft(report) || listed.includes(name)) return [];
    return report.ended !== null && report.ended === instances.get(name) ? [report] : [];
  });
}

/** Whom the electorate lacks, and what to do about those that will not come back by themselves. */
function describeMissing(missing: readonly string[], listed: readonly string[]): string {
  const gone = missing.filter((name) => !listed.includes(name));
  const message = `waits for ${missing.join(", ")}: no answer, and no primary component is up`;
  if (gone.length === 0) return message;
  return (
    `${message}. Of these ${gone.join(", ")} took part when this member last ran, may hold newer transactions, and ` +
    "is not in the list of members any more: raise galera.replicas again until all are back, then lower it; or, if a " +
    `volume is lost for good, remove ${viewFile} from the volumes of those that remain`
  );
}

/**
 * Decides how this member starts. Pure: the same view gives the same answer.
 *
 * Two members can never both get `bootstrap`, `revive` or `found`: each needs, from every other member (but those of
 * {@link lastWords}), a report that was asked for after it began to vote for itself and that votes for it. A member that starts keeps its vote,
 * so of two that start, each would have had to vote for itself later than the other.
 */
export function decide(view: BootstrapView): Decision {
  const { self } = view;
  const wait = (message: string, vote: string | null = null): Decision => ({ action: "wait", vote, message });
  if (!isKnown(self)) return wait("the position on disk is not known yet");
  if (self.disk.kind === "incompatible") return { action: "stop", message: self.disk.reason };

  const primary = findPrimary(view);
  if (primary !== undefined && isStranded(self))
    return wait(`waits to be let in by ${primary.name}'s component`);
  if (primary !== undefined) return decideToJoin(self, primary);
  if (view.problem !== null) return { action: "stop", message: view.problem };

  const silent = view.members.filter((name) => name !== self.name && !view.peers.has(name));
  const left = lastWords(view, silent);
  const missing = silent.filter((name) => left.every((report) => report.name !== name));
  if (missing.length > 0) return wait(describeMissing(missing, view.listed));

  const heard = view.members.flatMap((name) => (name === self.name ? [] : (view.peers.get(name) ?? [])));
  const busy = heard.filter(({ report }) => !isKnown(report));
  const starting = busy.find(({ report }) => report.phase === "bootstrapping");
  if (starting !== undefined)
    return wait(`waits for ${starting.report.name}, which bootstraps`, starting.report.name);
  if (busy.length > 0)
    return wait(`waits for ${busy.map(({ report }) => `${report.name} (${report.phase})`).join(", ")}`);

  const reports = [self, ...heard.map(({ report }) => report), ...left];
  const elected = elect(reports);
  if ("stop" in elected) return { action: "stop", message: elected.stop };
  const { winner } = elected;
  if (left.some(({ name }) => name === winner)) return wait(describeMissing([winner], view.listed));
  if (winner !== self.name) return wait(`waits for ${winner} to bootstrap`, winner);

  const { selfVotedAt } = view;
  const agreed = heard.filter(
    ({ report, askedAt }) => selfVotedAt !== null && askedAt > selfVotedAt && report.vote === self.name,
  );
  if (agreed.length < heard.length)
    return wait("has the longest history, waits for the others to agree", self.name);
  if (isStranded(self)) return { action: "revive", message: "becomes the primary component again" };
  return self.disk.kind === "data"
    ? { action: "bootstrap", message: `bootstraps from ${self.disk.uuid}:${self.disk.seqno}` }
    : { action: "found", message: "founds the cluster: every member's disk is empty" };
}
