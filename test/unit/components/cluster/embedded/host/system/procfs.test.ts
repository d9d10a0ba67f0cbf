import { describe, expect, it } from "vitest";
import {
  identify,
  isAlive,
  parseStat,
  selectMounts,
  startedAt,
} from "../../../../../../../components/cluster/embedded/host/system/procfs";

describe("/proc/<pid>/stat", () => {
  it("is read right whatever the process calls itself", () => {
    const rest = "S 7 1 1 0 -1 0 0 0 0 0 30 12 0 0 20 0 1 0 4711 0 0";
    expect(parseStat(`42 (a) b) (c) ${rest}`)).toEqual({
      state: "S",
      parent: 7,
      ticks: 42,
      startTime: "4711",
    });
  });

  it("tells this process from any other", () => {
    const me = identify(process.pid);
    expect(me?.pid).toBe(process.pid);
    expect(me !== undefined && isAlive(me)).toBe(true);
    expect(isAlive({ pid: process.pid, startTime: "1" })).toBe(false);
    expect(identify(2 ** 22 + 1)).toBeUndefined();
  });

  it("tells when it was started", () => {
    const at = startedAt(identify(process.pid)?.startTime ?? "");
    expect(Math.abs(at - (Date.now() - process.uptime() * 1000))).toBeLessThan(2000);
  });
});

describe("mounts below directories", () => {
  const line = (point: string) => `1 2 0:3 / ${point} rw - tmpfs tmpfs rw`;

  it("are found deepest first, and only those", () => {
    const info = ["/", "/run", "/run/gp0", "/run/gp0/a", "/run/gp01", "/srv/x"].map(line).join("\n");
    expect(selectMounts(info, ["/run/gp0", "/srv/x"])).toEqual(["/srv/x", "/run/gp0/a", "/run/gp0"]);
  });

  it("may have blanks in their names", () => {
    expect(selectMounts(line("/state/a\\040b"), ["/state"])).toEqual(["/state/a b"]);
  });
});
