import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSetting, myCnf, settingProblem } from "../../../../../components/galera/plan/my-cnf";

const cnf = (
  settings: Record<string, string | number | boolean> = {},
  tls: { mode: "on" | "mixed" | "off"; required: boolean } = { mode: "on", required: true },
) => myCnf({ cluster: "galera", memoryLimit: "1Gi", storage: "10Gi", settings, tls });

describe("myCnf", () => {
  it("keeps what was acknowledged: every commit is flushed, in the engine and in the binary log", () => {
    expect(cnf()).toContain("innodb_flush_log_at_trx_commit = 1\n");
    expect(cnf()).toContain("sync_binlog = 1\n");
  });

  it("passes the library's options as one string, with the plugin off that would make them have no effect", () => {
    expect(cnf()).toContain("plugin_wsrep_provider = OFF\n");
    expect(cnf()).toMatch(/wsrep_provider_options = "gcache\.size=128M;gcache\.recover=yes;/);
  });

  it("leaves it to the agents who starts a cluster", () => {
    expect(cnf()).toContain("pc.recovery=false");
  });

  it("keeps Galera's order of periods: keepalive < suspect < inactive <= install", () => {
    const period = (name: string) => Number(new RegExp(`evs\\.${name}=PT([0-9.]+)S`).exec(cnf())?.[1]);
    expect(period("keepalive_period")).toBeLessThan(period("suspect_timeout"));
    expect(period("suspect_timeout")).toBeLessThan(period("inactive_timeout"));
    expect(period("inactive_timeout")).toBeLessThanOrEqual(period("install_timeout"));
  });

  it("ends a state transfer with one that has lost its power, whether it has something to send or nothing", () => {
    const options = /^sockopt = (\S+)$/m.exec(cnf())?.[1]?.split(",") ?? [];
    expect(options).toContain("keepalive");
    const given = options.find((option) => option.startsWith("sockopt-int=6:18:")) ?? "";
    // Long enough for a joiner whose disk stands still for a while, and far below the kernel's quarter of an hour.
    const seconds = Number(given.split(":").at(-1)) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(60);
    expect(seconds).toBeLessThanOrEqual(300);
  });

  it("never holds an address with which a member would begin a cluster of its own", () => {
    expect(cnf()).not.toContain("gcomm://");
    expect(cnf()).not.toContain("wsrep_cluster_address");
  });

  it("takes the user's settings over its own defaults", () => {
    expect(cnf({ max_connections: 500, performance_schema: true })).toContain("max_connections = 500\n");
    expect(cnf({ performance_schema: true })).toContain("performance_schema = ON\n");
    expect(cnf({ max_connections: 500 }).match(/^max_connections/gm)).toHaveLength(1);
  });

  it("refuses what the platform owns, naming all of it", () => {
    expect(() => cnf({ sync_binlog: 0, wsrep_on: false })).toThrow(/sync_binlog is set.*wsrep_on is set/);
  });
});

describe("settingProblem", () => {
  it("knows a setting behind MariaDB's spellings of it", () => {
    const spelling = fc.constantFrom(
      "datadir",
      "innodb_flush_log_at_trx_commit",
      "wsrep_provider_options",
      "server_id",
      "skip_grant_tables",
    );
    const prefix = fc.constantFrom("", "loose_", "loose-", "maximum_", "loose_maximum_", "LOOSE_");
    fc.assert(
      fc.property(spelling, prefix, fc.boolean(), (name, before, dashes) => {
        const written = before + (dashes ? name.replaceAll("_", "-") : name);
        expect(settingProblem(written)).not.toBeNull();
      }),
    );
    expect(settingProblem("skip_log_bin")).toContain("backups");
    expect(settingProblem("disable_log_bin")).toContain("backups");
  });

  it("leaves the rest to the user", () => {
    for (const name of [
      "max_connections",
      "wsrep_sync_wait",
      "wsrep_slave_threads",
      "sql_mode",
      "slow_query_log",
    ]) {
      expect(settingProblem(name)).toBeNull();
    }
  });

  it("refuses what is not a name at all", () => {
    for (const name of ["", "a b", "a=b", "!include", "[mariadb]", "a\nb"])
      expect(settingProblem(name)).not.toBeNull();
  });
});

describe("formatSetting", () => {
  it("is one line, in quotes wherever the option file would read something else", () => {
    const value = fc.string({ unit: "binary", maxLength: 40 }).filter((text) => !/[\0\r\n]/.test(text));
    fc.assert(
      fc.property(value, (text) => {
        const formatted = formatSetting(text);
        if (formatted.startsWith('"')) expect(formatted.slice(1, -1).replace(/\\(.)/gs, "$1")).toBe(text);
        else expect(formatted).toMatch(/^[A-Za-z0-9_.,:/+-]+$/);
      }),
    );
  });
});
