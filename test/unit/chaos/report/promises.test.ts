import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../chaos/ledger/judge";
import { brokenPromises, type Facts } from "../../../chaos/report/promises";

const verdict: Verdict = {
  acknowledged: 1,
  failed: 0,
  lost: [],
  duplicates: [],
  strangers: [],
  failedButCommitted: [],
  divergent: [],
};
const write = { id: 1, writer: 1, sent: 0, ended: 1, outcome: "acknowledged", place: 1 } as const;
const fine: Facts = {
  kind: "unplanned",
  verdict,
  staleReads: [],
  splits: [],
  missing: [],
  failedStatements: 0,
  failedConnections: 0,
};

describe("broken promises", () => {
  it("are none where all went well", () => {
    expect(brokenPromises(fine)).toEqual([]);
    expect(brokenPromises({ ...fine, kind: "planned" })).toEqual([]);
  });

  it("are failed operations only where the change was planned", () => {
    const failed = { ...fine, failedStatements: 3, failedConnections: 2 };
    expect(brokenPromises(failed)).toEqual([]);
    expect(brokenPromises({ ...failed, kind: "planned" })).toEqual([
      { promise: "no statement fails", what: "3 statements failed" },
      { promise: "no connection fails", what: "2 connections failed" },
    ]);
  });

  it.each<[string, Partial<Facts>]>([
    ["no acknowledged write is lost", { verdict: { ...verdict, lost: [{ ...write, missingOn: ["a"] }] } }],
    [
      "no write is there twice",
      { verdict: { ...verdict, duplicates: [{ id: 1, times: 2, on: ["a"], place: 1 }] } },
    ],
    ["members hold the same", { verdict: { ...verdict, strangers: [{ id: 1, on: ["a"] }] } }],
    ["members hold the same", { verdict: { ...verdict, divergent: [{ id: 1, on: ["a"], place: 1 }] } }],
    [
      "reads are as fresh as promised",
      { staleReads: [{ session: "a", at: 0, writer: 1, seen: 0, expected: 1, reason: "went back in time" }] },
    ],
    ["one primary component, one writer", { splits: [{ kind: "two writers", from: 0, until: 1, what: "" }] }],
    ["full strength without a person", { missing: ["galera-0 is not synced"] }],
    ["full strength without a person", { verdict: null }],
  ])("name %s, whatever the kind", (promise, change) => {
    for (const kind of ["planned", "unplanned"] as const)
      expect(brokenPromises({ ...fine, ...change, kind }).map((broken) => broken.promise)).toEqual([promise]);
  });
});
