import type * as pulumi from "@pulumi/pulumi";

/**
 * What somebody may do in the store, no more of it than the task needs.
 *
 * - `writer` puts objects and lists them; it never deletes, so that a broken-in writer cannot take backups away.
 * - `restorer` reads and lists them.
 * - `keeper` ends the life of objects whose time has come, and lengthens that of others; versions stay until the
 *   lock and the bucket's rules let them go.
 */
export type StoreRole = "writer" | "restorer" | "keeper";

/** Every role. */
export const storeRoles = ["writer", "restorer", "keeper"] as const satisfies readonly StoreRole[];

/** A service account of Kubernetes. */
export interface ServiceAccountRef {
  namespace: string;
  name: string;
}

/** No secret at all: a pod of the service account shows a token of its own, and gets keys for an hour. */
export interface WebIdentity {
  kind: "webIdentity";
  /** For `AWS_ROLE_ARN`. */
  roleArn: pulumi.Output<string>;
  /** Audience of the projected token whose path goes into `AWS_WEB_IDENTITY_TOKEN_FILE`. */
  audience: string;
  /** The only account whose tokens are accepted. */
  serviceAccount: ServiceAccountRef;
}

/** Keys that stay valid until they are changed; whoever uses them keeps them in a Secret beside its pods. */
export interface AccessKey {
  kind: "accessKey";
  accessKeyId: pulumi.Output<string>;
  /** Always a secret. */
  secretAccessKey: pulumi.Output<string>;
}

/** How a pod proves who it is. */
export type StoreCredentials = WebIdentity | AccessKey;

/** A bucket that speaks S3, wherever it is. */
export interface ObjectStore {
  /** URL without the bucket, e.g. `https://s3.eu-central-1.amazonaws.com`. */
  readonly endpoint: pulumi.Output<string>;
  /** Region with which requests are signed. */
  readonly region: pulumi.Output<string>;
  /** Name of the bucket; known once everything that protects its objects is in place. */
  readonly bucket: pulumi.Output<string>;
  /** Whether the bucket's name goes into the path instead of the host name. */
  readonly pathStyle: boolean;
  /** Credentials of each role. */
  readonly credentials: Readonly<Record<StoreRole, StoreCredentials>>;
}
