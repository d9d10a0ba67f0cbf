import { describe, expect, it } from "vitest";
import type { Knock } from "../../../../../components/galera/agent/deaths";
import { Departure } from "../../../../../components/galera/agent/departure";

function make(answers: Knock[]) {
  const done: string[] = [];
  const world = { clock: 0, idle: false };
  const say = (what: string) => () => {
    done.push(what);
  };
  const departure = new Departure({
    knock: async () => answers.shift() ?? "open",
    desk: {
      get idle() {
        return world.idle;
      },
    },
    lookout: { onEnd: say("lookout") },
    member: { onEnd: say("end"), leave: say("leave") },
    pulse: { wake: say("wake") },
    watchers: { publish: say("publish") },
    react: say("react"),
    exit: say("exit"),
    now: () => world.clock,
    sleep: async (ms) => {
      world.clock += ms;
    },
  });
  return { done, world, departure };
}

describe("Departure", () => {
  it("says that a server has ended as soon as nothing listens at its group port", async () => {
    const { done, departure } = make(["open", "silent", "refused"]);
    await departure.onConnectionLost();
    expect(done).toEqual(["wake", "lookout", "end", "react"]);
  });

  it("says nothing of one that goes on listening, nor of one whose end its container tells", async () => {
    const { done, world, departure } = make([]);
    await departure.onConnectionLost();
    expect(done).toEqual(["wake"]);
    expect(world.clock).toBeGreaterThanOrEqual(3000);
    world.idle = true;
    await departure.onConnectionLost();
    expect(done).toEqual(["wake", "wake"]);
  });

  it("tells the others its last words only where the server has stopped", async () => {
    const stopped = make(["refused"]);
    await stopped.departure.leave();
    expect(stopped.done).toEqual(["leave", "publish", "exit"]);
    expect(stopped.world.clock).toBe(200);
    const together = make(["open", "open", "refused"]);
    await together.departure.leave();
    expect(together.done).toEqual(["leave", "publish", "exit"]);
    expect(together.world.clock).toBe(240);
    const alone = make([]);
    await alone.departure.leave();
    expect(alone.done).toEqual(["exit"]);
    // The kubelet kills what has not ended after two seconds.
    expect(alone.world.clock).toBeLessThan(1600);
  });
});
