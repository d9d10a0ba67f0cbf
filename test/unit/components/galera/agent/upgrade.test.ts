import { describe, expect, it } from "vitest";
import { Journal } from "../../../../../components/galera/agent/journal";
import type { Report } from "../../../../../components/galera/agent/report";
import { Upgrade } from "../../../../../components/galera/agent/upgrade";
import { liveOf, reportOf } from "./reports";

function make(data: string | null) {
  const world = {
    data,
    server: "mariadbd  Ver 11.8.9-MariaDB",
    error: "",
    readable: true,
    idle: true,
    orders: 0,
    clock: 0,
    report: reportOf("galera-0"),
    journal: new Journal(() => 0),
  };
  const upgrade = new Upgrade({
    desk: {
      give: () => {
        world.orders++;
        world.idle = false;
        return true;
      },
      get idle() {
        return world.idle;
      },
    },
    files: {
      dataRelease: () => {
        if (!world.readable) throw new Error("EIO: i/o error, read");
        return world.data;
      },
      serverRelease: () => world.server,
      upgradeError: () => world.error,
    },
    report: () => world.report,
    journal: world.journal,
    now: () => world.clock,
    log: () => {},
  });
  const later = (ms: number, more: Partial<Report> = {}) => {
    world.clock += ms;
    world.report = { ...world.report, ...more };
    upgrade.react();
    return world.orders;
  };
  const ends = (code: number, data = world.data, error = "") => {
    Object.assign(world, { data, error, idle: true });
    upgrade.onIdle({ verb: "upgrade", code });
  };
  return { world, upgrade, later, ends };
}

describe("Upgrade", () => {
  it.each(["11.8.6-MariaDB", null])("runs once on data of %j, and is told of", (data) => {
    const { world, upgrade, later, ends } = make(data);
    expect(later(0)).toBe(1);
    expect(later(1000)).toBe(1);
    ends(0, "11.8.9-MariaDB");
    expect(later(1000)).toBe(1);
    expect(upgrade.notes()).toEqual([]);
    expect(world.journal.entries()).toMatchObject([
      { kind: "upgraded", what: expect.stringContaining("11.8.9") },
    ]);
  });

  it("leaves data of the server's own release alone", () => {
    expect(make("11.8.9-MariaDB").later(0)).toBe(0);
  });

  it("waits until the member serves, and until its container asks", () => {
    const { world, later } = make("11.8.6-MariaDB");
    expect(later(0, { live: null })).toBe(0);
    expect(later(0, { live: liveOf({ state: "Joiner" }) })).toBe(0);
    expect(later(0, { live: liveOf({ instance: "one" }), draining: true })).toBe(0);
    world.idle = false;
    expect(later(0, { draining: false })).toBe(0);
    world.idle = true;
    expect(later(0)).toBe(1);
  });

  it("shows a failure with its reason, and tries again", () => {
    const { world, upgrade, later, ends } = make("11.8.6-MariaDB");
    later(0);
    ends(1, world.data, "ERROR 1698 (28000): Access denied for user 'upgrade'@'localhost'");
    expect(upgrade.notes()).toEqual([
      "mariadb-upgrade to 11.8.9 failed (exit code 1): ERROR 1698 (28000): Access denied for user 'upgrade'@'localhost'",
    ]);
    expect(world.journal.entries()).toMatchObject([{ kind: "upgrade-failed" }]);
    expect(later(59_000)).toBe(1);
    expect(later(1000)).toBe(2);
    ends(0, "11.8.9-MariaDB");
    later(0);
    expect(upgrade.notes()).toEqual([]);
  });

  it("does not take it for done where the data do not say so", () => {
    const { upgrade, later, ends } = make("11.8.6-MariaDB");
    later(0);
    ends(0);
    expect(upgrade.notes()).toHaveLength(1);
  });

  it("says nothing of a server that went in the middle of it, and begins again when it is back", () => {
    const { world, upgrade, later, ends } = make("11.8.6-MariaDB");
    later(0);
    later(0, { live: null });
    ends(137);
    expect([upgrade.notes(), world.journal.entries()]).toEqual([[], []]);
    expect(later(0, { live: liveOf({ instance: "another" }) })).toBe(2);
  });

  it("says so where the volume cannot be read, and goes on when it can", () => {
    const { world, upgrade, later, ends } = make("11.8.6-MariaDB");
    world.readable = false;
    expect(later(0)).toBe(0);
    expect(upgrade.notes()).toEqual(["cannot tell of which release the data are: EIO: i/o error, read"]);
    world.readable = true;
    expect(later(0)).toBe(1);
    world.readable = false;
    ends(0);
    world.readable = true;
    world.data = "11.8.9-MariaDB";
    expect(later(0)).toBe(1);
    expect(upgrade.notes()).toEqual([]);
  });

  it("looks anew at the data of each start: a state transfer brings others", () => {
    const { world, later } = make("11.8.9-MariaDB");
    expect(later(0, { live: liveOf({ instance: "one" }) })).toBe(0);
    world.data = "11.8.6-MariaDB-log";
    expect(later(0, { live: liveOf({ instance: "two" }) })).toBe(1);
  });
});
