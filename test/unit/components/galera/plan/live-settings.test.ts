import { describe, expect, it } from "vitest";
import { dynamicSettings } from "../../../../../components/galera/plan/dynamic-settings";
import { isLive, settingsJson, splitSettings } from "../../../../../components/galera/plan/live-settings";

describe("isLive", () => {
  it("knows what the server can change, in each of its spellings", () => {
    for (const name of ["max_connections", "Max-Connections", "loose_max_connections", "sql_mode"]) {
      expect(isLive(name), name).toBe(true);
    }
  });

  it("leaves to a restart what is fixed, unknown, or changes only in part", () => {
    for (const name of [
      "innodb_log_buffer_size",
      "no_such_setting",
      "innodb_buffer_pool_size",
      "slave_net_timeout",
    ]) {
      expect(isLive(name), name).toBe(false);
    }
    // The control: the server would take this one, and silently less than was asked for.
    expect(dynamicSettings.has("innodb_buffer_pool_size")).toBe(true);
  });
});

describe("splitSettings", () => {
  it("gives each setting to one of the two, the live ones by their plain name", () => {
    const settings = { "loose-max-connections": 500, innodb_log_buffer_size: "32M" };
    expect(splitSettings(settings)).toEqual({
      live: { max_connections: 500 },
      fixed: { innodb_log_buffer_size: "32M" },
    });
  });

  it("is the same file whatever the order", () => {
    const text = '{"max_connections":500,"sql_mode":"ANSI"}\n';
    expect(settingsJson({ sql_mode: "ANSI", max_connections: 500 })).toBe(text);
  });
});
