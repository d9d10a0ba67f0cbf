import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  idNotations,
  randomText,
  shuffle,
  specialCharacters,
  type TextOptions,
  textProblem,
} from "../../../../../toolchain/plugins/random/generate";

const options = (some: Partial<TextOptions>): TextOptions => ({
  length: 16,
  lower: true,
  upper: true,
  numeric: true,
  special: true,
  minLower: 0,
  minUpper: 0,
  minNumeric: 0,
  minSpecial: 0,
  overrideSpecial: undefined,
  ...some,
});

const count = (text: string, pattern: RegExp) => [...text].filter((char) => pattern.test(char)).length;

describe("a random text", () => {
  it("has its length, its minima, and no character that is not allowed", () => {
    const minimum = fc.nat(4);
    fc.assert(
      fc.property(
        fc.record({
          length: fc.integer({ min: 16, max: 80 }),
          lower: fc.boolean(),
          upper: fc.boolean(),
          numeric: fc.boolean(),
          special: fc.boolean(),
          minLower: minimum,
          minUpper: minimum,
          minNumeric: minimum,
          minSpecial: minimum,
        }),
        (some) => {
          const wanted = options({ ...some, overrideSpecial: "-_.:" });
          fc.pre(textProblem(wanted) === undefined);
          const text = randomText(wanted);
          expect(text).toHaveLength(wanted.length);
          for (const [kind, least, pattern] of [
            ["lower", wanted.minLower, /[a-z]/],
            ["upper", wanted.minUpper, /[A-Z]/],
            ["numeric", wanted.minNumeric, /[0-9]/],
            ["special", wanted.minSpecial, /[-_.:]/],
          ] as const) {
            expect(count(text, pattern)).toBeGreaterThanOrEqual(least);
            if (!wanted[kind] && least === 0) expect(count(text, pattern)).toBe(0);
          }
          expect(count(text, /[^a-zA-Z0-9\-_.:]/)).toBe(0);
        },
      ),
    );
  });

  it("uses each character equally often, and puts the minima anywhere", () => {
    const draws = 40_000;
    const alphabet = "abcdefghij";
    const only = { lower: false, upper: false, numeric: false, overrideSpecial: alphabet };
    const text = randomText(options({ ...only, length: draws }));
    const expected = draws / alphabet.length;
    // Chi square with 9 degrees of freedom: above 40 once in 100,000 runs.
    const chi = [...alphabet]
      .map((char) => (text.split(char).length - 1 - expected) ** 2 / expected)
      .reduce((sum, term) => sum + term, 0);
    expect(chi).toBeLessThan(40);

    const places = new Set(
      Array.from({ length: 200 }, () =>
        randomText(options({ ...only, numeric: false, minUpper: 1, length: 4 })).search(/[A-Z]/),
      ),
    );
    expect(places).toEqual(new Set([0, 1, 2, 3]));
  });

  it("is another one each time", () => {
    const texts = new Set(Array.from({ length: 1_000 }, () => randomText(options({ length: 20 }))));
    expect(texts.size).toBe(1_000);
  });

  it("uses the official provider's special characters", () => {
    const text = randomText(options({ lower: false, upper: false, numeric: false, length: 500 }));
    expect([...text].every((char) => specialCharacters.includes(char))).toBe(true);
  });
});

describe("impossible options", () => {
  it("are named", () => {
    expect(textProblem(options({}))).toBeUndefined();
    expect(textProblem(options({ length: 0 }))).toMatchObject({ property: "length" });
    expect(textProblem(options({ length: Number.NaN }))).toMatchObject({ property: "length" });
    expect(textProblem(options({ length: 3, minLower: 2, minUpper: 2 }))?.reason).toMatch(
      /3 is less than the 4/,
    );
    expect(textProblem(options({ minSpecial: -1 }))).toMatchObject({ property: "minSpecial" });
    expect(
      textProblem(options({ lower: false, upper: false, numeric: false, special: false }))?.reason,
    ).toMatch(/no kind/);
    expect(textProblem(options({ overrideSpecial: "", minSpecial: 1 }))).toMatchObject({
      property: "minSpecial",
    });
  });
});

describe("shuffling", () => {
  it("loses nothing and makes every order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (items) => {
        expect([...shuffle(items)].sort()).toEqual([...items].sort());
      }),
    );
    const orders = new Set(Array.from({ length: 300 }, () => shuffle([1, 2, 3]).join("")));
    expect(orders.size).toBe(6);
  });
});

describe("the notations of an id", () => {
  it("agree with each other", () => {
    expect(idNotations(Buffer.from("fbff", "hex"), "p-")).toEqual({
      hex: "p-fbff",
      dec: "p-64511",
      b64Std: "p-+/8=",
      b64Url: "p--_8",
    });
  });
});
