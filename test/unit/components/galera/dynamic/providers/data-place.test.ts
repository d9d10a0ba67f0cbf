import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { describe, expect, it } from "vitest";
import {
  DataPlaceProvider,
  type Inputs,
} from "../../../../../../components/galera/dynamic/providers/data-place";

const now: Inputs = {
  cluster: "embedded",
  namespace: "galera",
  storageSize: "10Gi",
  storageClass: "fast",
  database: "app",
  appUser: "app",
  links: { mode: "on", secret: "" },
  release: "11.8.6",
  kubeconfig: "not read here",
  providerVersion: 1,
};

describe("DataPlaceProvider", () => {
  const provider = new DataPlaceProvider();

  it("fails the check of a changed place, so that nothing that depends on it is touched", async () => {
    const { failures = [] } = await provider.check(now, { ...now, namespace: "other" });
    expect(failures.map(({ property }) => property)).toEqual(["namespace"]);
  });

  it("asks whether volumes can grow, only when they are to", async () => {
    const asked: string[] = [];
    let answer = async (): Promise<string | null> => "it cannot";
    const asking = new DataPlaceProvider((_kubeconfig, storageClass) => {
      asked.push(storageClass);
      return answer();
    });
    const larger = { ...now, storageSize: "20Gi" };
    const reasons = async (news: Inputs) => (await asking.check(now, news)).failures;
    expect(await reasons(larger)).toEqual([{ property: "storageSize", reason: "it cannot" }]);
    expect(asked).toEqual(["fast"]);
    answer = async () => {
      throw new Error("connection refused");
    };
    expect(await reasons(larger)).toMatchObject([{ reason: expect.stringContaining("connection refused") }]);
    answer = async () => null;
    expect(await reasons(larger)).toEqual([]);
    expect(await asking.diff("galera", now, larger)).toMatchObject({ changes: true });
    expect(asked).toHaveLength(3);
    expect(await reasons({ ...now, storageSize: "5Gi" })).toMatchObject([{ property: "storageSize" }]);
    expect(await reasons(now)).toEqual([]);
    expect((await asking.check({}, larger)).failures).toEqual([]);
    expect(asked).toHaveLength(3);
  });

  it("has nothing against what a preview does not know, nor against a first time", async () => {
    expect((await provider.check(now, { ...now, storageClass: unknownValue })).failures).toEqual([]);
    expect((await provider.check({}, now)).failures).toEqual([]);
  });

  it("fails the check of links that would part the members, also where they had none before there was TLS", async () => {
    const off: Inputs = { ...now, links: { mode: "off", secret: "" } };
    const mixed: Inputs = { ...now, links: { mode: "mixed", secret: "" } };
    const { links: _, ...old } = now;
    const problems = async (olds: Partial<Inputs>, news: Inputs) =>
      (await provider.check(olds, news)).failures?.map(({ property }) => property);
    expect(await problems(off, now)).toEqual(["links"]);
    expect(await problems(old, now)).toEqual(["links"]);
    for (const olds of [off, old, {}]) expect(await problems(olds, mixed)).toEqual([]);
    expect(await problems(mixed, now)).toEqual([]);
    expect(await provider.diff("galera", mixed, now)).toMatchObject({ changes: true });
  });

  it("fails the check of an older server, takes a newer one, and the first that it hears of", async () => {
    const problems = async (olds: Partial<Inputs>, release: string) =>
      (await provider.check(olds, { ...now, release })).failures?.map(({ property }) => property);
    expect(await problems(now, "11.8.5")).toEqual(["release"]);
    const { release: _, ...old } = now;
    for (const [olds, release] of [
      [now, "11.8.9"],
      [now, unknownValue],
      [old, "11.8.5"],
    ] as const)
      expect(await problems(olds, release)).toEqual([]);
    expect(await provider.diff("galera", now, { ...now, release: "11.8.9" })).toMatchObject({
      changes: true,
    });
    expect(await provider.diff("galera", old, now)).toMatchObject({ changes: true });
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
