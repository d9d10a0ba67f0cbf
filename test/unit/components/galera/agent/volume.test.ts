import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  enoughOf,
  Gauge,
  inWords,
  type Room,
  reserveOf,
  roomOf,
} from "../../../../../components/galera/agent/volume";
import { volumeReserve } from "../../../../../components/galera/plan/names";

const mebibyte = 2 ** 20;

describe("the reserve of a volume", () => {
  it("is a share of it, within bounds", () => {
    expect(reserveOf(1024 * mebibyte, volumeReserve)).toBe(64 * mebibyte);
    expect(reserveOf(10 * 1024 * mebibyte, volumeReserve) / mebibyte).toBeCloseTo(204.8);
    expect(reserveOf(1e12, volumeReserve)).toBe(1024 * mebibyte);
  });
});

describe("the room on a volume", () => {
  const reserve = 64 * mebibyte;
  const follow = (frees: readonly number[]) => {
    const rooms: Room[] = [];
    for (const free of frees)
      rooms.push(roomOf({ size: 2 ** 30, free: free * mebibyte, reserve }, rooms.at(-1) ?? "ample"));
    return rooms;
  };

  it("is ample again only with much more than what made it short", () => {
    expect(follow([64, 63, 64, 127, 128, 64, 63])).toEqual([
      "ample",
      "short",
      "short",
      "short",
      "ample",
      "ample",
      "short",
    ]);
  });

  it("has run out before the last byte is taken", () => {
    expect(follow([100, 15, 16, 15, 127, 128])).toEqual(["ample", "full", "short", "full", "short", "ample"]);
  });

  it("changes its mind only for a reserve's worth of bytes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 50 }), (frees) => {
        let before: Room = "ample";
        let turned = 0;
        for (const free of frees) {
          const room = roomOf({ size: 2 ** 30, free: free * mebibyte, reserve }, before);
          if ((room === "ample") !== (before === "ample")) {
            if (turned > 0) expect(Math.abs(free - turned)).toBeGreaterThan(64);
            turned = free;
          }
          before = room;
        }
      }),
    );
  });
});

describe("Gauge", () => {
  function make() {
    const world = { free: 100 * mebibyte, clock: 5, fails: false, said: [] as string[] };
    const gauge = new Gauge({
      directory: "/volume",
      reserve: volumeReserve,
      now: () => world.clock,
      log: (message) => world.said.push(message),
      measure: async () => {
        if (world.fails) throw new Error("stale handle");
        return { size: 1024 * mebibyte, free: world.free };
      },
    });
    const look = async (free: number) => {
      world.clock++;
      world.free = free * mebibyte;
      await gauge.look();
      return gauge.shortSince;
    };
    return { world, gauge, look };
  }

  it("knows since when there is too little", async () => {
    const { look } = make();
    expect([await look(100), await look(50), await look(5), await look(90)]).toEqual([null, 7, 7, 7]);
    expect([await look(200), await look(50)]).toEqual([null, 11]);
  });

  it("goes on with what it knew where it cannot tell, and says so once", async () => {
    const { world, gauge, look } = make();
    await look(50);
    world.fails = true;
    expect([await look(500), await look(500)]).toEqual([7 - 1, 7 - 1]);
    expect(gauge.room).toBe("short");
    expect(world.said).toEqual([expect.stringContaining("stale handle")]);
  });

  it("asks the kernel", async () => {
    const gauge = new Gauge({ directory: "/", reserve: volumeReserve, now: () => 0, log: () => {} });
    await gauge.look();
    expect(gauge.volume?.size).toBeGreaterThan(mebibyte);
    expect(gauge.volume?.free).toBeLessThanOrEqual(gauge.volume?.size ?? 0);
  });

  it("is told to people in round numbers", () => {
    expect([0, 63.9 * mebibyte, 1536 * mebibyte, 49.97 * 1024 * mebibyte].map(inWords)).toEqual([
      "0 MiB",
      "63 MiB",
      "1.5 GiB",
      "49.9 GiB",
    ]);
    expect(enoughOf({ size: 0, free: 0, reserve: 64 })).toBe(128);
  });
});
