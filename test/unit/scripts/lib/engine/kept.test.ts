import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../../../components/config";
import { checkKept, type Kept, keptOf } from "../../../../../scripts/lib/engine/kept";

const nothing: Kept = { cluster: undefined, lock: undefined, sites: {} };
const gke = { provider: "gke", project: "acme-databases" };
const bucket = { provider: "aws", region: "eu-central-1", bucket: "acme-galera-backups" };

/** What is said to a change from what a stack has to a configuration. */
function said(kept: Kept | undefined, values: Record<string, unknown>): string {
  const { config, issues } = parseConfig({ stack: "prod", values, secretKeys: new Set() });
  if (config === undefined) throw new Error(JSON.stringify(issues));
  try {
    checkKept("prod", kept, config);
    return "";
  } catch (error) {
    return String(error);
  }
}

describe("data on a cluster", () => {
  const place = {
    type: "pulumi-nodejs:dynamic/galera-platform:DataPlace",
    inputs: { cluster: "embedded", namespace: "galera", storageSize: "10Gi", storageClass: "local-path" },
  };

  it("stays on its kind of cluster, with the way to migrate", () => {
    const text = said(keptOf([place]), { cluster: gke });
    expect(text).toContain("cluster.provider was embedded and would be gke");
    expect(text).toContain("second stack");
    expect(text).toContain("pulumi config set --stack prod --path cluster.provider embedded");
  });

  it("is no reason to refuse anything else", () => {
    expect(said(keptOf([place]), {})).toBe("");
    expect(said(keptOf([{ type: "galera-platform:cluster:EmbeddedCluster" }]), { cluster: gke })).toBe("");
    expect(said(undefined, { cluster: gke })).toBe("");
  });
});

describe("what is in a cloud", () => {
  const providers = [
    { type: "pulumi:providers:gcp", inputs: { project: gke.project, region: "europe-west3" } },
    { type: "pulumi:providers:aws", inputs: { region: bucket.region } },
  ];
  const things = [
    { type: "gcp:container/cluster:Cluster", inputs: { location: "europe-west3" } },
    { type: "aws:s3/bucket:Bucket", inputs: { bucket: bucket.bucket } },
  ];
  const as = (cluster: object, objectStore: object) => ({
    cluster: { ...gke, ...cluster },
    objectStore: { ...bucket, ...objectStore },
  });

  it.each([
    ["cluster.region", { region: "europe-west1" }, {}, "europe-west3", "europe-west1"],
    ["cluster.project", { project: "acme-other" }, {}, "acme-databases", "acme-other"],
    ["objectStore.region", {}, { region: "eu-west-1" }, "eu-central-1", "eu-west-1"],
  ])("stays where it is, whatever %s says", (key, cluster, objectStore, was, is) => {
    const text = said(keptOf([...providers, ...things]), as(cluster, objectStore));
    expect(text).toContain("Nothing was changed");
    expect(text).toContain(`${key} was ${was} and would be ${is}`);
    expect(text).toContain(`pulumi config set --stack prod --path ${key} ${was}`);
    expect(text.match(/ and would be /g)).toHaveLength(1);
  });

  it("is no reason to refuse anything else, and nothing is where nothing was made yet", () => {
    expect(said(keptOf([...providers, ...things]), as({}, {}))).toBe("");
    expect(said(keptOf(providers), as({ region: "europe-west1" }, { region: "eu-west-1" }))).toBe("");
    expect(said(keptOf([...providers, ...things]), {})).toBe("");
  });
});

describe("a lock", () => {
  const locked = (mode: string, days: number) =>
    keptOf([
      {
        type: "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
        inputs: { bucket: "b", rule: { defaultRetention: { mode, days } } },
      },
    ]);

  it("of COMPLIANCE is never made weaker, and made stronger at will", () => {
    const mode = fc.constantFrom("GOVERNANCE", "COMPLIANCE");
    const days = fc.integer({ min: 1, max: 3650 });
    fc.assert(
      fc.property(mode, days, mode, days, (before, beforeDays, after, afterDays) => {
        const objectStore = { ...bucket, objectLock: { mode: after, days: afterDays } };
        const weaker = after === "GOVERNANCE" || afterDays < beforeDays;
        const refused = said(locked(before, beforeDays), { objectStore }) !== "";
        expect(refused).toBe(before === "COMPLIANCE" && weaker);
      }),
    );
  });

  it("that is asked to be undone says what there is, and the way back", () => {
    const text = said(locked("COMPLIANCE", 40), { objectStore: bucket });
    expect(text).toContain("has COMPLIANCE for 40 days, not GOVERNANCE for 30");
    expect(text).toContain("--path objectStore.objectLock.days 40");
  });

  it("is none where there is no bucket", () => expect(keptOf([])).toEqual(nothing));
});
