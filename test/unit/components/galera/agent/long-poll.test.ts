import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Standing } from "../../../../../components/galera/agent/audience";
import { LongPoll } from "../../../../../components/galera/agent/long-poll";

// A tenth of a second after a moment at which held answers go out: every full second.
beforeEach(() => vi.useFakeTimers({ now: 100 }));
afterEach(() => vi.useRealTimers());

function make() {
  const world: { standing: Standing } = { standing: "no" };
  const poll = new LongPoll(() => Date.now());
  /** Asks; what was told, and after how long. */
  const ask = async (question = "proxy writer") => {
    const from = Date.now();
    return [await poll.answer(question, () => world.standing, 1000), Date.now() - from];
  };
  /** Asks until the answer is held back. */
  const settle = async (question?: string) => {
    for (let time = 0; time < 3; time++) expect(await ask(question)).toEqual([world.standing, 0]);
  };
  return { world, poll, ask, settle };
}

describe("LongPoll", () => {
  it("tells a proxy at once until it must believe it, and then holds the answer back", async () => {
    const { ask, settle } = make();
    await settle();
    const held = ask();
    await vi.advanceTimersByTimeAsync(900);
    expect(await held).toEqual(["no", 900]);
    // Another one that asks has not heard it yet.
    await settle("another proxy");
  });

  it("answers at one moment all that it holds back", async () => {
    const { ask, settle } = make();
    await settle("a");
    await settle("b");
    const first = ask("a");
    await vi.advanceTimersByTimeAsync(300);
    const second = ask("b");
    await vi.advanceTimersByTimeAsync(600);
    expect(await Promise.all([first, second])).toEqual([
      ["no", 900],
      ["no", 600],
    ]);
  });

  it("tells news at once to all who wait, again and again until they must believe it", async () => {
    const { world, poll, ask, settle } = make();
    await settle("a");
    await settle("b");
    const held = [ask("a"), ask("b")];
    await vi.advanceTimersByTimeAsync(100);
    world.standing = "yes";
    poll.notify();
    expect(await Promise.all(held)).toEqual([
      ["yes", 100],
      ["yes", 100],
    ]);
    expect(await ask("a")).toEqual(["yes", 0]);
    expect(await ask("a")).toEqual(["yes", 0]);
    const last = ask("a");
    await vi.advanceTimersByTimeAsync(800);
    expect(await last).toEqual(["yes", 800]);
  });

  it("goes on waiting where something else has changed", async () => {
    const { poll, ask, settle } = make();
    await settle();
    const held = ask();
    for (let time = 0; time < 5; time++) {
      await vi.advanceTimersByTimeAsync(40);
      poll.notify();
    }
    await vi.advanceTimersByTimeAsync(700);
    expect(await held).toEqual(["no", 900]);
  });

  it("holds nothing back from one that does not say that it waits", async () => {
    const { poll, settle } = make();
    await settle();
    const told = poll.answer("proxy writer", () => "no", 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(await told).toBe("no");
  });

  it("forgets those that ask no more", async () => {
    const { ask, settle } = make();
    await settle("a proxy that is gone");
    await vi.advanceTimersByTimeAsync(61_000);
    await ask("another one");
    await settle("a proxy that is gone");
  });
});
