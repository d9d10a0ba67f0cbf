import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIssues, formatPath, setCommand, shellQuote } from "../../../../components/config/issue";

describe("commands that fix an error", () => {
  it("writes paths as pulumi config takes them", () => {
    expect(formatPath(["galera", "storage", "size"])).toBe("galera.storage.size");
    expect(formatPath(["cluster", "zones", 0])).toBe("cluster.zones[0]");
    expect(formatPath(["galera", "settings", "max-connections"])).toBe('galera.settings["max-connections"]');
  });

  it("quotes for a POSIX shell", () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes("\0"));
    fc.assert(
      fc.property(word, (text) => {
        expect(execFileSync("/bin/sh", ["-c", `printf %s ${shellQuote(text)}`]).toString()).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it("sets a list entry by entry", () => {
    expect(setCommand("dev", ["cluster", "zones"], ["a", "b"])).toBe(
      "pulumi config set --stack dev --path 'cluster.zones[0]' a && pulumi config set --stack dev --path 'cluster.zones[1]' b",
    );
  });

  it("shows path, value, rule and fix of every error", () => {
    const issue = { path: "galera.replicas", value: "2", rule: "must be odd", fix: "pulumi config set" };
    const text = formatIssues("dev", [issue, { ...issue, path: "other" }]);
    expect(text).toContain("stack dev has 2 errors; nothing was changed");
    expect(text).toContain("galera.replicas = 2\n      must be odd\n      fix: pulumi config set");
  });
});
