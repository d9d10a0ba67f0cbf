import type * as pulumi from "@pulumi/pulumi";
import type { ObjectStoreConfig } from "../../config";
import type { ServiceAccountRef, StoreRole } from "../object-store";

/** Arguments of `AwsObjectStore`. */
export interface AwsObjectStoreArgs {
  /** Region, bucket and lock: checked by `components/config`. */
  config: Extract<ObjectStoreConfig, { provider: "aws" }>;
  /**
   * Issuer of the tokens of the cluster's service accounts (an `https` URL that AWS can reach). Without one, each
   * role is a user with an access key.
   */
  issuer?: pulumi.Output<string>;
  /** Which service account acts in which role. */
  serviceAccounts: Readonly<Record<StoreRole, ServiceAccountRef>>;
  /** On everything that can have some, for the bill. */
  tags: Record<string, string>;
  /** Whether Pulumi refuses to delete or replace the bucket and the key without which nothing in it can be read. */
  protect: boolean;
}
