import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteName } from "../../../../../components/galera/agent/quoting";

describe("quoteName", () => {
  it("keeps names inside their quotes", () => {
    const name = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => !/[\0\r\n]/.test(text));
    fc.assert(
      fc.property(name, (text) => {
        const quoted = quoteName(text);
        expect(quoted.slice(1, -1).replaceAll("``", "")).not.toContain("`");
        expect(quoted.slice(1, -1).replaceAll("``", "`")).toBe(text);
      }),
    );
  });
});
