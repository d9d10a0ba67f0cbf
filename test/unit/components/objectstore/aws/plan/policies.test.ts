import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  awsDomain,
  bucketPolicy,
  rolePolicy,
  trustPolicy,
} from "../../../../../../components/objectstore/aws/plan/policies";
import { storeRoles } from "../../../../../../components/objectstore/object-store";

const arns = { bucket: "arn:aws:s3:::acme", key: "arn:aws:kms:eu-central-1:1:key/1", region: "eu-central-1" };
const actionsOf = (role: (typeof storeRoles)[number]) =>
  rolePolicy(role, arns).Statement.flatMap(({ Action }) => Action);

describe("what a role may do", () => {
  it("never uses a wildcard, and never reaches beyond the bucket and its key", () => {
    for (const role of storeRoles) {
      expect(actionsOf(role).filter((action) => action.includes("*"))).toEqual([]);
      const resources = rolePolicy(role, arns).Statement.flatMap(({ Resource }) => Resource);
      expect(resources).toEqual([arns.bucket, `${arns.bucket}/*`, arns.key]);
    }
  });

  it("is to put and list for the writer, who neither deletes nor reads", () => {
    expect(actionsOf("writer")).toEqual(expect.arrayContaining(["s3:PutObject", "s3:ListBucket"]));
    expect(
      actionsOf("writer").filter((action) => /Delete|GetObject|Retention|Bypass|Policy/.test(action)),
    ).toEqual([]);
  });

  it("is to read and list for the restorer, who changes nothing", () => {
    expect(actionsOf("restorer")).toEqual(expect.arrayContaining(["s3:GetObject", "s3:ListBucket"]));
    expect(actionsOf("restorer").filter((action) => /Put|Delete|Abort|GenerateDataKey/.test(action))).toEqual(
      [],
    );
  });

  it("is to end and lengthen lives for the keeper, who cannot touch a version or pass by the lock", () => {
    expect(actionsOf("keeper")).toEqual(expect.arrayContaining(["s3:DeleteObject", "s3:PutObjectRetention"]));
    expect(
      actionsOf("keeper").filter((action) => /DeleteObjectVersion|Bypass|PutObject$|PutBucket/.test(action)),
    ).toEqual([]);
  });

  it("uses the key only by way of the bucket", () => {
    const [, , key] = rolePolicy("writer", { ...arns, region: "cn-north-1" }).Statement;
    expect(key?.Condition).toEqual({ StringEquals: { "kms:ViaService": "s3.cn-north-1.amazonaws.com.cn" } });
    expect(awsDomain("eu-central-1")).toBe("amazonaws.com");
  });
});

describe("who may take a role", () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}[a-z0-9]$/);

  it("is exactly one service account of one cluster, for a token made for AWS", () => {
    fc.assert(
      fc.property(label, label, label, (namespace, name, cluster) => {
        const issuer = `https://container.googleapis.com/v1/projects/p/locations/l/clusters/${cluster}`;
        const { Statement } = trustPolicy("arn:provider", issuer, { namespace, name });
        expect(Statement).toHaveLength(1);
        expect(Statement[0]).toMatchObject({
          Effect: "Allow",
          Principal: { Federated: "arn:provider" },
          Action: ["sts:AssumeRoleWithWebIdentity"],
        });
        const host = issuer.slice("https://".length);
        expect(Statement[0]?.Condition).toEqual({
          StringEquals: {
            [`${host}:sub`]: `system:serviceaccount:${namespace}:${name}`,
            [`${host}:aud`]: "sts.amazonaws.com",
          },
        });
      }),
    );
  });
});

describe("what nobody may do with the bucket", () => {
  const statement = (sid: string) =>
    bucketPolicy(arns.bucket, arns.key).Statement.find(({ Sid }) => Sid === sid);

  it("is anything without TLS, or with an old one", () => {
    const everything = { Effect: "Deny", Principal: "*", Action: ["s3:*"] };
    expect(statement("DenyWithoutTls")).toMatchObject({
      ...everything,
      Resource: [arns.bucket, `${arns.bucket}/*`],
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    });
    expect(statement("DenyOldTls")).toMatchObject({
      ...everything,
      Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } },
    });
  });

  it("is to put an object under another key; who names none is not meant", () => {
    for (const sid of ["DenyOtherEncryption", "DenyOtherKeys"]) {
      const { StringNotEquals, Null } = statement(sid)?.Condition ?? {};
      expect(Object.keys(Null ?? {})).toEqual(Object.keys(StringNotEquals ?? {}));
      expect(Object.values(Null ?? {})).toEqual(["false"]);
    }
  });

  it("allows nothing to anybody", () => {
    expect(bucketPolicy(arns.bucket, arns.key).Statement.every(({ Effect }) => Effect === "Deny")).toBe(true);
  });
});
