import type { ServiceAccountRef, StoreRole } from "../../object-store";

/** A statement of a policy of IAM. */
export interface Statement {
  Sid: string;
  Effect: "Allow" | "Deny";
  Principal?: "*" | { Federated: string };
  Action: string[];
  Resource?: string[];
  Condition?: Record<string, Record<string, string>>;
}

/** A policy of IAM. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export interface Policy {
  Version: "2012-10-17";
  Statement: Statement[];
}

const policy = (...Statement: Statement[]): Policy => ({ Version: "2012-10-17", Statement });

/** What a role's policy is about. */
export interface StoreArns {
  bucket: string;
  key: string;
  /** Region of both. */
  region: string;
}

/** Domain of AWS's services in a region: China has its own. */
export function awsDomain(region: string): string {
  return region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
}

/** Rights on the bucket itself, on its objects, and on the key that encrypts them. */
const rights: Readonly<Record<StoreRole, { bucket: string[]; objects: string[]; key: string[] }>> = {
  writer: {
    bucket: ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"],
    objects: ["s3:AbortMultipartUpload", "s3:ListMultipartUploadParts", "s3:PutObject"],
    // An upload in parts is read once to be put together.
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions
    key: ["kms:Decrypt", "kms:GenerateDataKey"],
  },
  restorer: {
    bucket: ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketVersions"],
    objects: ["s3:GetObject", "s3:GetObjectVersion"],
    key: ["kms:Decrypt"],
  },
  keeper: {
    bucket: ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketVersions"],
    // Deleting leaves a marker on top of the versions. To delete a version, or to pass by the lock, is not here.
    objects: ["s3:DeleteObject", "s3:GetObject", "s3:GetObjectRetention", "s3:PutObjectRetention"],
    key: ["kms:Decrypt"],
  },
};

/** What a role may do. */
export function rolePolicy(role: StoreRole, { bucket, key, region }: StoreArns): Policy {
  const { bucket: onBucket, objects, key: onKey } = rights[role];
  return policy(
    { Sid: "Bucket", Effect: "Allow", Action: onBucket, Resource: [bucket] },
    { Sid: "Objects", Effect: "Allow", Action: objects, Resource: [`${bucket}/*`] },
    {
      Sid: "Key",
      Effect: "Allow",
      Action: onKey,
      Resource: [key],
      // Only for the bucket's objects, and never directly.
      Condition: { StringEquals: { "kms:ViaService": `s3.${region}.${awsDomain(region)}` } },
    },
  );
}

/** Audience that a token must name. */
export const audience = "sts.amazonaws.com";

/**
 * Who may take a role: pods of one service account of one cluster. Without the condition on the subject, every pod
 * of the cluster could; without the one on the audience, a token made for another service would do.
 */
export function trustPolicy(
  providerArn: string,
  issuer: string,
  { namespace, name }: ServiceAccountRef,
): Policy {
  const subject = issuer.replace(/^https:\/\//, "");
  return policy({
    Sid: "ServiceAccount",
    Effect: "Allow",
    Principal: { Federated: providerArn },
    Action: ["sts:AssumeRoleWithWebIdentity"],
    Condition: {
      StringEquals: {
        [`${subject}:sub`]: `system:serviceaccount:${namespace}:${name}`,
        [`${subject}:aud`]: audience,
      },
    },
  });
}

const encryption = "s3:x-amz-server-side-encryption";
const encryptionKey = "s3:x-amz-server-side-encryption-aws-kms-key-id";

/** What nobody may do with the bucket, whatever else he is allowed to. */
export function bucketPolicy(bucket: string, key: string): Policy {
  const objects = `${bucket}/*`;
  const deny = (Sid: string, Action: string, Resource: string[], Condition: Statement["Condition"] = {}) =>
    ({ Sid, Effect: "Deny", Principal: "*", Action: [Action], Resource, Condition }) satisfies Statement;
  // Who names no encryption gets the bucket's. A condition with "Not" also holds where nothing is named, hence Null.
  const named = (header: string, wanted: string) => ({
    StringNotEquals: { [header]: wanted },
    Null: { [header]: "false" },
  });
  return policy(
    deny("DenyWithoutTls", "s3:*", [bucket, objects], { Bool: { "aws:SecureTransport": "false" } }),
    deny("DenyOldTls", "s3:*", [bucket, objects], { NumericLessThan: { "s3:TlsVersion": "1.2" } }),
    deny("DenyOtherEncryption", "s3:PutObject", [objects], named(encryption, "aws:kms")),
    deny("DenyOtherKeys", "s3:PutObject", [objects], named(encryptionKey, key)),
  );
}
