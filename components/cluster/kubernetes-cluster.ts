import type * as k8s from "@pulumi/kubernetes";
import type * as pulumi from "@pulumi/pulumi";
import type { ImageName } from "../../toolchain/catalogue";
import type { ClusterConfig } from "../config";

/** What a cluster may keep nodes of its own for. */
export type Workload = "database" | "servicesA" | "servicesB" | "monitoring";

/** Where pods run, as their specification says it. */
export interface Placement {
  /** Labels that a node must have. */
  nodeSelector?: Record<string, string>;
  /** Taints that do not keep the pods away. */
  tolerations?: Toleration[];
}

/** A taint that does not keep a pod away. */
export interface Toleration {
  key: string;
  operator: "Equal" | "Exists";
  value?: string;
  effect?: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
}

/**
 * What every kind of cluster offers to the rest of the program.
 *
 * Nothing downstream asks which kind it is; it reads only what is offered here.
 */
export interface KubernetesCluster {
  /** Which kind it is, to be remembered with the data on it; nothing else is decided by it. */
  readonly kind: ClusterConfig["provider"];
  /** The Kubernetes provider that every resource inside this cluster uses. */
  readonly provider: k8s.Provider;
  /** Kubeconfig as YAML, always a secret. */
  readonly kubeconfig: pulumi.Output<string>;
  /**
   * The resource whose deletion takes everything inside the cluster with it; used as `deletedWith`. There is none
   * where volumes and load balancers would outlive the cluster, or where the cluster is somebody else's: then
   * everything inside is deleted piece by piece.
   */
  readonly lifetime?: pulumi.Resource;
  /** Name of the storage class for databases. */
  readonly storageClass: pulumi.Output<string>;
  /** Zones that the workers span, e.g. `["zone-a", "zone-b", "zone-c"]`. */
  readonly zones: pulumi.Output<string[]>;
  /** Whether a Service of type LoadBalancer gets an address here. */
  readonly loadBalancer: boolean;
  /** Addresses of workers at which NodePort services answer; empty where none can be promised. */
  readonly nodeAddresses: pulumi.Output<string[]>;
  /** OIDC issuer of service account tokens that a cloud can trust, where there is one. */
  readonly issuer?: pulumi.Output<string>;
  /** Where pods of a workload run; empty where every node is as good as another. */
  placement(workload: Workload): Placement;
  /** The pullable, digest-pinned reference of a catalogue image on this cluster. */
  image(name: ImageName): pulumi.Output<string>;
}
