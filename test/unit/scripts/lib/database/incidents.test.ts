import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Incident, IncidentKind } from "../../../../../components/galera/agent/journal";
import { lastIncident, mergeIncidents } from "../../../../../scripts/lib/database/incidents";

const entry = (seconds: number, kind: IncidentKind = "evicted"): Incident => ({
  at: new Date(seconds * 1000).toISOString(),
  kind,
  what: "",
  done: "",
  over: null,
  times: 1,
});
const merged = (entries: readonly Incident[]) => mergeIncidents([{ member: "galera-0", incidents: entries }]);
const secondsOf = (entries: readonly Incident[]) => entries.map(({ at }) => Date.parse(at) / 1000);

describe("the last incident", () => {
  it("is what all members tell of the same moment", () => {
    const incidents = mergeIncidents([
      { member: "galera-0", incidents: [entry(10), entry(100)] },
      { member: "galera-1", incidents: [entry(101), entry(109)] },
    ]);
    expect(secondsOf(incidents)).toEqual([109, 101, 100, 10]);
    expect(lastIncident(incidents).map(({ member }) => member)).toEqual(["galera-0", "galera-1", "galera-1"]);
  });

  it("is nothing that was meant, unless it belongs to something that was not", () => {
    expect(lastIncident(merged([entry(1, "founded"), entry(2, "writer-moved")]))).toEqual([]);
    const entries = [entry(99, "writer-moved"), entry(100), entry(200, "writer-moved")];
    expect(secondsOf(lastIncident(merged(entries)))).toEqual([99, 100]);
  });

  it("is what lies close together, up to the newest that was not meant", () => {
    const times = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 20 });
    fc.assert(
      fc.property(times, (seconds) => {
        const group = secondsOf(lastIncident(merged(seconds.map((one) => entry(one)))));
        const sorted = [...seconds].sort((a, b) => a - b);
        expect(group).toEqual(sorted.slice(sorted.length - group.length));
        const gaps = group.slice(1).map((one, index) => one - (group[index] ?? 0));
        expect(gaps.every((gap) => gap <= 10)).toBe(true);
        const before = sorted.at(-group.length - 1);
        if (before !== undefined) expect((group[0] ?? 0) - before).toBeGreaterThan(10);
      }),
    );
  });
});
