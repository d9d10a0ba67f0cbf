import * as pulumi from "@pulumi/pulumi";
import type { ServiceAccountRef, StoreCredentials, StoreRole } from "../object-store";
import { audience, rolePolicy, trustPolicy } from "./plan/policies";
import type { Aws } from "./sdk";

/** Arguments of {@link StoreIdentity}. */
interface StoreIdentityArgs {
  aws: Aws;
  role: StoreRole;
  serviceAccount: ServiceAccountRef;
  bucketArn: pulumi.Output<string>;
  keyArn: pulumi.Output<string>;
  region: string;
  /** Issuer of the service account's tokens and what stands for it in AWS; without them a user with a key is made. */
  trust: { issuer: pulumi.Output<string>; providerArn: pulumi.Output<string> } | undefined;
}

/** Somebody who may use the bucket in one role: keyless where the cluster's tokens can be trusted. */
export class StoreIdentity extends pulumi.ComponentResource {
  readonly credentials: StoreCredentials;

  constructor(name: string, args: StoreIdentityArgs, opts: pulumi.ComponentResourceOptions) {
    super("galera-platform:objectstore:StoreIdentity", name, {}, opts);
    const { bucketArn, keyArn, region, role } = args;
    const policy = pulumi
      .all([bucketArn, keyArn])
      .apply(([bucket, key]) => JSON.stringify(rolePolicy(role, { bucket, key, region })));
    this.credentials =
      args.trust === undefined
        ? this.user(name, args, policy)
        : this.role(name, { ...args, trust: args.trust }, policy);
    this.registerOutputs({});
  }

  private role(
    name: string,
    { aws, serviceAccount, trust }: StoreIdentityArgs & { trust: NonNullable<StoreIdentityArgs["trust"]> },
    policy: pulumi.Output<string>,
  ): StoreCredentials {
    const role = new aws.Role(
      `${name}-role`,
      {
        assumeRolePolicy: pulumi
          .all([trust.providerArn, trust.issuer])
          .apply(([arn, issuer]) => JSON.stringify(trustPolicy(arn, issuer, serviceAccount))),
        maxSessionDuration: 3600,
      },
      { parent: this },
    );
    const attached = new aws.RolePolicy(`${name}-policy`, { role: role.name, policy }, { parent: this });
    // Known only once it may do what it is for.
    const roleArn = pulumi.all([role.arn, attached.id]).apply(([arn]) => arn);
    return { kind: "webIdentity", roleArn, audience, serviceAccount };
  }

  private user(name: string, { aws }: StoreIdentityArgs, policy: pulumi.Output<string>): StoreCredentials {
    const user = new aws.User(`${name}-user`, {}, { parent: this });
    const attached = new aws.UserPolicy(`${name}-policy`, { user: user.name, policy }, { parent: this });
    const key = new aws.AccessKey(
      `${name}-key`,
      { user: user.name },
      { parent: this, dependsOn: [attached] },
    );
    return { kind: "accessKey", accessKeyId: key.id, secretAccessKey: pulumi.secret(key.secret) };
  }
}
