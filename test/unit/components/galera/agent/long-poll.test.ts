import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Standing } from "../../../../../components/galera/agent/audience";
import { LongPoll } from "../../../../../components/galera/agent/long-poll";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function make() {
  const world: { standing: Standing } = { standing: "no" };
  const poll = new LongPoll(() => Date.now());
  /** Asks; what was told, and after how long. */
  const ask = async (question = "proxy writer") => {
    const from = Date.now();
    return [await poll.answer(question, () => world.standing), Date.now() - from];
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
    await vi.advanceTimersByTimeAsync(650);
    expect(await held).toEqual(["no", 650]);
    // Another one that asks has not heard it yet.
    await settle("another proxy");
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
    await vi.advanceTimersByTimeAsync(450);
    expect(await last).toEqual(["yes", 450]);
  });

  it("goes on waiting where something else has changed", async () => {
    const { poll, ask, settle } = make();
    await settle();
    const held = ask();
    for (let time = 0; time < 5; time++) {
      await vi.advanceTimersByTimeAsync(40);
      poll.notify();
    }
    await vi.advanceTimersByTimeAsync(450);
    expect(await held).toEqual(["no", 650]);
  });

  it("forgets those that ask no more", async () => {
    const { ask, settle } = make();
    await settle("a proxy that is gone");
    await vi.advanceTimersByTimeAsync(61_000);
    await ask("another one");
    await settle("a proxy that is gone");
  });
});
