import { describe, expect, it } from "vitest";
import { emitManifest } from "../../../../../scripts/lib/chart/emit";
import { type Entry, merge, toNode } from "../../../../../scripts/lib/chart/merge";
import { probe, type Variant } from "../../../../../scripts/lib/chart/probe";

const when = (condition: string): Variant => ({ when: condition, settings: probe });
const number: Variant = { value: { from: 3, to: 5, expression: "{{ N }}" }, settings: probe };

function template(full: unknown, ...others: [unknown, Variant][]): string {
  const entry: Entry = { node: toNode(full), when: [] };
  for (const [other, variant] of others) merge(entry.node, other, variant, "it");
  return emitManifest(entry);
}

describe("manifests with decisions", () => {
  it("have a condition on what a variant lacks, and the contrary on what only it has", () => {
    expect(template({ a: "x", b: { c: "z" } }, [{ a: "x", d: [1] }, when("B")])).toBe(
      "a: x\n{{- if B }}\nb:\n  c: z\n{{- end }}\n{{- if not (B) }}\nd:\n  - 1\n{{- end }}\n",
    );
  });

  it("ask for all conditions of what several variants lack", () => {
    expect(template({ a: "x" }, [{}, when("A")], [{}, when("B")])).toBe(
      "{{- if and (A) (B) }}\na: x\n{{- end }}\n",
    );
  });

  it("have a condition on entries of a list, and on the first key of one", () => {
    expect(template({ l: ["x", "z"] }, [{ l: ["z"] }, when("A")])).toBe(
      "l:\n{{- if A }}\n  - x\n{{- end }}\n  - z\n",
    );
    expect(template({ l: [{ a: 1, b: 2 }] }, [{ l: [{ b: 2 }] }, when("A")])).toBe(
      "l:\n  -\n{{- if A }}\n    a: 1\n{{- end }}\n    b: 2\n",
    );
  });

  it("take a number from an expression where it differs", () => {
    expect(template({ a: 3, b: 3 }, [{ a: 5, b: 3 }, number])).toBe("a: {{ N }}\nb: 3\n");
  });

  it("quote what would be read as something else than text", () => {
    const odd = ["true", "10", "a: b", "#", "", "no", "x # y", "- a", "1e3", "a{b"];
    for (const text of odd) expect(template({ a: text })).toBe(`a: ${JSON.stringify(text)}\n`);
    expect(template({ a: {}, b: [], c: null, d: false })).toBe("a: {}\nb: []\nc: null\nd: false\n");
  });

  it("are refused where a difference cannot be expressed", () => {
    expect(() => template({ a: 3 }, [{ a: 4 }, number])).toThrow(/it.a becomes 4/);
    expect(() => template({ a: "x" }, [{ a: "z" }, when("A")])).toThrow(/it.a becomes "z"/);
    expect(() => template({ a: ["x"] }, [{ a: ["z", "z"] }, when("A")])).toThrow(/it.a becomes/);
    expect(() => template({ a: "x" }, [{}, number])).toThrow(/it.a comes and goes/);
    expect(() => template({ a: { b: 1 } }, [{ a: 1 }, when("A")])).toThrow(/it.a becomes 1/);
    expect(() => template({ a: "{{ x }}" })).toThrow(/Helm would read/);
  });
});
