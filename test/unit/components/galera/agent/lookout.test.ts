import { describe, expect, it, vi } from "vitest";
import { Lookout } from "../../../../../components/galera/agent/lookout";
import type { Live } from "../../../../../components/galera/agent/report";
import { patienceMs } from "../../../../../components/galera/agent/server-watch";
import { ServerBusy } from "../../../../../components/galera/agent/session";
import { liveOf } from "./reports";

function make(answered = false) {
  const record = {
    answered,
    onAnswer: () => {
      record.answered = true;
    },
  };
  const world = {
    clock: 0,
    idle: false,
    writes: false,
    witnessed: true,
    alters: true,
    told: 0,
    answer: (_causal: boolean) => Promise.resolve(liveOf()),
  };
  const seen: (Live | null)[] = [];
  const asked: boolean[] = [];
  const lookout = new Lookout({
    database: {
      look: (causal) => {
        asked.push(causal);
        return world.answer(causal);
      },
      alters: async () => world.alters,
    },
    member: { onLook: (live) => seen.push(live) },
    idle: () => world.idle,
    writes: () => world.writes,
    witnessed: () => world.witnessed,
    record,
    onSlow: () => {
      world.told++;
    },
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

  it("tells that the server is slow while it is still being asked, until it answers or has ended", async () => {
    vi.useFakeTimers();
    try {
      const { world, lookout } = make();
      const hang = () => {
        let end = (_live: Live) => {};
        world.answer = () => new Promise((resolve) => (end = resolve));
        const looked = lookout.look();
        vi.advanceTimersByTime(500);
        return async () => {
          end(liveOf());
          await looked;
        };
      };
      // One that starts has never answered.
      await hang()();
      expect([lookout.slow, world.told]).toEqual([false, 0]);
      const answer = hang();
      expect([lookout.slow, world.told]).toEqual([true, 1]);
      await answer();
      expect(lookout.slow).toBe(false);
      vi.advanceTimersByTime(500);
      expect(lookout.slow).toBe(false);
      const late = hang();
      world.clock += 500;
      await late();
      expect(lookout.slow).toBe(true);
      hang();
      lookout.onEnd();
      expect(lookout.slow).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  describe("beside a writer whose group is busy with one statement", () => {
    function alter() {
      const made = make();
      made.world.writes = true;
      made.world.answer = (causal) => {
        if (causal) made.world.clock += 1000;
        return causal ? Promise.reject(new ServerBusy()) : Promise.resolve(liveOf());
      };
      return made;
    }

    it("goes on by what the others say, for hours, and seldom has the server wait", async () => {
      const { world, seen, asked, lookout } = alter();
      for (let round = 0; round < 1000; round++) {
        await lookout.look();
        world.clock += 500;
        expect(lookout.isHung()).toBe(false);
      }
      expect(seen).toHaveLength(1000);
      expect(seen).not.toContain(null);
      const waits = asked.filter((causal) => causal).length;
      expect(waits).toBeGreaterThan(10);
      expect(waits).toBeLessThan(150);
    });

    it("does not where one of the others could have taken the role unheard", async () => {
      const { world, seen, asked, lookout } = alter();
      await lookout.look();
      world.witnessed = false;
      for (let round = 0; round < 5; round++) await lookout.look();
      expect(asked.slice(2)).toEqual(Array(5).fill(true));
      expect(seen.at(-1)).toBeNull();
    });

    it("is not the writer again by an old row, as long as the group has not confirmed it", async () => {
      const { world, seen, asked, lookout } = alter();
      await lookout.look();
      world.witnessed = false;
      await lookout.look();
      for (let round = 0; round < 5; round++) {
        // As the report tells it.
        world.writes = seen.at(-1) !== null;
        world.clock += 500;
        await lookout.look();
      }
      expect(seen.slice(1)).toEqual(Array(seen.length - 1).fill(null));
      expect(asked.slice(2)).toEqual(Array(asked.length - 2).fill(true));
      world.answer = () => Promise.resolve(liveOf());
      await lookout.look();
      expect(seen.at(-1)).not.toBeNull();
      world.writes = false;
      await lookout.look();
      await lookout.look();
      expect(asked.at(-1)).toBe(false);
    });

    it("is, once a statement that changes a table is not what it waits for, not the writer any more", async () => {
      const { world, seen, lookout } = alter();
      await lookout.look();
      world.alters = false;
      world.clock += 10_000;
      await lookout.look();
      expect(seen.at(-1)).toBeNull();
    });

    it("asks for no more than an answer where the server gives none at all", async () => {
      const { world, seen, lookout } = alter();
      await lookout.look();
      world.answer = () => Promise.reject(new ServerBusy());
      world.clock += patienceMs;
      await lookout.look();
      expect(seen.at(-1)).toBeNull();
    });
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
