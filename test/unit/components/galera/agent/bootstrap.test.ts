import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BootstrapView, decide, elect } from "../../../../../components/galera/agent/bootstrap";
import type { Disk, Heard, Report } from "../../../../../components/galera/agent/report";
import { liveOf, reportOf } from "./reports";

const names = ["galera-0", "galera-1", "galera-2"];
const uuid = (digit: number) => `${digit}0000000-0000-4000-8000-000000000000`;
const data = (seqno: number, history = 1, safeToBootstrap = false): Disk => ({
  kind: "data",
  uuid: uuid(history),
  seqno,
  safeToBootstrap,
});

const report = (name: string, disk: Disk, more: Partial<Report> = {}): Report =>
  reportOf(name, { phase: "waiting", disk, live: null, ...more });

function view(self: Report, peers: Report[], more: Partial<BootstrapView> = {}): BootstrapView {
  const heard = peers.map((peer): [string, Heard] => [peer.name, { report: peer, askedAt: 10 }]);
  const peersHeard = new Map(heard);
  return {
    self,
    members: names,
    listed: names,
    problem: null,
    peers: peersHeard,
    heard: peersHeard,
    instances: new Map(),
    selfVotedAt: null,
    ...more,
  };
}

const disks = fc.oneof<fc.Arbitrary<Disk>[]>(
  fc.constant<Disk>({ kind: "empty" }),
  fc.constant<Disk>({ kind: "unusable", reason: "a state transfer broke off" }),
  fc.constant<Disk>({ kind: "unreadable", reason: "the recovery of its position fails" }),
  fc.constant<Disk>({ kind: "incompatible", reason: "its data are newer" }),
  fc.record({
    kind: fc.constant("data" as const),
    uuid: fc.constantFrom(uuid(1), uuid(2)),
    seqno: fc.integer({ min: 0, max: 5 }),
    safeToBootstrap: fc.boolean(),
    unsafe: fc.boolean(),
  }),
);
const members = fc
  .tuple(disks, disks, disks)
  .map((three) => three.map((disk, i) => report(`galera-${i}`, disk)));

