import { type StackResource, stackRule } from "../rule";
import { at, isObject, listAt, plain, unknown, type Value, type Values } from "../values";

const isBucket = ({ type }: StackResource) => /^aws:s3\/bucket(V2)?:/.test(type);

/** The part of a bucket's settings that a resource of its own holds; version 7 of the provider dropped the `V2`. */
type Part =
  | "Versioning"
  | "ServerSideEncryptionConfiguration"
  | "PublicAccessBlock"
  | "OwnershipControls"
  | "Acl";

export const safeBuckets = stackRule(
  "safe-buckets",
  "Every bucket is versioned, encrypted and private.",
  function* (resources) {
    for (const bucket of resources.filter(isBucket)) {
      const { urn } = bucket;
      const part = (name: Part) => partOf(resources, bucket, name);
      for (const problem of problems(part)) yield { urn, problem };
    }
  },
);

function* problems(part: (name: Part) => Values | undefined): Generator<string> {
  const versioning = at(part("Versioning"), "versioningConfiguration", "status");
  if (!is(versioning, "Enabled")) yield "it keeps no versions (BucketVersioning, status Enabled)";

  const [rule] = listAt(part("ServerSideEncryptionConfiguration"), "rules");
  const algorithm = at(rule, "applyServerSideEncryptionByDefault", "sseAlgorithm");
  if (!is(algorithm, "aws:kms") && !is(algorithm, "aws:kms:dsse")) {
    yield "it is not encrypted with a key of its own (BucketServerSideEncryptionConfiguration, aws:kms)";
  }

  const block = part("PublicAccessBlock");
  for (const key of ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"]) {
    if (!is(block?.[key], true)) yield `it may become public (BucketPublicAccessBlock, ${key})`;
  }

  const ownership = at(part("OwnershipControls"), "rule", "objectOwnership");
  if (!is(ownership, "BucketOwnerEnforced")) {
    yield "who writes an object may own it (BucketOwnershipControls, BucketOwnerEnforced)";
  }
  const acl = part("Acl")?.acl;
  if (typeof acl === "string" && acl !== "private") yield `its ACL is ${acl}`;
}

function is(value: Value, wanted: Value): boolean {
  return value === unknown || value === wanted;
}

/** The part that names this bucket; by its dependency too, because in a preview the name may not be known. */
function partOf(resources: readonly StackResource[], bucket: StackResource, part: Part): Values | undefined {
  const name = plain(bucket.props).bucket;
  const pattern = new RegExp(`^aws:s3/bucket${part}(V2)?:`);
  const found = resources.find(({ type, props, propertyDependencies }) => {
    if (!pattern.test(type)) return false;
    if (propertyDependencies.bucket?.some(({ urn }) => urn === bucket.urn) === true) return true;
    const target = plain(props).bucket;
    return typeof target === "string" && target === name;
  });
  if (found === undefined) return undefined;
  const props = plain(found.props);
  return isObject(props) ? props : undefined;
}
