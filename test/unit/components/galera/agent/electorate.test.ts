import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Electorate, nextView } from "../../../../../components/galera/agent/electorate";
import type { Live } from "../../../../../components/galera/agent/report";
import { liveOf } from "./reports";

const names = ["galera-0", "galera-1", "galera-2"];

const live = (view: string[], more: Partial<Live> = {}): Live => liveOf({ view, ...more });

/** An electorate with the list and the file in our hands. */
function make(list: string[], kept: string[] = []) {
  const disk = { list, kept, full: false, said: [] as string[] };
  const start = () =>
    new Electorate({
      listed: () => disk.list,
      files: {
        readView: () => disk.kept,
        keepView: (view) => {
          if (disk.full) throw new Error("ENOSPC");
          disk.kept = [...view];
        },
      },
      log: (message) => disk.said.push(message),
    });
  return { disk, start };
}

describe("Electorate", () => {
  it("knows the instance that each member last had, until this process ends", () => {
    const { start } = make(names);
    const electorate = start();
    electorate.onLook(live(names));
    electorate.onLook(live(["galera-0"], { primary: false, instances: [] }));
    expect(electorate.instances().get("galera-2")).toBe("uuid-galera-2");
    electorate.onLook(live(names, { instances: [{ name: "galera-2", uuid: "another", host: "" }] }));
    expect(electorate.instances().get("galera-2")).toBe("another");
    expect(start().instances().size).toBe(0);
  });

  it("counts members that joined before the list came, after a crash too", () => {
    const { disk, start } = make(["galera-0"]);
    start().onLook(live(names));
    expect(start().members()).toEqual(names);
    // The list alone would have let the first member start without the other two.
    disk.kept = [];
    expect(start().members()).toEqual(["galera-0"]);
  });

  it("counts members that the list has already dropped until they have left the group", () => {
    const { disk, start } = make(names);
    start().onLook(live(names));
    disk.list = ["galera-0"];
    expect(start().members()).toEqual(names);
    start().onLook(live(["galera-0"]));
    expect(start().members()).toEqual(["galera-0"]);
  });

  it("keeps configured members that are not in the group", () => {
    const { start } = make(names);
    const electorate = start();
    electorate.onLook(live(["galera-1"]));
    expect(electorate.members()).toEqual(names);
  });

  it("goes on with what it knows where the volume is full, and writes it down later", () => {
    const { disk, start } = make(["galera-0"]);
    const electorate = start();
    disk.full = true;
    for (let look = 0; look < 3; look++) electorate.onLook(live(names));
    expect(electorate.members()).toEqual(names);
    expect(disk.said).toEqual(["cannot keep the group's view: ENOSPC"]);
    disk.full = false;
    electorate.onLook(live(names));
    expect(disk.kept).toEqual(names);
  });
});

describe("Electorate with a file that cannot be read", () => {
  const make = () => {
    const logged: string[] = [];
    const kept: (readonly string[])[] = [];
    const electorate = new Electorate({
      listed: () => ["galera-0"],
      files: {
        readView: () => JSON.parse('["galera-0","gal'),
        keepView: (view) => kept.push(view),
      },
      log: (message) => logged.push(message),
    });
    return { electorate, logged, kept };
  };

  it("says which file, and what to do", () => {
    const { electorate, logged } = make();
    expect(electorate.problem()).toMatch(/galera-platform-view\.json .*cannot be read .*remove the file/);
    expect(logged).toEqual([electorate.problem()]);
  });

  it("knows again, and keeps it, when it is synced with the others; not before", () => {
    const { electorate, kept } = make();
    electorate.onLook(live(names, { state: "Joined" }));
    expect([electorate.problem() === null, kept]).toEqual([false, []]);
    electorate.onLook(live(names));
    expect([electorate.problem(), kept]).toEqual([null, [names]]);
  });
});

describe("nextView", () => {
  const views = fc.uniqueArray(fc.constantFrom(...names));

  it("forgets a member only while synced in a primary component", () => {
    fc.assert(
      fc.property(
        views,
        views,
        fc.boolean(),
        fc.constantFrom("Synced", "Donor/Desynced", "Joined", "Joiner"),
        (kept, view, primary, state) => {
          const next = nextView(kept, live(view, { primary, nonPrimary: !primary, state }));
          const forgotten = kept.filter((name) => !next.includes(name));
          if (forgotten.length > 0) expect([primary, state]).toEqual([true, "Synced"]);
          if (primary) for (const name of view) expect(next).toContain(name);
        },
      ),
    );
    expect(nextView(names, live(["galera-0"]))).toEqual(["galera-0"]);
  });
});
