import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { describe, expect, it } from "vitest";
import {
  DataPlaceProvider,
  findMoves,
  type Inputs,
} from "../../../../../../components/galera/dynamic/providers/data-place";

const now: Inputs = { namespace: "galera", storageSize: "10Gi", storageClass: "fast", providerVersion: 1 };

describe("findMoves", () => {
  it.each([
    ["namespace", "other", /galera\.namespace was galera and would be other: .*deleted with all its data/],
    [
      "storageSize",
      "20Gi",
      /galera\.storage\.size was 10Gi and would be 20Gi: .*Set galera\.storage\.size back to 10Gi/,
    ],
    ["storageClass", "slow", /galera\.storage\.class was fast and would be slow/],
  ] as const)("refuses a changed %s, with what it would do and how to go on", (property, value, reason) => {
    expect(findMoves(now, { ...now, [property]: value })).toEqual([
      { property, reason: expect.stringMatching(reason) },
    ]);
  });

  it("tells of all that moves at once", () => {
    expect(findMoves(now, { ...now, namespace: "other", storageSize: "20Gi" })).toHaveLength(2);
  });

  it("lets pass what stays, what is new, and what is not known yet", () => {
    expect(findMoves(now, now)).toEqual([]);
    expect(findMoves({}, now)).toEqual([]);
    expect(findMoves(now, { ...now, storageClass: unknownValue })).toEqual([]);
  });
});

describe("DataPlaceProvider", () => {
  const provider = new DataPlaceProvider();

  it("fails the check of a changed place, so that nothing that depends on it is touched", async () => {
    const { failures = [] } = await provider.check(now, { ...now, namespace: "other" });
    expect(failures.map(({ property }) => property)).toEqual(["namespace"]);
  });

  it("never replaces itself: a new one would have forgotten", async () => {
    const { outs } = await provider.create(now);
    expect(await provider.diff("galera", now, { ...now, storageClass: unknownValue })).toEqual({
      changes: false,
      replaces: [],
    });
    expect(await provider.diff("galera", now, { ...now, providerVersion: 2 })).toMatchObject({
      changes: true,
    });
    expect(await provider.update("galera", now, { ...now, providerVersion: 2 })).toEqual({
      outs: { ...now, providerVersion: 2 },
    });
    expect(await provider.read("galera", outs)).toEqual({ id: "galera", props: now });
  });
});
