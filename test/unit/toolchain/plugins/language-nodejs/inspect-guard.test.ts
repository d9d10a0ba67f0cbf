import util from "node:util";
import { describe, expect, it } from "vitest";
import "../../../../../toolchain/plugins/language-nodejs/inspect-guard";

describe("the inspection of errors", () => {
  it("ends, also where a line of the stack ends within the package of a scope", () => {
    const error = new Error("wrong");
    error.stack = "Error: wrong\n    at f (/p/node_modules/@pulumi/resource.ts:1:2)";
    const since = Date.now();
    expect(util.inspect(error, { colors: true })).toContain("@pulumi/resource.ts:1:2");
    expect(Date.now() - since).toBeLessThan(1_000);
  });

  it("of everything else is as before", () => {
    expect(util.inspect({ a: 1 }, { colors: false })).toBe("{ a: 1 }");
    expect(util.inspect("text", { colors: true })).toContain("\u001b[");
    expect(typeof util.inspect.custom).toBe("symbol");
  });
});
