import { describe, expect, it } from "vitest";
import { protectedData, protectedNamespaces } from "../../../../policy/rules/data";
import { type Given, violations } from "../check";

const check = (given: Given, loseData = false) =>
  violations([protectedData("mandatory", () => ({ loseData, services: [] }))], [given]);
const set = (spec: object): Given => ({
  type: "kubernetes:apps/v1:StatefulSet",
  props: { spec: { volumeClaimTemplates: [{}], ...spec } },
});
const bucket: Given = { type: "aws:s3/bucket:Bucket", props: {} };
const cluster: Given = { type: "gcp:container/cluster:Cluster", props: {} };
const host: Given = { type: "pulumi-nodejs:dynamic/galera-platform:HostReservation", props: {} };
const machines: Given = { type: "pulumi-nodejs:dynamic/galera-platform:MultipassReservation", props: {} };
const all = [set({}), bucket, cluster, host, machines];

describe("data", () => {
  it.each(all)("in $type that may be deleted is caught", async (given) => {
    expect(await check(given)).toEqual(["protected-data: it: it holds data, but `protect` is off"]);
  });

  it.each(all)("in $type that is protected passes", async (given) => {
    expect(await check({ ...given, protect: true })).toEqual([]);
  });

  it.each(all)("in $type may be deleted where the stack agrees to it", async (given) => {
    expect(await check(given, true)).toEqual([]);
  });

  it.each([
    {
      ...set({ persistentVolumeClaimRetentionPolicy: { whenDeleted: "Delete" } }),
      setting: "whenDeleted is Delete",
    },
    {
      ...set({ persistentVolumeClaimRetentionPolicy: { whenScaled: "Delete" } }),
      setting: "whenScaled is Delete",
    },
    { ...bucket, props: { forceDestroy: true }, setting: "forceDestroy is true" },
    { ...cluster, props: { deletionProtection: false }, setting: "deletionProtection is false" },
  ])("that goes with its owner is caught: $setting", async ({ setting, ...given }) => {
    expect(await check({ ...given, protect: true })).toEqual([expect.stringContaining(setting)]);
    expect(await check({ ...given, protect: true }, true)).toEqual([]);
  });

  it("is not seen where there is none", async () => {
    expect(await check({ ...set({}), props: { spec: {} } })).toEqual([]);
  });
});

describe("a namespace", () => {
  const namespace = (name: string, protect: boolean): Given => ({
    type: "kubernetes:core/v1:Namespace",
    name,
    protect,
    props: { metadata: { name } },
  });
  const inside: Given = {
    type: "kubernetes:apps/v1:StatefulSet",
    props: { metadata: { namespace: "galera" }, spec: { volumeClaimTemplates: [{}] } },
  };
  const check = (protect: boolean, loseData = false) =>
    violations(
      [protectedNamespaces("mandatory", () => ({ loseData, services: [] }))],
      [namespace("galera", protect), namespace("other", false), inside],
    );

  it("with data that may be deleted is caught, and no other", async () => {
    expect(await check(false)).toEqual([
      "protected-namespaces: galera: there are data in it, but `protect` is off",
    ]);
  });

  it("passes where it is protected, or where the stack agrees to lose it", async () => {
    expect(await check(true)).toEqual([]);
    expect(await check(false, true)).toEqual([]);
  });
});
