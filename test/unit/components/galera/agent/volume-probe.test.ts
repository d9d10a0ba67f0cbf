import { constants, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { probeFile } from "../../../../../components/galera/agent/names";
import { VolumeProbe } from "../../../../../components/galera/agent/volume-probe";

function readlink(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null; // It was that of the directory that was being read.
  }
}

function make() {
  const world = { clock: 5, said: [] as string[], opened: 0, closed: 0, writes: 0 };
  let finish: { resolve(): void; reject(error: Error): void } | null = null;
  const file = {
    write: () => {
      world.writes++;
      return new Promise<never>((resolve, reject) => {
        finish = { resolve: () => resolve(undefined as never), reject };
      });
    },
    close: async () => {
      world.closed++;
    },
  };
  const probe = new VolumeProbe({
    directory: "/volume",
    now: () => world.clock,
    log: (message) => world.said.push(message),
    open: async () => {
      world.opened++;
      return file;
    },
  });
  /** Begins a round, and gives it the time to begin its write. */
  const begin = async () => {
    const round = probe.round();
    await new Promise((resolve) => setImmediate(resolve));
    return { round };
  };
  return {
    world,
    probe,
    begin,
    end: () => finish?.resolve(),
    fail: () => finish?.reject(new Error("EROFS")),
  };
}

describe("VolumeProbe", () => {
  it("tells of a write that takes seconds, since when it does, until it is over", async () => {
    const { world, probe, begin, end } = make();
    expect(probe.stalledSince).toBeNull();
    const { round } = await begin();
    world.clock = 1004;
    expect(probe.waits).toBe(false);
    world.clock = 3004;
    expect(probe.waits).toBe(true);
    expect(probe.stalledSince).toBeNull();
    world.clock = 3005;
    expect(probe.stalledSince).toBe(3005);
    expect(probe.waits).toBe(true);
    world.clock = 600_000;
    expect(probe.stalledSince).toBe(3005);
    end();
    expect(await round).toBe(2000);
    expect([probe.stalledSince, probe.waits]).toEqual([null, false]);
    const next = await begin();
    end();
    await next.round;
    expect(world).toMatchObject({ opened: 1, writes: 2, closed: 0 });
  });

  it("takes a volume that says no for one that answers, and says so once", async () => {
    const { world, probe, begin, fail } = make();
    for (let time = 0; time < 2; time++) {
      const { round } = await begin();
      fail();
      await round;
    }
    expect(probe.stalledSince).toBeNull();
    expect(world.said).toEqual(["cannot write to the volume: EROFS"]);
    // What it had open may be of a volume that is no more.
    expect(world).toMatchObject({ opened: 2, closed: 2 });
  });

  it("writes the same byte each time", async () => {
    const directory = mkdtempSync(join(tmpdir(), "galera-platform-probe-"));
    try {
      const said: string[] = [];
      const probe = new VolumeProbe({ directory, now: () => 0, log: (message) => said.push(message) });
      for (let round = 0; round < 3; round++) await probe.round();
      const [handle = ""] = readdirSync("/proc/self/fd").filter(
        (fd) => readlink(`/proc/self/fd/${fd}`) === join(directory, probeFile),
      );
      const flags = /^flags:\s+(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${handle}`, "utf8"))?.[1];
      // Without it the byte would only be in memory.
      expect(Number.parseInt(flags ?? "", 8) & constants.O_DSYNC).toBe(constants.O_DSYNC);
      expect([readdirSync(directory), readFileSync(join(directory, probeFile), "utf8"), said]).toEqual([
        [probeFile],
        "\n",
        [],
      ]);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
