import { describe, expect, it } from "vitest";
import { Lookout } from "../../../../../components/galera/agent/lookout";
import { patienceMs } from "../../../../../components/galera/agent/member";
import type { Live } from "../../../../../components/galera/agent/report";
import { ServerBusy } from "../../../../../components/galera/agent/session";
import { liveOf } from "./reports";

function make(answered = false) {
  const record = {
    answered,
    onAnswer: () => {
      record.answered = true;
    },
  };
  const world = { clock: 0, idle: false, answer: () => Promise.resolve(liveOf()) };
  const seen: (Live | null)[] = [];
  const asked: boolean[] = [];
  const lookout = new Lookout({
    database: {
      look: (causal) => {
        asked.push(causal);
        return world.answer();
      },
    },
    member: { onLook: (live) => seen.push(live) },
    idle: () => world.idle,
    writes: () => false,
    record,
    now: () => world.clock,
  });
  return { world, seen, asked, lookout, record };
}

describe("Lookout", () => {
  it("gives a busy server time, and no longer than what it said before counts", async () => {
    const { world, seen, lookout } = make();
    await lookout.look();
    world.answer = () => Promise.reject(new ServerBusy());
    world.clock = patienceMs - 1;
    await lookout.look();
    expect(seen).toHaveLength(1);
    world.clock = patienceMs;
    await lookout.look();
    expect(seen[1]).toBeNull();
  });

  it("believes at once a server that is not there", async () => {
    const { world, seen, lookout } = make();
    await lookout.look();
    world.answer = () => Promise.reject(new Error("connect ECONNREFUSED"));
    await lookout.look();
    expect(seen[1]).toBeNull();
  });

  it("does not hand on what a server said that has ended meanwhile", async () => {
    const { world, seen, asked, lookout } = make();
    world.answer = () => {
      world.idle = true;
      return Promise.resolve(liveOf());
    };
    await lookout.look();
    await lookout.look();
    expect([seen, asked]).toEqual([[], [false]]);
  });

  it("takes a server for hung that has answered once and then not for a minute, but not one that starts", async () => {
    const { world, lookout } = make();
    world.clock = 1_000_000;
    expect(lookout.isHung()).toBe(false);
    await lookout.look();
    // Whether silent or full of clients that get nowhere either.
    world.answer = () => Promise.reject(new ServerBusy());
    world.clock += 59_000;
    await lookout.look();
    expect(lookout.isHung()).toBe(false);
    world.clock += 1_000;
    expect(lookout.isHung()).toBe(true);
    lookout.onEnd();
    expect(lookout.isHung()).toBe(false);
  });

  it("takes one for hung that has answered an agent before this one, and not for a minute since", async () => {
    for (const answered of [true, false]) {
      const { world, lookout, record } = make(answered);
      world.answer = () => Promise.reject(new ServerBusy());
      await lookout.look();
      expect(record.answered).toBe(answered);
      world.clock = 59_000;
      expect(lookout.isHung()).toBe(false);
      world.clock = 60_000;
      expect(lookout.isHung()).toBe(answered);
    }
    const { lookout, record } = make();
    await lookout.look();
    expect(record.answered).toBe(true);
  });
});
