import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  containsSecret,
  containsUnknown,
  copySecrets,
  equal,
  isSecret,
  type Json,
  type JsonObject,
  objectAt,
  reveal,
  secret,
  unknown,
} from "../../../../../toolchain/plugins/lib/properties";

const { value: anyJson } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), tie("value"), { maxKeys: 4 }),
  ),
}));

/** Every scalar inside that is not covered by a secret mark. */
function inClear(value: Json): Json[] {
  if (isSecret(value)) return [];
  if (Array.isArray(value)) return value.flatMap(inClear);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(inClear) : [value];
}

describe("secrets", () => {
  it("are taken off by reveal, wherever they are", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(reveal({ a: secret(value), b: [secret(secret(value))] })).toEqual({ a: value, b: [value] });
      }),
    );
    expect(containsSecret(reveal({ deep: [{ er: secret("x") }] }))).toBe(false);
  });

  it("never get lost when a value of another shape takes their place", () => {
    fc.assert(
      fc.property(anyJson, anyJson, (plain, hidden) => {
        const marked: JsonObject = { open: 1, field: secret(hidden) };
        const result = copySecrets({ open: 1, field: plain }, marked) as JsonObject;
        expect(isSecret(result.field)).toBe(true);
        expect(result.open).toBe(1);
        expect(reveal(result)).toEqual({ open: 1, field: reveal(plain) });
      }),
    );
  });

  it("in a list stay at their item where the items correspond, and hide the list where they may have moved", () => {
    const marked = [
      { name: "a", value: "open" },
      { name: "b", value: secret("hidden") },
    ];
    const same = copySecrets(
      [
        { name: "a", value: "open", added: true },
        { name: "b", value: "hidden" },
      ],
      marked,
    );
    expect(inClear(same)).toEqual(["a", "open", true, "b"]);
    const moved = copySecrets(
      [
        { name: "b", value: "hidden" },
        { name: "a", value: "open" },
      ],
      marked,
    );
    expect(isSecret(moved)).toBe(true);
    expect(isSecret(copySecrets([...(reveal(marked) as Json[]), { name: "c" }], marked))).toBe(true);
    expect(isSecret(copySecrets(["x", "hidden"], ["hidden", secret("x")]))).toBe(true);
  });

  it("are not invented", () => {
    fc.assert(
      fc.property(anyJson, anyJson, (plain, marked) => {
        fc.pre(!containsSecret(marked));
        expect(copySecrets(plain, marked)).toBe(plain);
      }),
    );
  });
});

describe("unknown values", () => {
  it("are found at any depth, and text that is like them is not", () => {
    expect(containsUnknown({ a: [{ b: unknown }] })).toBe(true);
    expect(containsUnknown({ a: [{ b: `${unknown}!` }] })).toBe(false);
  });
});

describe("equality", () => {
  it("is that of JSON, whatever the order of keys", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(equal(value, JSON.parse(JSON.stringify(value)) as Json)).toBe(true);
      }),
    );
    expect(equal({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(equal({ a: 1 }, { a: 1, b: null })).toBe(false);
    expect(equal([1, 2], [2, 1])).toBe(false);
    expect(equal([], {})).toBe(false);
  });
});

describe("access", () => {
  it("to what is not an object gives an empty one", () => {
    expect(objectAt({ a: "text" }, "a")).toEqual({});
    expect(objectAt(undefined, "a")).toEqual({});
  });
});
