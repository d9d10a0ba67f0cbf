import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBytes, toSize } from "../../../../../components/config/size";
import {
  behind,
  type Claim,
  growthProblem,
  planClaims,
  toClaim,
  toNumber,
} from "../../../../../components/galera/plan/claims";

const gibibyte = 2 ** 30;
const claim = (ordinal: number, asksFor: number, has: number | null = asksFor): Claim => ({
  name: `data-galera-${ordinal}`,
  asksFor: asksFor * gibibyte,
  has: has === null ? null : has * gibibyte,
  waitsFor: "",
});
const wish = { names: ["data-galera-0", "data-galera-1"], size: "10Gi" };

describe("a quantity", () => {
  it("is read in every spelling of Kubernetes", () => {
    expect(["0", "1024", "1Ki", "1.5Gi", "2G", "1e3", "500k", "10737418240"].map(toNumber)).toEqual([
      0,
      1024,
      1024,
      1.5 * gibibyte,
      2e9,
      1000,
      500_000,
      10 * gibibyte,
    ]);
    for (const wrong of ["", "Gi", "1 Gi", "much"]) expect(toNumber(wrong), wrong).toBeNaN();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 20 }), (mebibytes) => {
        const size = toSize(mebibytes * 2 ** 20);
        expect(toNumber(size)).toBe(toBytes(size));
      }),
    );
  });
});

describe("planClaims", () => {
  it("enlarges what is smaller, and nothing else", () => {
    expect(planClaims(wish, [claim(0, 5), claim(1, 10)], 5 * gibibyte)).toEqual({
      enlarge: ["data-galera-0"],
      make: [],
    });
    expect(planClaims(wish, [claim(0, 20), claim(1, 10)], 5 * gibibyte).enlarge).toEqual([]);
  });

  it("makes those of members to come only where the StatefulSet would make them too small", () => {
    expect(planClaims(wish, [claim(0, 10)], 5 * gibibyte).make).toEqual(["data-galera-1"]);
    expect(planClaims(wish, [claim(0, 10)], 10 * gibibyte).make).toEqual([]);
    expect(planClaims(wish, [], null)).toEqual({ enlarge: [], make: [] });
  });
});

describe("what is behind", () => {
  it("is a volume that is smaller, not a claim without one, nor somebody else's", () => {
    expect(behind(wish, [claim(0, 10, 5), claim(1, 10, null), claim(7, 10, 5)])).toEqual([claim(0, 10, 5)]);
  });
});

describe("toClaim", () => {
  it("reads size, volume and what is waited for", () => {
    const object = (phase: string) => ({
      metadata: { name: "data-galera-0" },
      spec: { resources: { requests: { storage: "10Gi" } } },
      status: {
        phase,
        capacity: { storage: "5Gi" },
        conditions: [{ type: "FileSystemResizePending", message: "Waiting for user to (re-)start a pod" }],
      },
    });
    expect(toClaim(object("Bound"))).toEqual({
      ...claim(0, 10, 5),
      waitsFor: "FileSystemResizePending: Waiting for user to (re-)start a pod",
    });
    expect(toClaim({ ...object("Pending"), status: { phase: "Pending" } })).toEqual(claim(0, 10, null));
  });
});

describe("growthProblem", () => {
  const named = (name: string, allowVolumeExpansion?: boolean) => ({
    metadata: { name },
    ...(allowVolumeExpansion === undefined ? {} : { allowVolumeExpansion }),
  });

  it("is that the class does not allow it, or is not there", () => {
    const classes = [named("fast", true), named("slow", false), named("old")];
    expect(growthProblem(classes, "fast")).toBeNull();
    for (const name of ["slow", "old"])
      expect(growthProblem(classes, name)).toMatch(
        new RegExp(`^storage class ${name} does not let volumes grow.*kubectl patch storageclass ${name} `),
      );
    expect(growthProblem(classes, "gone")).toMatch(/does not exist/);
  });
});
