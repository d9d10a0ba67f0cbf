import { describe, expect, it } from "vitest";
import { Rounds } from "../../../../../components/galera/agent/rounds";
import { instanceOf, liveOf, reportOf } from "./reports";

function make() {
  const done: string[] = [];
  const say = (what: string) => () => {
    done.push(what);
  };
  const world = {
    report: reportOf("galera-0"),
    unaccounted: [] as string[],
    claiming: false,
    late: false,
    slow: false,
    room: "ample" as const,
    shortSince: null as number | null,
    nextShortSince: null as number | null,
  };
  const member = {
    report: () => world.report,
    decide: say("decide"),
    onHeard: say("heard"),
    hold: (held: boolean) => {
      done.push(`hold ${held}`);
    },
  };
  const rounds = new Rounds({
    member,
    membership: { others: () => ["galera-1"], unaccounted: () => world.unaccounted.map(instanceOf) },
    peers: {
      watch: (peers) => {
        done.push(`watch ${peers.map(({ host }) => host)}`);
      },
      heard: new Map(),
      answering: () =>
        new Map([["galera-1", { report: reportOf("galera-1", { slow: world.slow }), askedAt: 0 }]]),
      late: () => world.late,
    },
    lookout: { look: async () => say("look")() },
    deaths: { suspect: say("suspect") },
    succession: {
      react: say("succession"),
      get claiming() {
        return world.claiming;
      },
    },
    expulsion: { react: async () => say("expulsion")() },
    standstill: { react: say("standstill") },
    upgrade: { react: say("upgrade") },
    retreat: { react: say("retreat") },
    drain: { react: say("drain") },
    gauge: {
      look: async () => {
        world.shortSince = world.nextShortSince;
      },
      get room() {
        return world.room;
      },
      get shortSince() {
        return world.shortSince;
      },
    },
    upkeep: { round: async () => say("upkeep")() },
    journal: { saw: say("saw") },
    longPoll: { notify: say("notify") },
    watchers: { publish: say("publish") },
    hurry: say("hurry"),
    held: () => true,
    hostOf: (name) => `${name}.headless`,
  });
  return { done, world, rounds };
}

const reaction = ["heard", "decide", "suspect", "succession", "notify", "publish"];

describe("Rounds", () => {
  it("looks, decides on what is known by then, and only then tells it", async () => {
    const { done, rounds } = make();
    await rounds.round();
    expect(done).toEqual([
      "hold true",
      "drain",
      "watch galera-1.headless",
      "look",
      ...reaction,
      "expulsion",
      "standstill",
      "upgrade",
      "saw",
    ]);
  });

  it("hurries while something is not as it should be", async () => {
    const { world, rounds } = make();
    const calm = await rounds.round();
    for (const more of [
      { unaccounted: ["galera-1"] },
      { claiming: true },
      { late: true },
      { slow: true },
      { report: reportOf("galera-0", { live: liveOf({ state: "Joined" }) }) },
    ]) {
      const before = { ...world };
      Object.assign(world, more);
      expect(await rounds.round()).toBeLessThan(calm);
      Object.assign(world, before);
    }
    const ample = await rounds.watchVolume();
    world.report = reportOf("galera-0", { live: null });
    expect(await rounds.watchVolume()).toBeLessThan(ample);
  });

  it("begins the next round at once when a peer is late or its server slow, and once", () => {
    for (const doubt of [{ late: true }, { slow: true }]) {
      const { done, world, rounds } = make();
      rounds.react();
      Object.assign(world, doubt);
      rounds.react();
      rounds.react();
      expect(done).toEqual([...reaction, ...reaction, "hurry", ...reaction]);
    }
  });

  it("tells at once that its volume has become short of space", async () => {
    const { done, world, rounds } = make();
    await rounds.watchVolume();
    expect(done).toEqual(["retreat"]);
    world.nextShortSince = 5;
    await rounds.watchVolume();
    expect(done.slice(1)).toEqual(["retreat", ...reaction]);
    expect(await rounds.attend()).toBe(1000);
    expect(done.at(-1)).toBe("upkeep");
  });
});
