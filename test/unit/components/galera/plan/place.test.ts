import { describe, expect, it } from "vitest";
import { findMoves, type Place } from "../../../../../components/galera/plan/place";

const now: Place = {
  cluster: "embedded",
  namespace: "galera",
  storageSize: "10Gi",
  storageClass: "fast",
  database: "app",
  appUser: "app",
};

describe("findMoves", () => {
  it.each([
    ["cluster", "gke", /cluster\.provider was embedded and would be gke: .*second stack.*npm run destroy/],
    ["namespace", "other", /galera\.namespace was galera and would be other: .*deleted with all its data/],
    [
      "storageSize",
      "1023Mi",
      /galera\.storage\.size was 10Gi and would be 1023Mi: .*never becomes smaller.*Set galera\.storage\.size back to 10Gi/,
    ],
    ["database", "shop", /galera\.database was app and would be shop: .*CREATE DATABASE/],
    ["appUser", "shop", /galera\.accounts\.app\.name was app and would be shop: .*CREATE USER/],
    ["storageClass", "slow", /galera\.storage\.class was fast and would be slow/],
  ] as const)("refuses a changed %s, with what it would do and how to go on", (property, value, reason) => {
    expect(findMoves(now, { ...now, [property]: value })).toEqual([
      { property, reason: expect.stringMatching(reason) },
    ]);
  });

  it("tells of all that moves at once", () => {
    expect(findMoves(now, { ...now, namespace: "other", storageSize: "5Gi" })).toHaveLength(2);
  });

  it("lets volumes grow", () => {
    expect(findMoves(now, { ...now, storageSize: "10241Mi" })).toEqual([]);
  });

  it("lets pass what stays, what is new, and what is not known", () => {
    const { storageClass: _, ...partly } = now;
    expect(findMoves(now, now)).toEqual([]);
    expect(findMoves({}, now)).toEqual([]);
    expect(findMoves(now, partly)).toEqual([]);
  });
});
