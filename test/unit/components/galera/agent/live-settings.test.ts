import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatOptions,
  optionText,
  parseOptions,
  sqlValue,
} from "../../../../../components/galera/agent/live-settings";

describe("an option file of settings", () => {
  it("gives back what was put in, whatever the values hold", () => {
    const values = fc.dictionary(
      fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/),
      fc.string({ unit: "grapheme" }).filter((value) => !/[\r\n\u2028\u2029]/.test(value)),
    );
    fc.assert(
      fc.property(values, (settings) => {
        const taken = new Map(Object.entries(settings));
        const names = [...taken.keys()].sort();
        const read = parseOptions(formatOptions(taken));
        expect([...read.keys()]).toEqual(names);
        for (const [name, value] of taken) expect(read.get(name)).toBe(value);
      }),
    );
  });

  it("reads my.cnf, where most values have no quotes", () => {
    const text = '[mariadb]\nmax_connections = 300\nsql_mode = "ANSI"\n# port = 1\n[sst]\nsst-syslog = -1\n';
    expect(parseOptions(text)).toEqual(
      new Map([
        ["max_connections", "300"],
        ["sql_mode", "ANSI"],
      ]),
    );
  });
});

describe("sqlValue", () => {
  it.each([
    ["16M", "BIGINT UNSIGNED", "16777216"],
    ["1g", "INT UNSIGNED", "1073741824"],
    ["0.5", "DOUBLE", "0.5"],
    ["-1", "BIGINT", "-1"],
    ["2", "ENUM", "2"],
    ["ON", "BOOLEAN", "'ON'"],
    ["16M", "VARCHAR", "'16M'"],
    ["1; DROP TABLE x", "BIGINT UNSIGNED", "'1; DROP TABLE x'"],
    ["it's \\", "VARCHAR", "'it''s \\\\'"],
  ])("writes %s of type %s as %s", (text, type, sql) => {
    expect(sqlValue(text, type)).toBe(sql);
  });

  it("says truth as option files do", () => {
    expect([true, false, 7, "x"].map(optionText)).toEqual(["ON", "OFF", "7", "x"]);
  });
});
