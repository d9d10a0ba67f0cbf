import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Told } from "../../../chaos/watch/agent-report";
import { SplitWatch } from "../../../chaos/watch/split";

const told = (member: string, view: string[], more: Partial<Told> = {}): Told => ({
  member,
  primary: true,
  synced: true,
  donor: false,
  uuid: "11111111-0000",
  view,
  writer: false,
  epoch: 1,
  seqno: 1,
  message: "",
  notes: [],
  ...more,
});
const all = ["a", "b", "c"];

function kindsAfter(...looks: [at: number, ...told: Told[]][]): string[] {
  const watch = new SplitWatch();
  for (const [at, ...reports] of looks) watch.look(reports, at);
  return watch.found.map(({ kind }) => kind);
}

describe("agents that contradict each other", () => {
  it("is not what agents of one component do, whoever of them answers", () => {
    fc.assert(
      fc.property(fc.subarray(all), fc.constantFrom(...all), (answering, writer) => {
        const reports = answering.map((member) => told(member, all, { writer: member === writer }));
        expect(kindsAfter([0, ...reports], [60_000, ...reports])).toEqual([]);
      }),
    );
  });

  it("is two primary components where their views have nobody in common, or other histories", () => {
    expect(kindsAfter([0, told("a", ["a"]), told("b", ["b", "c"])])).toEqual(["two primary components"]);
    expect(kindsAfter([0, told("a", all), told("b", all, { uuid: "2" })])).toEqual([
      "two primary components",
    ]);
  });

  it("is not a member that has not noticed yet that it was left behind, unless that lasts", () => {
    const late = [told("a", all), told("b", ["b", "c"])] as const;
    expect(kindsAfter([0, ...late], [5000, ...late])).toEqual([]);
    expect(kindsAfter([0, ...late], [5000, ...late], [20_000, ...late])).toEqual(["two primary components"]);
    // Two short changes are not one long one.
    expect(kindsAfter([0, ...late], [9000, told("a", all)], [20_000, ...late])).toEqual([]);
  });

  it("is not what a minority says that knows it", () => {
    expect(kindsAfter([0, told("a", ["a"], { primary: false }), told("b", ["b", "c"])])).toEqual([]);
  });

  it("is two writers of one epoch; of two epochs, one has not heard yet", () => {
    const writers = (epoch: number) => [
      told("a", all, { writer: true, epoch: 4 }),
      told("b", all, { writer: true, epoch }),
    ];
    expect(kindsAfter([0, ...writers(4)])).toEqual(["two writers"]);
    expect(kindsAfter([0, ...writers(5)])).toEqual([]);
  });

  it("is remembered once, with its beginning and end", () => {
    const watch = new SplitWatch();
    const split = [told("a", ["a"]), told("b", ["b"])];
    for (const at of [100, 200, 900]) watch.look(split, at);
    expect(watch.found).toMatchObject([{ from: 100, until: 900 }]);
  });
});
