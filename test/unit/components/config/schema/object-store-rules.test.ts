import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../../../components/config/parse";

const minimal = { provider: "aws", region: "eu-central-1", bucket: "acme-galera-backups" };

/** The errors of a bucket, by path. */
function check(objectStore: Record<string, unknown>, rest: Record<string, unknown> = {}) {
  const values = { objectStore: { ...minimal, ...objectStore }, ...rest };
  const { config, issues } = parseConfig({ stack: "prod", values, secretKeys: new Set() });
  const byPath = new Map((issues ?? []).map((issue) => [issue.path, issue]));
  return { store: config?.objectStore, paths: [...byPath.keys()], at: (path: string) => byPath.get(path) };
}

describe("a bucket", () => {
  it("is locked against all but those with a special right, unless it is said otherwise", () => {
    expect(check({}).store).toMatchObject({
      objectLock: { mode: "GOVERNANCE", days: 30 },
      forceDestroy: false,
    });
  });

  it.each([
    ["Acme_Backups", "acme-backups"],
    ["acme.backups", "acme-backups"],
    ["-acme", "acme"],
    ["ab", "acme-galera-backups"],
    ["xn--acme", "xn-acme"],
    ["sthree-acme", "acme-galera-backups"],
    ["acme-s3alias", "acme-galera-backups"],
    ["acme--ol-s3", "acme-ol-s3"],
    ["a".repeat(64), "acme-galera-backups"],
    ["192.168.5.4", "192-168-5-4"],
  ])("has a legal name: not %s, but %s", (bucket, meant) => {
    expect(check({ bucket }).at("objectStore.bucket")?.fix.split(" ").at(-1)).toBe(meant);
    expect(check({ bucket: meant }).paths).toEqual([]);
  });

  it("takes the number of an account as YAML gives it", () => {
    expect(check({ accountId: "012345678901" }).store).toMatchObject({ accountId: "012345678901" });
    expect(check({ accountId: 12345678901 }).store).toMatchObject({ accountId: "012345678901" });
    expect(check({ accountId: "acme" }).paths).toEqual(["objectStore.accountId"]);
  });

  it("cannot be emptied by destroy while nobody may delete what is in it", () => {
    const compliance = { mode: "COMPLIANCE" };
    const { at } = check({ forceDestroy: true, objectLock: compliance });
    expect(at("objectStore.forceDestroy")?.rule).toContain("promises what nobody can do");
    expect(at("objectStore.forceDestroy")?.fix).toMatch(/false$/);
    expect(check({ forceDestroy: true }).paths).toEqual([]);
    expect(check({ objectLock: compliance }).paths).toEqual([]);
  });

  it("cannot be emptied by destroy while the stack is protected", () => {
    expect(check({ forceDestroy: true }, { protect: true }).at("objectStore.forceDestroy")?.rule).toContain(
      "contradicts protect",
    );
  });
});
