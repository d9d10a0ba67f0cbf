import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldMembers, unfold, withSettings } from "../../../../../scripts/lib/chart/texts";

const object = (text: string) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "c" },
  data: { text },
});
const fold = (text: string, members: number) =>
  (foldMembers(object(text), "db", members).data as { text: string }).text;
const text = (members: number) => {
  const names = Array.from({ length: members }, (_, ordinal) => `db-${ordinal}`);
  return `${JSON.stringify(names)}\nall:\n${names.map((name) => `  ${name} at ${name}.db-headless`).join("\n")}\nend\n`;
};

describe("texts of the chart", () => {
  it("are equal for any number of members once they are folded", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (members) => {
        expect(fold(text(members), members)).toBe(fold(text(3), 3));
      }),
    );
  });

  it("say it for each member in a template", () => {
    const range = "range $ordinal := until (int $.Values.replicas)";
    expect(unfold(fold(text(3), 3))).toBe(
      `[{{ ${range} }}{{ if $ordinal }},{{ end }}"db-{{ $ordinal }}"{{ end }}]\nall:\n` +
        `{{- ${range} }}\n  db-{{ $ordinal }} at db-{{ $ordinal }}.db-headless\n{{- end }}\nend\n`,
    );
  });

  it("are refused where members are named otherwise", () => {
    expect(() => fold("first db-0, then db-1\n", 2)).toThrow(/cannot follow: first db-0, then db-1/);
    expect(() => fold("db-0\ndb-2\n", 2)).toThrow(/cannot follow/);
  });

  it("let the user's settings take the place of defaults, not of what is fixed", () => {
    const made = withSettings("[mariadb]\na = 1\nb = {{ x }}\nown = 1\nfixed = 2\n", "own = 1");
    expect(made.split("\n").slice(1)).toEqual([
      "[mariadb]",
      'a = {{ get $own "a" | default "1" }}',
      'b = {{ get $own "b" | default (x) }}',
      '{{- range $name, $value := omit $own "a" "b" }}',
      "{{ $name }} = {{ $value }}",
      "{{- end }}",
      "fixed = 2",
      "",
    ]);
    expect(() => withSettings("a = 1\nown = 1\n", "own = 1")).toThrow(/another form/);
    expect(() => withSettings("[mariadb]\n# note\nown = 1\n", "own = 1")).toThrow(/not a setting/);
  });
});