describe("elect", () => {
  it("takes the longest history, whatever safe_to_bootstrap says", () => {
    const reports = [
      report("galera-0", { kind: "empty" }),
      report("galera-1", data(7)),
      report("galera-2", data(3, 1, true)),
    ];
    expect(elect(reports)).toEqual({ winner: "galera-1" });
  });

  it("breaks a tie by who stopped last, then by the lower ordinal", () => {
    expect(elect([report("galera-1", data(7)), report("galera-2", data(7, 1, true))])).toEqual({
      winner: "galera-2",
    });
    expect(elect([report("galera-10", data(7)), report("galera-9", data(7))])).toEqual({
      winner: "galera-9",
    });
  });

  it("prefers one that ended in no unfinished statement, unless it holds less", () => {
    const unsafe = (seqno: number): Disk => ({
      kind: "data",
      uuid: uuid(1),
      seqno,
      safeToBootstrap: false,
      unsafe: true,
    });
    expect(elect([report("galera-0", unsafe(7)), report("galera-1", data(7))])).toEqual({
      winner: "galera-1",
    });
    expect(elect([report("galera-0", unsafe(8)), report("galera-1", data(7))])).toEqual({
      winner: "galera-0",
    });
    expect(elect([report("galera-0", unsafe(7)), report("galera-1", unsafe(7))])).toEqual({
      winner: "galera-0",
    });
  });

  it("lets the first member found a cluster only when every disk is empty", () => {
    expect(elect(names.map((name) => report(name, { kind: "empty" })))).toEqual({ winner: "galera-0" });
    const broken = elect([
      report("galera-0", { kind: "empty" }),
      report("galera-1", { kind: "unusable", reason: "a state transfer broke off" }),
    ]);
    expect(broken).toMatchObject({ stop: expect.stringContaining("restore from a backup") });
  });

  it("stops for a volume that may hold more than the others and cannot be read", () => {
    const elected = elect([
      report("galera-0", { kind: "unreadable", reason: "the recovery of its position fails" }),
      report("galera-1", data(7)),
    ]);
    expect(elected).toMatchObject({
      stop: expect.stringContaining("galera-0: the recovery of its position fails"),
    });
  });

  it("stops for a volume whose data are not for its server, rather than going on without it", () => {
    const elected = elect([
      report("galera-0", { kind: "incompatible", reason: "its data are newer" }),
      report("galera-1", data(7)),
    ]);
    expect(elected).toMatchObject({ stop: expect.stringContaining("galera-0: its data are newer") });
  });

  it("passes over a member whose server fails, among equals", () => {
    const failing = { failures: 3 };
    expect(
      elect([report("galera-0", { kind: "empty" }, failing), report("galera-2", { kind: "empty" })]),
    ).toEqual({
      winner: "galera-2",
    });
    // Galera's file was put right for its attempt.
    expect(elect([report("galera-0", data(7, 1, true), failing), report("galera-1", data(7))])).toEqual({
      winner: "galera-1",
    });
    expect(elect([report("galera-0", data(8), failing), report("galera-1", data(7))])).toEqual({
      winner: "galera-0",
    });
  });

  it("passes over a member that is out for maintenance, unless it holds more than the others", () => {
    const held = { held: true };
    expect(elect([report("galera-0", data(7), held), report("galera-1", data(7), { failures: 1 })])).toEqual({
      winner: "galera-1",
    });
    expect(elect([report("galera-0", data(8), held), report("galera-1", data(7))])).toEqual({
      winner: "galera-0",
    });
  });

  it("stops when histories differ, naming each", () => {
    const result = elect([report("galera-0", data(7, 1)), report("galera-1", data(9, 2))]);
    expect(result).toMatchObject({ stop: expect.stringContaining(`galera-1 ${uuid(2)}:9`) });
  });

  it("never elects an empty or unusable member while another has data, nor a shorter history", () => {
    fc.assert(
      fc.property(members, (reports) => {
        const elected = elect(reports);
        if (!("winner" in elected)) return;
        const winner = reports.find(({ name }) => name === elected.winner);
        const best = Math.max(-1, ...reports.map(({ disk }) => (disk.kind === "data" ? disk.seqno : -1)));
        expect(winner?.disk.kind === "data" ? winner.disk.seqno : -1).toBe(best);
        if (best < 0) expect(reports.every(({ disk }) => disk.kind === "empty")).toBe(true);
      }),
    );
  });

  it("does not depend on the order in which reports arrive", () => {
    fc.assert(
      fc.property(members, (reports) => {
        const winner = (list: Report[]) => {
          const elected = elect(list);
          return "winner" in elected ? elected.winner : null;
        };
        expect(winner([...reports].reverse())).toBe(winner(reports));
      }),
    );
  });
});

