import { describe, expect, it } from "vitest";
import { Journal } from "../../../../../components/galera/agent/journal";
import type { Report } from "../../../../../components/galera/agent/report";
import { Retreat } from "../../../../../components/galera/agent/retreat";
import type { Room, Volume } from "../../../../../components/galera/agent/volume";
import { heard, liveOf, reportOf } from "./reports";

const names = ["galera-0", "galera-1", "galera-2"];
const mebibyte = 2 ** 20;

/** Lets everything happen that waits for nothing. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

function make(room: Room = "short") {
  const volume: Volume = { size: 1024 * mebibyte, free: 50 * mebibyte, reserve: 64 * mebibyte };
  const world = {
    gauge: { volume, room, shortSince: room === "ample" ? null : 1 } as {
      volume: Volume;
      room: Room;
      shortSince: number | null;
    },
    member: { draining: false, report: () => reportOf("galera-0", { live: world.live }) },
    live: liveOf() as Report["live"],
    peers: heard([reportOf("galera-1"), reportOf("galera-2")], 2),
    idle: false,
    receives: false,
    clock: 10,
    done: [] as string[],
    onDrain: async () => {},
    onShutDown: async () => {},
    onKill: () => {},
  };
  const journal = new Journal(() => 0);
  const retreat = new Retreat({
    name: "galera-0",
    gauge: world.gauge,
    member: world.member,
    drain: {
      stop: async () => {
        world.done.push("drain");
        world.member.draining = true;
        await world.onDrain();
      },
    },
    database: {
      shutDown: async () => {
        world.done.push("shut down");
        await world.onShutDown();
      },
    },
    journal,
    members: () => names,
    peers: () => world.peers,
    idle: () => world.idle,
    receives: () => world.receives,
    kill: () => {
      world.done.push("kill");
      world.onKill();
    },
    now: () => world.clock,
    log: () => {},
  });
  const react = async (ms = 0) => {
    world.clock += ms;
    retreat.react();
    await settle();
    return world.done;
  };
  return { world, retreat, react, journal };
}

describe("Retreat", () => {
  it("drains, then stops the server, once; and lets it serve again when it has ended", async () => {
    const { world, retreat, react, journal } = make();
    await react();
    expect(await react(200)).toEqual(["drain", "shut down"]);
    expect(journal.entries()).toMatchObject([{ kind: "volume-short", over: null }]);
    world.idle = true;
    retreat.onEnd();
    expect(world.member.draining).toBe(false);
    expect(await react(60_000)).toHaveLength(2);
  });

  it("leaves a member alone that has room, is needed, or is being given its state", async () => {
    const ample = make("ample");
    expect(await ample.react()).toEqual([]);
    const needed = make("full");
    needed.world.peers.delete("galera-2");
    expect(await needed.react()).toEqual([]);
    expect(needed.retreat.notes()).toEqual([expect.stringMatching(/short of space: 50 MiB .*It goes on/)]);
    const joining = make("full");
    joining.world.receives = true;
    expect(await joining.react()).toEqual([]);
    // The control.
    joining.world.receives = false;
    expect(await joining.react()).toContain("kill");
  });

  it("stays where another one goes while it drains", async () => {
    const { world, react } = make();
    world.onDrain = async () => void world.peers.delete("galera-2");
    expect(await react()).toEqual(["drain"]);
    expect(world.member.draining).toBe(false);
    world.onDrain = async () => {};
    expect(await react(200)).toEqual(["drain"]);
    world.peers = heard([reportOf("galera-1"), reportOf("galera-2")], 2);
    expect(await react(200)).toEqual(["drain", "drain", "shut down"]);
  });

  it("ends a server at once where nothing is left, though it hangs while it drains", async () => {
    const { world, react, journal } = make();
    world.onDrain = () => new Promise(() => {});
    expect(await react()).toEqual(["drain"]);
    world.gauge.room = "full";
    expect(await react(200)).toEqual(["drain", "kill"]);
    expect(await react(200)).toEqual(["drain", "kill"]);
    expect(await react(1000)).toEqual(["drain", "kill", "kill"]);
    expect(journal.counts["volume-short"]).toBe(2);
  });

  it("ends one that does not stop", async () => {
    const { world, react } = make();
    world.onShutDown = async () => {
      throw new Error("no answer");
    };
    expect(await react()).toEqual(["drain", "shut down"]);
    expect(await react(29_999)).toEqual(["drain", "shut down"]);
    expect(await react(1)).toEqual(["drain", "shut down", "kill"]);
  });

  it("keeps the server out until there is room, where the others serve", () => {
    const { world, retreat } = make();
    world.idle = true;
    expect(retreat.barred()).toMatch(/out until there is room.*50 MiB of 1 GiB are free, at least 128 MiB/);
    // One is enough: to serve alone is better than to stand still with this one.
    world.peers.delete("galera-2");
    expect(retreat.barred()).not.toBeNull();
    world.gauge.room = "ample";
    expect(retreat.barred()).toBeNull();
  });

  it("lets it join where nobody serves, or all are short", () => {
    const { world, retreat } = make();
    world.idle = true;
    world.peers = heard([reportOf("galera-1", { short: true }), reportOf("galera-2", { live: null })], 2);
    expect(retreat.barred()).toBeNull();
    world.peers = heard([reportOf("galera-2", { live: null })], 2);
    expect(retreat.barred()).toBeNull();
  });
});

describe("a start that runs out of room", () => {
  /** The server is started on an empty volume, fills it, fails, and what it has left there is taken away. */
  async function fail(room: Room) {
    const made = make("ample");
    const { world, retreat, react } = made;
    world.gauge.volume = { ...world.gauge.volume, free: 900 * mebibyte };
    world.live = null;
    world.receives = true;
    retreat.onStart();
    world.gauge.room = room;
    await react();
    world.idle = true;
    retreat.onEnd();
    world.gauge.room = "ample";
    return made;
  }

  it("is tried again only with more room, or after a while", async () => {
    const { world, retreat } = await fail("full");
    expect(retreat.barred()).toMatch(/^the cluster's data do not fit/);
    const { volume } = world.gauge;
    world.gauge.volume = { ...volume, size: volume.size * 2 };
    expect(retreat.barred()).toBeNull();
    world.gauge.volume = { ...volume, free: 1000 * mebibyte };
    expect(retreat.barred()).toBeNull();
    world.gauge.volume = volume;
    expect(retreat.barred()).not.toBeNull();
    world.clock += 600_000;
    expect(retreat.barred()).toBeNull();
  });

  it("is something else than one that fails for another reason", async () => {
    expect((await fail("short")).retreat.barred()).toBeNull();
  });

  it("never keeps anybody from starting the cluster", async () => {
    const { world, retreat } = await fail("full");
    world.peers = new Map();
    expect(retreat.barred()).toBeNull();
  });
});
