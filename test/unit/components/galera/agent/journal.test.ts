import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incidentKinds, isRoutine, Journal } from "../../../../../components/galera/agent/journal";
import { liveOf } from "./reports";

const begin = Date.parse("2026-01-01T00:00:00Z");

/** A journal of a member whose server runs, and its clock. */
function running() {
  const clock = { now: begin };
  const journal = new Journal(() => clock.now);
  journal.ended({ verb: "none", code: 0 }, false);
  journal.ordered("start", []);
  journal.saw(liveOf());
  return { journal, clock };
}

describe("Journal", () => {
  it("has nothing to tell of a member that starts", () => {
    expect(running().journal.entries()).toEqual([]);
  });

  it("tells of a server that was killed, what was done, and when it served again", () => {
    const { journal, clock } = running();
    journal.ended({ verb: "start", code: 137 }, false);
    clock.now += 200;
    journal.ordered("recover", []);
    journal.ended({ verb: "recover", code: 0 }, false);
    journal.ordered("start", ["--wsrep-start-position=u:1"]);
    journal.saw(null);
    journal.saw(liveOf({ state: "Joiner" }));
    expect(journal.entries()[0]?.over).toBeNull();
    clock.now += 2000;
    journal.saw(liveOf());
    expect(journal.entries()).toEqual([
      {
        at: "2026-01-01T00:00:00.000Z",
        kind: "server-ended",
        what: "its server ended (SIGKILL)",
        done: "started again",
        over: "2026-01-01T00:00:02.200Z",
        times: 1,
      },
    ]);
    expect([journal.restarts, journal.counts["server-ended"]]).toEqual([1, 1]);
  });

  it("keeps a server that does not come up from pushing out everything else", () => {
    const { journal } = running();
    journal.note("evicted", "the server of galera-1 has ended", "excluded it from the group");
    for (let count = 0; count < 50; count++) {
      journal.ended({ verb: "start", code: 1 }, false);
      journal.ordered("start", []);
    }
    expect(journal.entries().map(({ what, times }) => [what, times])).toEqual([
      ["the server of galera-1 has ended", 1],
      ["its server ended (exit code 1)", 50],
    ]);
    expect([journal.restarts, journal.counts["server-ended"]]).toEqual([50, 50]);
  });

  it("keeps one that founds its cluster again and again from doing so, too, and ends all of it at once", () => {
    const { journal } = running();
    for (let count = 0; count < 50; count++) {
      journal.ended({ verb: "start", code: 1 }, false);
      if (count % 2 === 0) journal.ended({ verb: "recover", code: 1 }, false);
      journal.ordered("start", ["--wsrep-new-cluster"]);
    }
    expect(journal.entries().map(({ kind, times }) => [kind, times])).toEqual([
      ["server-ended", 50],
      ["preparation-failed", 25],
      ["bootstrapped", 50],
    ]);
    journal.saw(liveOf());
    const over = journal.entries().filter(({ kind }) => kind !== "bootstrapped");
    expect(over.map((one) => one.over)).toEqual([expect.any(String), expect.any(String)]);
    // What happens after it has served is another outage.
    journal.ended({ verb: "start", code: 1 }, false);
    expect(journal.entries().at(-1)).toMatchObject({ kind: "server-ended", times: 1, over: null });
  });

  it("calls no incident what was meant to happen", () => {
    const { journal } = running();
    journal.ended({ verb: "start", code: 0 }, true);
    expect(journal.entries().map(isRoutine)).toEqual([true]);
    // A crash in that time is one.
    const { journal: crashed } = running();
    crashed.ended({ verb: "start", code: 137 }, true);
    expect(crashed.entries().map(isRoutine)).toEqual([false]);
  });

  it("tells a bootstrap from a founding", () => {
    const founded = new Journal(() => begin);
    founded.ended({ verb: "none", code: 0 }, false);
    founded.ordered("install", []);
    founded.ended({ verb: "install", code: 0 }, false);
    founded.ordered("start", ["--wsrep-new-cluster"]);
    expect(founded.entries().map(({ kind }) => kind)).toEqual(["founded"]);
    const { journal } = running();
    journal.ended({ verb: "start", code: 137 }, false);
    journal.ordered("start", ["--wsrep-new-cluster"]);
    expect(journal.entries().map(({ kind }) => kind)).toEqual(["server-ended", "bootstrapped"]);
  });

  it("tells of a container that ended, and of what could not be prepared", () => {
    const { journal } = running();
    journal.ended({ verb: "none", code: 0 }, false);
    journal.ordered("recover", []);
    journal.ended({ verb: "recover", code: 1 }, false);
    expect(journal.entries().map(({ what }) => what)).toEqual([
      "its container ended",
      "the recovery of its position failed (exit code 1)",
    ]);
  });

  it("tells of a lost primary component once, and not of a server that looks for one", () => {
    const { journal } = running();
    const cut = liveOf({ primary: false, nonPrimary: true });
    journal.saw(cut);
    journal.saw(cut);
    journal.saw(liveOf());
    expect(journal.entries()).toMatchObject([{ kind: "no-primary", times: 1, over: expect.any(String) }]);
    const fresh = new Journal(() => begin);
    fresh.ordered("start", []);
    fresh.saw(cut);
    expect(fresh.entries()).toEqual([]);
  });

  it("stays small whatever happens, and forgets the oldest first", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ kind: fc.constantFrom(...incidentKinds), what: fc.string({ maxLength: 3 }) }), {
          maxLength: 200,
        }),
        (noted) => {
          const journal = new Journal(() => begin);
          for (const { kind, what } of noted) journal.note(kind, what, "");
          const entries = journal.entries();
          expect(entries.length).toBeLessThanOrEqual(20);
          expect(entries.at(-1)).toMatchObject(noted.at(-1) ?? entries.at(-1) ?? {});
          const counted = incidentKinds.reduce((sum, kind) => sum + journal.counts[kind], 0);
          expect(counted).toBe(noted.length);
        },
      ),
    );
  });
});
