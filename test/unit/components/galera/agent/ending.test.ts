import { describe, expect, it } from "vitest";
import { Ending } from "../../../../../components/galera/agent/ending";
import { Journal } from "../../../../../components/galera/agent/journal";

function make(refuses = false) {
  const world = { clock: 0, stops: 0, kills: 0, said: [] as string[], journal: new Journal(() => 0) };
  const refuse = () => {
    if (refuses) throw new Error("not now");
  };
  const ending = new Ending(
    {
      database: {
        shutDown: async () => {
          world.stops++;
          refuse();
        },
      },
      kill: () => {
        world.kills++;
        refuse();
      },
      journal: world.journal,
      now: () => world.clock,
      log: (message) => world.said.push(message),
    },
    { stopMs: 5000, againMs: 1000 },
  );
  return { world, ending };
}

const entry = { kind: "stuck", what: "it hangs", done: "ended it" } as const;

describe("Ending", () => {
  it("tells a server to stop, notes it, and knows when it should have", async () => {
    const { world, ending } = make();
    expect([ending.told, ending.overdue]).toEqual([false, false]);
    await ending.stop(entry);
    world.clock = 4999;
    expect([world.stops, ending.told, ending.overdue]).toEqual([1, true, false]);
    world.clock = 5000;
    expect(ending.overdue).toBe(true);
    expect(world.journal.entries()).toMatchObject([{ kind: "stuck", what: "it hangs", done: "ended it" }]);
    ending.onEnd();
    expect([ending.told, ending.overdue]).toEqual([false, false]);
  });

  it("ends one at once, not more often than it may, and the next one without a pause", () => {
    const { world, ending } = make();
    const kills = [0, 999, 1000, 1500].map((time) => {
      world.clock = time;
      ending.end("it hangs", entry);
      return world.kills;
    });
    expect(kills).toEqual([1, 1, 2, 2]);
    ending.onEnd();
    ending.end("it hangs", null);
    expect(world.kills).toBe(3);
    // The journal already knew of the last one.
    expect(world.journal.entries()).toMatchObject([{ times: 2 }]);
  });

  it("says why it cannot, and notes nothing that was not done", async () => {
    const { world, ending } = make(true);
    ending.end("it hangs", entry);
    expect(world.said).toEqual(["could not end the server, though it hangs: not now"]);
    expect(world.journal.entries()).toEqual([]);
    await ending.stop(entry);
    expect(world.said.at(-1)).toBe("could not stop the server: not now");
  });
});
