import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atRandom, inTurn } from "../../chaos/campaign";
import { chosen } from "../../chaos/options";
import { random } from "../../chaos/random";
import { controlsByName, scenarios } from "../../chaos/scenarios";

const all = [...scenarios.values()];

describe("runs that are to be made", () => {
  it("are the same for the same seed, and each can be had again alone", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 30 }), (seed, runs) => {
        const drawn = atRandom(all, runs, seed);
        expect(drawn).toEqual(atRandom(all, runs, seed));
        const last = drawn.at(-1);
        expect(atRandom(all, 1, last?.seed ?? 0)[0]?.scenario).toBe(last?.scenario);
      }),
    );
  });

  it("come upon every scenario that may be drawn, and no other", () => {
    const drawn = new Set(atRandom(all, 2000, 1).map(({ scenario }) => scenario.name));
    expect([...drawn].sort()).toEqual(
      all
        .filter(({ drawn = true }) => drawn)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it("take named scenarios in turn", () => {
    const [a, b] = all;
    if (a === undefined || b === undefined) throw new Error("there are too few");
    expect(inTurn([a, b], 2, 7).map(({ scenario, run, seed }) => [scenario.name, run, seed])).toEqual([
      [a.name, 1, 7],
      [b.name, 1, 7],
      [a.name, 2, 8],
      [b.name, 2, 8],
    ]);
  });
});

describe("names", () => {
  it("come as lists, once each, and are refused where there are no such", () => {
    expect(
      chosen("scenario", ["kill-all,kill-writer", "kill-all"], scenarios).map(({ name }) => name),
    ).toEqual(["kill-all", "kill-writer"]);
    expect(() => chosen("control", ["kill-all"], controlsByName)).toThrow(/There is no control "kill-all"/);
  });

  it("are unique over scenarios and controls, and describe themselves without a full stop", () => {
    const names = [...scenarios.keys(), ...controlsByName.keys()];
    expect(new Set(names).size).toBe(names.length);
    for (const { describe: words } of [...all, ...controlsByName.values()]) expect(words).not.toMatch(/\.$/);
  });
});

describe("chance", () => {
  it("stays within what is asked for", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -50, max: 50 }), fc.nat(50), (seed, from, width) => {
        const drawn = random(seed).whole(from, from + width);
        expect(drawn >= from && drawn <= from + width && Number.isInteger(drawn)).toBe(true);
      }),
    );
    expect(() => random(1).pick([])).toThrow(RangeError);
  });
});
