import type * as pulumi from "@pulumi/pulumi";
import type { ImageName } from "../../toolchain/catalogue";
import type { ClusterConfig, ImagesConfig } from "../config";
import { EmbeddedCluster } from "./embedded";
import { ExistingCluster } from "./existing";
import type { ClusterNeeds } from "./existing/args";
import { GkeCluster } from "./gke";
import type { KubernetesCluster } from "./kubernetes-cluster";
import { MultipassCluster } from "./multipass";

/** What every kind of cluster is made from. */
export interface ClusterArgs {
  /** The part of the configuration that says which kind, and how large. */
  config: ClusterConfig;
  /** Name of the cluster outside of this program, e.g. the stack's name. */
  identity: string;
  /** Images that the workloads of the program need. */
  images: readonly ImageName[];
  /** Where nodes get them from. */
  imagesFrom: ImagesConfig;
  /** What the workloads ask of it, which is looked at first where somebody else made it. */
  needs: ClusterNeeds;
  /** Whether Pulumi refuses to delete the cluster, and with it all data. @default false */
  protect?: boolean;
}

/** Makes, or connects to, the cluster that the configuration asks for. */
export function createCluster(
  name: string,
  args: ClusterArgs,
  opts?: pulumi.ComponentResourceOptions,
): KubernetesCluster {
  const { config, needs, imagesFrom, ...common } = args;
  const { source: imageSource, ...imageOrigin } = imagesFrom;
  switch (config.provider) {
    case "embedded":
      return new EmbeddedCluster(
        name,
        { ...common, imageSource, workers: config.workers, zones: config.zones, nodeCidr: config.nodeCidr },
        opts,
      );
    case "multipass": {
      const { provider: _provider, ...machines } = config;
      return new MultipassCluster(name, { ...common, ...machines, imageOrigin }, opts);
    }
    case "gke":
      return new GkeCluster(name, { ...common, config, imageOrigin }, opts);
    case "existing":
      return new ExistingCluster(name, { config, needs, images: args.images, imageOrigin }, opts);
    default:
      return unknownProvider(config);
  }
}

function unknownProvider(config: never): never {
  throw new TypeError(`unknown kind of cluster: ${JSON.stringify(config)}`);
}

export type { KubernetesCluster } from "./kubernetes-cluster";
