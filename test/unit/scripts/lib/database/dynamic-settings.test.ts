import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dynamicSettings } from "../../../../../components/galera/plan/dynamic-settings";
import { renderDynamicSettings } from "../../../../../scripts/lib/database/dynamic-settings";

const row = (name: string, scope = "GLOBAL", readOnly = "NO") => ({ name, scope, readOnly });

describe("renderDynamicSettings", () => {
  it("takes what the server can change for everybody, in order", () => {
    const rows = [
      row("sql_mode", "SESSION"),
      row("datadir", "GLOBAL", "YES"),
      row("identity", "SESSION ONLY"),
      row("max_connections"),
    ];
    expect(renderDynamicSettings(rows, "11.8.6")).toMatch(/`\n {2}max_connections sql_mode\n {2}`/);
  });

  it("makes the committed file from the committed names: nobody has edited it", () => {
    const file = join(__dirname, "../../../../../components/galera/plan/dynamic-settings.ts");
    const rows = [...dynamicSettings].map((name) => row(name));
    expect(renderDynamicSettings(rows, "11.8.6")).toBe(readFileSync(file, "utf8"));
  });
});
