import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Heard, Live, Report } from "../../../../../components/galera/agent/report";
import {
  isOverruled,
  isReader,
  isWriter,
  serves,
  shouldClaim,
  silenceMs,
} from "../../../../../components/galera/agent/writer";
import { instanceOf, liveOf as live, reportOf as report } from "./reports";

const names = ["galera-0", "galera-1", "galera-2"];
const now = 100_000;

const nothing = new Set<string>();

function claims(self: Report, peers: Report[], ages: Record<string, number> = {}, closed = nothing): boolean {
  const heard = peers.map((peer): [string, Heard] => [
    peer.name,
    { report: peer, askedAt: now - (ages[peer.name] ?? 100) },
  ]);
  return shouldClaim({ self, peers: new Map(heard), closed, now, watchingSince: 0 });
}

describe("isWriter", () => {
  it("is true for the holder of the row alone, while it is in the primary component", () => {
    expect(isWriter(report("galera-1"))).toBe(true);
    expect(isWriter(report("galera-0"))).toBe(false);
    expect(isWriter(report("galera-1", { live: live({ primary: false }) }))).toBe(false);
    // It gives another one its state, and catches up after that.
    for (const state of ["Donor/Desynced", "Joined"])
      expect(isWriter(report("galera-1", { live: live({ state }) }))).toBe(true);
    expect(isWriter(report("galera-1", { live: live({ state: "Joiner" }) }))).toBe(false);
    expect(isWriter(report("galera-1", { live: null }))).toBe(false);
    expect(isWriter(report("galera-1", { draining: true }))).toBe(false);
    expect(isWriter(report("galera-1", { live: live({ state: "Joiner" }) }))).toBe(false);
  });

  it("stays true while the writer donates a state transfer, when it serves no reads", () => {
    const donor = report("galera-1", { live: live({ state: "Donor/Desynced" }) });
    expect([isWriter(donor), isReader(donor)]).toEqual([true, false]);
  });

  it("holds for at most one of members that have read the same row", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names, ""),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        (writer, up) => {
          const yes = names.filter((name, i) =>
            isWriter(report(name, { live: up[i] ? live({ writer }) : null })),
          );
          expect(yes.length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("serves", () => {
  it("is true for whoever answers statements: synced, or a donor until it has caught up", () => {
    const inState = (state: string, primary = true) =>
      serves(report("galera-0", { live: live({ state, primary }) }));
    expect(
      ["Synced", "Donor/Desynced", "Joined", "Joiner", "Initialized"].map((state) => inState(state)),
    ).toEqual([true, true, true, false, false]);
    expect(inState("Synced", false)).toBe(false);
    expect(serves(report("galera-0", { live: null }))).toBe(false);
  });
});

describe("isOverruled", () => {
  const by = (more: Partial<Live> | null) =>
    isOverruled(
      report("galera-1"),
      new Map([
        ["galera-0", { report: report("galera-0", { live: more === null ? null : live(more) }), askedAt: 0 }],
      ]),
    );

  it("is a holder of whose successor a peer knows", () => {
    expect(by({ writer: "galera-0", epoch: 4 })).toBe(true);
    expect(by({ writer: "galera-1", epoch: 3 })).toBe(false);
    expect(by(null)).toBe(false);
  });

  it("heeds only members of the primary component, and of the same history", () => {
    expect(by({ epoch: 4, primary: false })).toBe(false);
    expect(by({ epoch: 4, uuid: "another" })).toBe(false);
  });
});

describe("shouldClaim", () => {
  const [first, second, third] = [report("galera-0"), report("galera-1"), report("galera-2")];

  it("leaves the role where it is while the holder can write: no failback", () => {
    expect(claims(first, [second, third])).toBe(false);
    expect(claims(third, [first, second])).toBe(false);
  });

  it("takes the role when the holder has left the group's view, the lowest synced member first", () => {
    const view = ["galera-0", "galera-2"];
    const [a, c] = [
      report("galera-0", { live: live({ view }) }),
      report("galera-2", { live: live({ view }) }),
    ];
    expect(claims(a, [second, c])).toBe(true);
    expect(claims(c, [a, second])).toBe(false);
    expect(claims(c, [report("galera-0", { live: live({ view, state: "Joiner" }) }), second])).toBe(true);
  });

  it("takes the role from a holder that drains, joins anew or whose server is down", () => {
    expect(claims(first, [report("galera-1", { draining: true }), third])).toBe(true);
    expect(claims(first, [report("galera-1", { live: live({ state: "Joiner" }) }), third])).toBe(true);
    expect(claims(first, [report("galera-1", { live: null }), third])).toBe(true);
  });

  it("leaves the role to the one that the holder wants, whatever the others' numbers", () => {
    const gives = (heir: string | null, more: Partial<Report> = {}) =>
      report("galera-1", { yields: true, heir, ...more });
    expect([claims(first, [gives(null), third]), claims(third, [first, gives(null)])]).toEqual([true, false]);
    expect([claims(first, [gives("galera-2"), third]), claims(third, [first, gives("galera-2")])]).toEqual([
      false,
      true,
    ]);
    // Whom a holder that has ended wanted does not keep the others from going on.
    const ended = gives("galera-2", { ended: instanceOf("galera-1").uuid });
    expect(claims(first, [ended, third])).toBe(true);
    expect(claims(first, [gives("galera-2"), third], { "galera-1": silenceMs + 1 })).toBe(true);
  });

  it("takes the role from an instance that has ended, though the group still counts it in", () => {
    const { uuid } = instanceOf("galera-1");
    expect(claims(first, [second, third], {}, new Set([uuid]))).toBe(true);
    expect(claims(first, [report("galera-1", { ended: uuid }), third])).toBe(true);
    // Another instance of the same member is another matter.
    expect(claims(first, [report("galera-1", { ended: "the one before" }), third])).toBe(false);
  });

  it("does not leave the role to a better one that has ended as well", () => {
    const view = ["galera-0", "galera-2"];
    const last = report("galera-2", { live: live({ view }) });
    expect(claims(last, [first])).toBe(false);
    expect(claims(last, [report("galera-0", { ended: instanceOf("galera-0").uuid })])).toBe(true);
  });

  it("gives a holder whose agent is silent, but whom the group counts in, some time", () => {
    expect(claims(first, [second, third], { "galera-1": silenceMs - 1 })).toBe(false);
    expect(claims(first, [second, third], { "galera-1": silenceMs + 1 })).toBe(true);
    expect(claims(first, [report("galera-1", { live: null, phase: "unknown" }), third])).toBe(false);
  });

  it("counts silence from the moment it began to listen", () => {
    const view = {
      self: first,
      peers: new Map<string, Heard>(),
      closed: nothing,
      now,
      watchingSince: now - 10,
    };
    expect(shouldClaim(view)).toBe(false);
  });

  it("takes a role that nobody has held yet", () => {
    const free = live({ writer: "", epoch: 0 });
    const peers = [report("galera-1", { live: free }), report("galera-2", { live: free })];
    expect(claims(report("galera-0", { live: free }), peers)).toBe(true);
    expect(claims(report("galera-2", { live: free }), [report("galera-0", { live: free })])).toBe(false);
  });

  it("is never for a member that is not synced, drains, or is outside the primary component", () => {
    const bad: Partial<Report>[] = [
      { live: null },
      { draining: true },
      { live: live({ state: "Joiner" }) },
      { live: live({ state: "Donor/Desynced", primary: false }) },
      { live: live({ primary: false }) },
    ];
    for (const more of bad)
      expect(claims(report("galera-0", more), [report("galera-1", { draining: true })])).toBe(false);
  });

  it("is for the donor of a state transfer where nobody else is left, or nobody would write before it ends", () => {
    const donor = report("galera-2", { live: live({ state: "Donor/Desynced" }) });
    const joiner = report("galera-0", { live: live({ primary: false, state: "Joiner" }) });
    const dead = report("galera-1", { live: null });
    expect(claims(donor, [joiner, dead])).toBe(true);
    expect(claims({ ...donor, draining: true }, [joiner, dead])).toBe(false);
    // Not while somebody can do better, whatever its place; nor from one that gives the role up and goes on.
    expect(claims(donor, [first, dead])).toBe(false);
    const last = report("galera-2");
    const early = report("galera-0", { live: live({ state: "Donor/Desynced" }) });
    expect(claims(early, [last, dead])).toBe(false);
    expect(claims(last, [early, dead])).toBe(true);
    expect(claims(donor, [joiner, report("galera-1", { yields: true })])).toBe(false);
    // Of two donors the lower one; silent or about to stop, it is none.
    expect(claims(donor, [early, dead])).toBe(false);
    expect(claims(early, [donor, dead])).toBe(true);
    expect(claims(donor, [early, dead], { "galera-0": silenceMs + 1 })).toBe(true);
    expect(claims(donor, [{ ...early, draining: true }, dead])).toBe(true);
  });
});
