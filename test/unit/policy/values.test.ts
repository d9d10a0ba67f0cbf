import { describe, expect, it } from "vitest";
import { at, listAt, objectAt, plain, selects, strings, unknown } from "../../../policy/values";

describe("properties of a resource", () => {
  const late = {
    known: [1, { deep: "text" }],
    get image(): string {
      throw new Error("can't be known during preview");
    },
  };

  it("are copied, and what is not known yet is marked instead of thrown", () => {
    expect(plain(late)).toEqual({ known: [1, { deep: "text" }], image: unknown });
    expect(plain({ list: [late] })).toEqual({ list: [{ known: [1, { deep: "text" }], image: unknown }] });
  });

  it("are found by path, and unknown below what is unknown", () => {
    const value = plain({ a: { b: ["c"] }, late });
    expect(at(value, "a", "b")).toEqual(["c"]);
    expect(at(value, "a", "x", "y")).toBeUndefined();
    expect(at(value, "late", "image", "deeper")).toBe(unknown);
    expect(objectAt(value, "a", "b")).toBeUndefined();
    expect(listAt(value, "a")).toEqual([]);
  });

  it("give every text with its path", () => {
    expect([...strings(plain({ a: ["x", { b: "y" }], n: 1 }))]).toEqual([
      { path: "a[0]", text: "x" },
      { path: "a[1].b", text: "y" },
    ]);
  });
});

describe("a selector", () => {
  it("selects what has all its labels, and nothing if it is empty", () => {
    expect(selects({ a: "1" }, { a: "1", b: "2" })).toBe(true);
    expect(selects({ a: "1", b: "3" }, { a: "1", b: "2" })).toBe(false);
    expect(selects({}, { a: "1" })).toBe(false);
    expect(selects(undefined, { a: "1" })).toBe(false);
  });
});
