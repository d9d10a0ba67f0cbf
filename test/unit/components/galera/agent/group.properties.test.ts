import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MemberContext } from "../../../../../components/galera/agent/member";
import type { Sabotage } from "./simulation/pod";
import { type Step, stepKinds, take } from "./simulation/steps";
import { World } from "./simulation/world";

/** What leads to a decision of who starts the cluster comes up more often than the rest. */
const often = ["pass", "part", "resize", "kill all", "slow", "lose node", "delete pod", "expel"] as const;
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...stepKinds, ...often),
  pod: fc.nat(4),
  choice: fc.nat(31),
  seconds: fc.oneof(
    { arbitrary: fc.nat(3), weight: 6 },
    { arbitrary: fc.integer({ min: 4, max: 15 }), weight: 4 },
    { arbitrary: fc.integer({ min: 30, max: 70 }), weight: 1 },
  ),
});
const size = fc.constantFrom(3, 5);
const steps = fc.array(step, { minLength: 10, maxLength: 40, size: "max" });

/** A cluster that has come up and written, and what happens to it then. */
function play(size: number, steps: readonly Step[], sabotage: Sabotage): World {
  const world = new World(size, sabotage);
  world.settles(60);
  for (const one of steps) take(world, one);
  return world;
}

/** Longer than any period after which a member does something about what it waits for. */
const patience = 300;

/** What keeps a cluster without faults from becoming whole; null where nothing does, or only what the README says. */
function unsettled(world: World): string | null {
  world.mend();
  if (world.settles(patience)) return null;
  const { size } = world;
  if (!world.says.includes("raise galera.replicas again until all are back, then lower it"))
    return world.says;
  // What it says must help.
  for (const count of [5, size]) {
    world.resize(count, 0);
    if (!world.settles(patience)) return `with ${count} members:\n${world.says}`;
  }
  return null;
}

const isSafe = (sabotage: Sabotage = {}) =>
  fc.property(size, steps, (size, steps) => {
    expect(play(size, steps, sabotage).faults).toEqual([]);
  });

const isLive = (sabotage: Sabotage = {}) =>
  fc.property(size, steps, (size, steps) => {
    const world = play(size, steps, sabotage);
    expect(unsettled(world)).toBeNull();
    expect(world.faults).toEqual([]);
  });

/** An electorate with something else in place of what it knows. */
const electorate = (change: (real: MemberContext["electorate"]) => Partial<MemberContext["electorate"]>) => ({
  electorate: (real: MemberContext["electorate"]): MemberContext["electorate"] => ({
    members: () => real.members(),
    listed: () => real.listed(),
    instances: () => real.instances(),
    problem: () => real.problem(),
    onLook: (live) => real.onLook(live),
    ...change(real),
  }),
});

/** It takes every position for the same. */
const withoutPositions: Sabotage = {
  facts: (facts) => ({
    ...facts,
    grastate: facts.grastate?.replace(/seqno: \d+/, "seqno: 0") ?? null,
    recovery: facts.recovery && { ok: true, log: facts.recovery.log.replace(/:\d+$/, ":0") },
  }),
};

/** All end in the middle of a statement that the first has not begun yet, and the others hold more than it. */
const endedInStatement: Step[] = [{ kind: "kill all in statement", pod: 0, choice: 0b11110, seconds: 0 }];

/** What Galera has marked as unsafe is never asked for its position, or always. */
const wholeness = (whole: boolean): Sabotage => ({ facts: (facts) => ({ ...facts, whole }) });

const asListed = electorate((real) => ({ members: () => real.listed() }));

/** Nobody votes for anybody. */
const mute: Sabotage = {
  hears: ({ report, askedAt }) => ({ report: { ...report, vote: null }, askedAt }),
};

/** Two of the three that have the newest writes are taken out of the list after all three have crashed, the third behind them. */
const shrunkAfterACrash: Step[] = [
  { kind: "part", pod: 0, choice: 0b11100, seconds: 20 },
  { kind: "lose node", pod: 3, choice: 0, seconds: 0 },
  { kind: "lose node", pod: 4, choice: 0, seconds: 1 },
  { kind: "kill server", pod: 2, choice: 0, seconds: 0 },
  { kind: "mend networks", pod: 0, choice: 0, seconds: 0 },
  { kind: "resize", pod: 0, choice: 2, seconds: 40 },
];

/** A member loses its donor, then the donor's group its quorum. */
const cutOffWhileJoining: Step[] = [
  { kind: "delete pod", pod: 1, choice: 0, seconds: 4 },
  { kind: "part", pod: 0, choice: 0b010, seconds: 30 },
  { kind: "kill server", pod: 0, choice: 0, seconds: 4 },
];

const control = { numRuns: 100, seed: 1, endOnFailure: true };
const runs = { numRuns: 60 };

describe("a group of members whose list, servers, volumes, agents and networks change at any time", () => {
  it("never has two primary components, nor starts one without a write that could be found", () => {
    fc.assert(isSafe(), runs);
  });

  it("is one primary component of all that are listed when the faults end, or says what to do, which helps", () => {
    fc.assert(isLive(), runs);
  });

  it("becomes whole where the agent of a member that lost its donor has been started again meanwhile", () => {
    const restart: Step = { kind: "restart agent", pod: 1, choice: 0, seconds: 4 };
    expect(unsettled(play(3, [...cutOffWhileJoining, restart], {}))).toBeNull();
    // The control: an agent that does not know what the one before it has ordered.
    expect(unsettled(play(3, [...cutOffWhileJoining, restart], { lacks: "record" }))).toContain("(unknown)");
  });

  it.each<[string, Sabotage, Step[]]>([
    ["only those that are listed have a say", asListed, shrunkAfterACrash],
    ["nobody else has a say", electorate(() => ({ members: () => [] })), []],
    ["every position counts the same", withoutPositions, []],
    ["what ended in a statement for all counts as nothing", wholeness(false), endedInStatement],
    ["what a state transfer left counts as whole", wholeness(true), []],
  ])("the control: it is not safe where %s", (_, sabotage, example) => {
    expect(fc.check(isSafe(sabotage), { ...control, examples: [[5, example]] }).failed).toBe(true);
    expect(play(5, example, {}).faults).toEqual([]);
  });

  it.each<[string, Sabotage, Step[]]>([
    ["one that its group has lost for good is left alone", { lacks: "expulsion" }, []],
    [
      "one that waits for a donor that it has lost is left alone",
      { lacks: "standstill" },
      cutOffWhileJoining,
    ],
    ["nobody votes", mute, []],
    [
      "what ended in a statement for all counts as nothing",
      wholeness(false),
      [{ kind: "kill all in statement", pod: 0, choice: 0b11111, seconds: 0 }],
    ],
  ])("the control: it does not become whole where %s", (_, sabotage, example) => {
    expect(fc.check(isLive(sabotage), { ...control, examples: [[3, example]] }).failed).toBe(true);
    expect(unsettled(play(3, example, {}))).toBeNull();
  });
});
