import type * as pulumi from "@pulumi/pulumi";
import type { KubernetesCluster } from "../cluster/kubernetes-cluster";
import type { ObjectStoreConfig } from "../config";
import { AwsObjectStore } from "./aws";
import { type ObjectStore, type ServiceAccountRef, type StoreRole, storeRoles } from "./object-store";

export type { ObjectStore } from "./object-store";

/** What every kind of object store is made from. */
export interface ObjectStoreArgs {
  /** The part of the configuration that says which kind. */
  config: ObjectStoreConfig;
  /** The cluster whose pods use the store. */
  cluster: KubernetesCluster;
  /** Namespace of those pods. */
  namespace: string;
  /** On everything that can have some, for the bill. */
  tags: Record<string, string>;
  /** Whether Pulumi refuses to delete or replace what holds data. @default false */
  protect?: boolean;
}

/** Makes the object store that the configuration asks for; undefined where it asks for none. */
export function createObjectStore(
  name: string,
  { config, cluster, namespace, tags, protect = false }: ObjectStoreArgs,
  opts?: pulumi.ComponentResourceOptions,
): ObjectStore | undefined {
  switch (config.provider) {
    case "none":
      return undefined;
    case "aws":
      return new AwsObjectStore(
        name,
        {
          config,
          ...(cluster.issuer === undefined ? {} : { issuer: cluster.issuer }),
          serviceAccounts: serviceAccounts(namespace),
          tags,
          protect,
        },
        opts,
      );
    default:
      return unknownProvider(config);
  }
}

/** The service accounts that act in the roles: `backup-writer` and so on, beside the database. */
function serviceAccounts(namespace: string): Record<StoreRole, ServiceAccountRef> {
  return Object.fromEntries(
    storeRoles.map((role) => [role, { namespace, name: `backup-${role}` }]),
  ) as Record<StoreRole, ServiceAccountRef>;
}

function unknownProvider(config: never): never {
  throw new TypeError(`unknown kind of object store: ${JSON.stringify(config)}`);
}