describe("decide", () => {
  const live = liveOf({ uuid: uuid(1), seqno: 9, view: ["galera-1"], epoch: 1 });

  it("joins a running primary component, even with an empty disk and a member missing", () => {
    const self = report("galera-0", { kind: "empty" });
    const up = report("galera-1", { kind: "unknown" }, { phase: "started", live });
    expect(decide(view(self, [up]))).toMatchObject({ action: "join" });
  });

  it("joins, but never starts, where it is not known who has a say", () => {
    const self = report("galera-0", data(9));
    const problem = "the file is torn";
    const alone = { members: ["galera-0"], listed: ["galera-0"], selfVotedAt: 0 };
    expect(decide(view(self, [], { ...alone, problem }))).toEqual({ action: "stop", message: problem });
    // The control: the same member starts where that is known.
    expect(decide(view(self, [], alone))).toMatchObject({ action: "bootstrap" });
    const up = report("galera-1", { kind: "unknown" }, { phase: "started", live });
    expect(decide(view(self, [up], { ...alone, problem }))).toMatchObject({ action: "join" });
  });

  it("waits while the group still counts its previous instance in", () => {
    const up = report(
      "galera-1",
      { kind: "unknown" },
      { phase: "started", live: { ...live, view: ["galera-0", "galera-1"] } },
    );
    expect(decide(view(report("galera-0", data(9)), [up]))).toMatchObject({ action: "wait", vote: null });
  });

  it("stops before it would throw away another history", () => {
    const self = report("galera-0", data(50, 2));
    const up = report("galera-1", { kind: "unknown" }, { phase: "started", live });
    expect(decide(view(self, [up]))).toMatchObject({
      action: "stop",
      message: expect.stringContaining("delete the volume's claim"),
    });
  });

  it("does not join a cluster that is behind its disk", () => {
    const up = report("galera-1", { kind: "unknown" }, { phase: "started", live });
    const at = (seqno: number) => decide(view(report("galera-0", data(seqno)), [up])).action;
    expect([at(8), at(9), at(10)]).toEqual(["join", "join", "wait for the cluster"]);
    const further = report(
      "galera-2",
      { kind: "unknown" },
      { phase: "started", live: { ...live, seqno: 10 } },
    );
    expect(decide(view(report("galera-0", data(10)), [up, further])).action).toBe("join");
    const mute = report("galera-1", { kind: "unknown" }, { phase: "started", live: { ...live, seqno: -1 } });
    expect(decide(view(report("galera-0", data(10)), [mute])).action).toBe("join");
  });

  it("does not take a cluster for behind where all that is left of it still applies what it has received", () => {
    const donor = { ...live, state: "Donor/Desynced" };
    const up = report("galera-1", { kind: "unknown" }, { phase: "started", live: donor });
    const at = (seqno: number, peers = [up]) => decide(view(report("galera-0", data(seqno)), peers));
    expect([at(9).action, at(10)]).toMatchObject(["join", { action: "wait", vote: null }]);
    const synced = report("galera-2", { kind: "unknown" }, { phase: "started", live });
    expect(at(10, [up, synced]).action).toBe("wait for the cluster");
  });

  it("leaves a volume that was set aside to a person, whether a cluster runs or not", () => {
    const aside = report("galera-0", { kind: "ahead", reason: "this volume holds more" });
    const up = report("galera-1", { kind: "unknown" }, { phase: "started", live });
    expect(decide(view(aside, [up]))).toMatchObject({
      action: "stop",
      message: expect.stringMatching(/holds more.*delete its claim \(data-galera-0\)/),
    });
    expect(elect([aside, report("galera-1", data(7))])).toMatchObject({
      stop: expect.stringContaining("galera-0: this volume holds more"),
    });
  });

  it("says what to do about members that are not configured any more", () => {
    const self = report("galera-0", data(9));
    const gone = decide(view(self, [report("galera-1", data(9))], { listed: ["galera-0"] }));
    expect(gone).toMatchObject({
      action: "wait",
      message: expect.stringMatching(/galera-2 took part.*raise galera\.replicas again/),
    });
    const listed = decide(view(self, [report("galera-1", data(9))]));
    expect(listed.message).not.toContain("galera.replicas");
  });

  it("takes the last words of those that were taken out of the list, and no others'", () => {
    const self = report("galera-0", data(9), { vote: "galera-0" });
    const instances = new Map(["galera-1", "galera-2"].map((name) => [name, `last of ${name}`]));
    const words = (seqno: number, more: Partial<Report> = {}) =>
      ["galera-1", "galera-2"].map((name) =>
        report(name, data(seqno), { phase: "left", ended: `last of ${name}`, ...more }),
      );
    const decided = (reports: Report[], more: Partial<BootstrapView> = {}) => {
      const heard = new Map(reports.map((one): [string, Heard] => [one.name, { report: one, askedAt: 10 }]));
      return decide(view(self, [], { listed: ["galera-0"], heard, instances, selfVotedAt: 20, ...more }));
    };
    expect(decided(words(9))).toMatchObject({ action: "bootstrap" });
    expect(decided(words(8))).toMatchObject({ action: "bootstrap" });
    const stays = { action: "wait", vote: null, message: expect.stringContaining("raise galera.replicas") };
    expect(decided(words(10))).toMatchObject(stays);
    // Not all of them have spoken; or what they said is not the last of them; or they are to come back.
    expect(decided(words(9).slice(1))).toMatchObject(stays);
    expect(decided(words(9, { phase: "waiting" }))).toMatchObject(stays);
    expect(decided(words(9), { listed: names })).toMatchObject({ action: "wait", vote: null });
    // One of them has been in the group again since, and may have gone on without us; or nobody knows.
    const again = new Map([...instances, ["galera-2", "another"]]);
    expect(decided(words(9), { instances: again })).toMatchObject(stays);
    expect(decided(words(9), { instances: new Map() })).toMatchObject(stays);
    expect(decided(words(9, { ended: null }))).toMatchObject(stays);
    expect(decided(words(9, { disk: data(9, 2) }))).toMatchObject({ action: "stop" });
    expect(decided(words(9, { disk: { kind: "unusable", reason: "" } }))).toMatchObject({
      action: "bootstrap",
    });
  });

  it("revives the one that lost its quorum when two others left, by their last words", () => {
    const self = report("galera-0", data(9), { phase: "stranded", vote: "galera-0" });
    const left = ["galera-1", "galera-2"].map((name) =>
      report(name, data(9), { phase: "left", ended: `last of ${name}` }),
    );
    const instances = new Map(left.map(({ name, ended }) => [name, ended ?? ""]));
    const heard = new Map(left.map((one): [string, Heard] => [one.name, { report: one, askedAt: 10 }]));
    const seen = view(self, [], { listed: ["galera-0"], heard, instances, selfVotedAt: 20 });
    expect(decide(seen)).toMatchObject({ action: "revive" });
  });

  it("waits for a member that does not answer, and names it", () => {
    const decision = decide(view(report("galera-0", data(9)), [report("galera-1", data(9))]));
    expect(decision).toMatchObject({
      action: "wait",
      vote: null,
      message: expect.stringContaining("galera-2"),
    });
  });

  it("waits while a member's position is not known", () => {
    const busy = report("galera-2", { kind: "unknown" }, { phase: "preparing" });
    const decision = decide(view(report("galera-0", data(9)), [report("galera-1", data(8)), busy]));
    expect(decision).toMatchObject({
      action: "wait",
      message: expect.stringContaining("galera-2 (preparing)"),
    });
  });

  it("needs votes that were asked for after its own", () => {
    const self = report("galera-0", data(9), { vote: "galera-0" });
    const peers = [
      report("galera-1", data(8), { vote: "galera-0" }),
      report("galera-2", data(8), { vote: "galera-0" }),
    ];
    expect(decide(view(self, peers))).toMatchObject({ action: "wait", vote: "galera-0" });
    expect(decide(view(self, peers, { selfVotedAt: 10 }))).toMatchObject({
      action: "wait",
      vote: "galera-0",
    });
    expect(decide(view(self, peers, { selfVotedAt: 9 }))).toMatchObject({ action: "bootstrap" });
  });

  it("revives a running member without quorum, if no other has a longer history", () => {
    const self = report("galera-2", data(9), { phase: "stranded", vote: "galera-2" });
    const peers = (seqno: number) => [
      report("galera-0", data(seqno), { vote: "galera-2" }),
      report("galera-1", data(8), { vote: "galera-2" }),
    ];
    expect(decide(view(self, peers(9), { selfVotedAt: 5 }))).toMatchObject({ action: "revive" });
    expect(decide(view(self, peers(10), { selfVotedAt: 5 }))).toMatchObject({
      action: "wait",
      vote: "galera-0",
    });
    expect(decide(view(self, peers(9).slice(1), { selfVotedAt: 5 }))).toMatchObject({
      action: "wait",
      vote: null,
    });
  });

  it("leaves a running member without quorum to the group once a primary component is up", () => {
    const self = report("galera-0", data(9), { phase: "stranded" });
    const up = report("galera-1", { kind: "unknown" }, { phase: "started", live });
    expect(decide(view(self, [up]))).toMatchObject({ action: "wait" });
  });

  it("founds alone with a single member", () => {
    const self = report("galera-0", { kind: "empty" });
    expect(decide(view(self, [], { members: ["galera-0"] }))).toMatchObject({ action: "found" });
  });

  it("never bootstraps while a peer is missing, busy or of another mind", () => {
    fc.assert(
      fc.property(members, fc.constantFrom(...names, null), fc.boolean(), (reports, vote, gone) => {
        const [self, first, second] = reports;
        if (self === undefined || first === undefined || second === undefined) return;
        const peers = gone ? [first] : [first, { ...second, vote }];
        const decision = decide(view(self, peers, { selfVotedAt: 0 }));
        expect(["bootstrap", "revive", "found"]).not.toContain(decision.action);
      }),
    );
  });
});
