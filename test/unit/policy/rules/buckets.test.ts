import { describe, expect, it } from "vitest";
import { safeBuckets } from "../../../../policy/rules/buckets";
import { type Given, violations } from "../check";

const bucket: Given = { type: "aws:s3/bucket:Bucket", name: "it", props: { bucket: "backups" } };
const part = (kind: string, props: object): Given => ({
  type: `aws:s3/bucket${kind}:Bucket${kind}`,
  name: kind,
  props: { bucket: "backups", ...props },
});
const blocked = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};
const encrypted = (sseAlgorithm: string) => ({
  rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }],
});
const parts = {
  Versioning: { versioningConfiguration: { status: "Enabled" } },
  ServerSideEncryptionConfiguration: encrypted("aws:kms"),
  PublicAccessBlock: blocked,
  OwnershipControls: { rule: { objectOwnership: "BucketOwnerEnforced" } },
};
const build = (over: Record<string, object | undefined> = {}) => [
  bucket,
  ...Object.entries({ ...parts, ...over }).flatMap(([kind, props]) =>
    props === undefined ? [] : part(kind, props),
  ),
];
const check = (given: Given[]) => violations([safeBuckets("mandatory")], given);

describe("a bucket", () => {
  it("that is versioned, encrypted and private passes", async () => {
    expect(await check(build())).toEqual([]);
  });

  it.each([
    ["it keeps no versions", { Versioning: undefined }],
    ["it keeps no versions", { Versioning: { versioningConfiguration: { status: "Suspended" } } }],
    ["it is not encrypted", { ServerSideEncryptionConfiguration: undefined }],
    ["it is not encrypted with a key of its own", { ServerSideEncryptionConfiguration: encrypted("AES256") }],
    ["it may become public", { PublicAccessBlock: { ...blocked, restrictPublicBuckets: false } }],
    ["who writes an object may own it", { OwnershipControls: undefined }],
    ["its ACL is public-read", { Acl: { acl: "public-read" } }],
  ])("is caught: %s", async (problem, over) => {
    expect(await check(build(over))).toEqual([expect.stringContaining(`safe-buckets: it: ${problem}`)]);
  });

  it("is not made safe by another's settings", async () => {
    const foreign = build().map((one, index) =>
      index === 0 ? one : { ...one, props: { ...one.props, bucket: "x" } },
    );
    expect(await check(foreign)).not.toEqual([]);
  });

  it("whose name is not known yet is found by what depends on it", async () => {
    const urn = "urn:pulumi:test::galera-platform::aws:s3/bucket:Bucket::it";
    const nameless = build().map((one, index) =>
      index === 0
        ? { ...one, props: {} }
        : { ...one, props: { ...one.props, bucket: undefined }, needs: { bucket: [urn] } },
    );
    expect(await check(nameless)).toEqual([]);
    expect(await check(nameless.map(({ needs: _, ...one }) => one))).not.toEqual([]);
  });
});
