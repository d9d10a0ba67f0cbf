import type { Bucket } from "@pulumi/aws/s3/bucket";
import * as pulumi from "@pulumi/pulumi";
import type { ObjectStore, StoreCredentials, StoreRole } from "../object-store";
import { storeRoles } from "../object-store";
import type { AwsObjectStoreArgs } from "./args";
import { StoreIdentity } from "./identity";
import { lifecycleRules } from "./plan/lifecycle";
import { audience, awsDomain, bucketPolicy } from "./plan/policies";
import { type Aws, loadAws } from "./sdk";

/** A bucket of Amazon S3 whose objects nobody can change, and for a while nobody can delete. */
export class AwsObjectStore extends pulumi.ComponentResource implements ObjectStore {
  readonly endpoint: pulumi.Output<string>;
  readonly region: pulumi.Output<string>;
  readonly bucket: pulumi.Output<string>;
  readonly pathStyle = false;
  readonly credentials: Readonly<Record<StoreRole, StoreCredentials>>;

  constructor(name: string, args: AwsObjectStoreArgs, opts?: pulumi.ComponentResourceOptions) {
    super("galera-platform:objectstore:AwsObjectStore", name, {}, opts);
    const { config } = args;
    const aws = loadAws();
    const provider = new aws.Provider(
      `${name}-aws`,
      {
        region: config.region,
        defaultTags: { tags: args.tags },
        ...(config.accountId === undefined ? {} : { allowedAccountIds: [config.accountId] }),
      },
      { parent: this },
    );
    const inside = { parent: this, provider };
    const data = { ...inside, protect: args.protect };

    const key = new aws.Key(
      `${name}-key`,
      {
        description: `Backups in the bucket ${config.bucket}`,
        enableKeyRotation: true,
        // The longest: without the key no backup can be read, and until the last day it can be had back.
        deletionWindowInDays: 30,
      },
      data,
    );
    new aws.Alias(`${name}-key-alias`, { name: `alias/${config.bucket}`, targetKeyId: key.id }, inside);
    const bucket = new aws.Bucket(
      `${name}-bucket`,
      { bucket: config.bucket, objectLockEnabled: true, forceDestroy: config.forceDestroy },
      // A bucket that still holds backups cannot be deleted; its key, which goes after it, must not go without it.
      { ...data, dependsOn: [key] },
    );
    // Taken away with the bucket, not before it: a bucket whose deletion fails must not be left without its guards.
    const guarding = { ...inside, deletedWith: bucket };
    const guards = this.guard(name, args, aws, { bucket, keyArn: key.arn }, guarding);

    this.endpoint = pulumi.output(`https://s3.${config.region}.${awsDomain(config.region)}`);
    this.region = pulumi.output(config.region);
    this.bucket = pulumi
      .all([bucket.bucket, pulumi.all(guards.map(({ id }) => id))])
      .apply(([known]) => known);
    this.credentials = this.identities(name, args, aws, { bucketArn: bucket.arn, keyArn: key.arn }, provider);
    this.registerOutputs({ endpoint: this.endpoint, region: this.region, bucket: this.bucket });
  }

  /** Everything that makes a plain bucket one to which backups can be trusted. */
  private guard(
    name: string,
    { config: { objectLock } }: AwsObjectStoreArgs,
    aws: Aws,
    parts: { bucket: Bucket; keyArn: pulumi.Output<string> },
    inside: pulumi.CustomResourceOptions,
  ): pulumi.CustomResource[] {
    const bucket = parts.bucket.id;
    const access = new aws.BucketPublicAccessBlock(
      `${name}-public-access`,
      {
        bucket,
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      inside,
    );
    const ownership = new aws.BucketOwnershipControls(
      `${name}-ownership`,
      { bucket, rule: { objectOwnership: "BucketOwnerEnforced" } },
      inside,
    );
    const versioning = new aws.BucketVersioning(
      `${name}-versioning`,
      { bucket, versioningConfiguration: { status: "Enabled" } },
      inside,
    );
    const lock = new aws.BucketObjectLockConfiguration(
      `${name}-lock`,
      { bucket, rule: { defaultRetention: { mode: objectLock.mode, days: objectLock.days } } },
      { ...inside, dependsOn: [versioning] },
    );
    const encryption = new aws.BucketServerSideEncryptionConfiguration(
      `${name}-encryption`,
      {
        bucket,
        rules: [
          {
            applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: parts.keyArn },
            // One request to the key for many objects.
            bucketKeyEnabled: true,
          },
        ],
      },
      inside,
    );
    const lifecycle = new aws.BucketLifecycleConfiguration(
      `${name}-lifecycle`,
      { bucket, rules: lifecycleRules(objectLock.days) },
      { ...inside, dependsOn: [versioning] },
    );
    const policy = new aws.BucketPolicy(
      `${name}-policy`,
      {
        bucket,
        policy: pulumi
          .all([parts.bucket.arn, parts.keyArn])
          .apply(([arn, keyArn]) => JSON.stringify(bucketPolicy(arn, keyArn))),
      },
      // S3 refuses two changes of who may do what at the same time.
      { ...inside, dependsOn: [access, ownership] },
    );
    return [access, ownership, versioning, lock, encryption, lifecycle, policy];
  }

  private identities(
    name: string,
    { config, issuer, serviceAccounts }: AwsObjectStoreArgs,
    aws: Aws,
    arns: { bucketArn: pulumi.Output<string>; keyArn: pulumi.Output<string> },
    provider: pulumi.ProviderResource,
  ): Record<StoreRole, StoreCredentials> {
    const trust =
      issuer === undefined
        ? undefined
        : {
            issuer,
            providerArn: new aws.OpenIdConnectProvider(
              `${name}-issuer`,
              { url: issuer, clientIdLists: [audience] },
              { parent: this, provider },
            ).arn,
          };
    const identities = storeRoles.map((role) => {
      const identity = new StoreIdentity(
        `${name}-${role}`,
        { aws, role, serviceAccount: serviceAccounts[role], region: config.region, trust, ...arns },
        { parent: this, providers: [provider] },
      );
      return [role, identity.credentials] as const;
    });
    return Object.fromEntries(identities) as Record<StoreRole, StoreCredentials>;
  }
}
