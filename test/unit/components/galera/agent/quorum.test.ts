import { describe, expect, it } from "vitest";
import { QuorumWatch } from "../../../../../components/galera/agent/quorum";
import { nilUuid } from "../../../../../components/galera/agent/report";
import { liveOf } from "./reports";

const outside = liveOf({ primary: false, nonPrimary: true, uuid: "u", seqno: 7 });

function make() {
  const world = { clock: 0 };
  const watch = new QuorumWatch(() => world.clock);
  const look = (ms: number, live: Parameters<QuorumWatch["onLook"]>[0] = outside) => {
    world.clock += ms;
    return watch.onLook(live);
  };
  return { world, watch, look };
}

describe("QuorumWatch", () => {
  it("leaves it to Galera first, then says what the member has", () => {
    const { look } = make();
    expect(look(0, liveOf())).toEqual({ kind: "kept" });
    expect([look(1), look(7999), look(1)]).toEqual([
      { kind: "lost" },
      { kind: "waits" },
      { kind: "stranded", data: { uuid: "u", seqno: 7 } },
    ]);
    // It is counted anew from there.
    expect([look(1, liveOf()), look(1), look(7999)].map(({ kind }) => kind)).toEqual([
      "kept",
      "lost",
      "waits",
    ]);
  });

  it("does not count one that has no data, nor one that says nothing", () => {
    for (const live of [{ ...outside, uuid: nilUuid }, { ...outside, seqno: -1 }, null]) {
      const { look } = make();
      look(0);
      look(9000, live);
      expect(look(9000).kind).toBe("lost");
    }
  });

  it("gives up on a revival once, and only where the server answers and is not primary", () => {
    const { world, watch, look } = make();
    watch.onRevival();
    world.clock = 8000;
    expect([watch.gaveUp(null), watch.gaveUp(outside), watch.gaveUp(outside)]).toEqual([false, true, false]);
    watch.onRevival();
    world.clock += 7999;
    expect(watch.gaveUp(outside)).toBe(false);
    look(0, liveOf());
    world.clock += 1;
    expect(watch.gaveUp(outside)).toBe(false);
    watch.onRevival();
    watch.onEnd();
    world.clock += 8000;
    expect(watch.gaveUp(outside)).toBe(false);
  });
});
