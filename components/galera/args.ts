import type * as pulumi from "@pulumi/pulumi";
import type { KubernetesCluster } from "../cluster/kubernetes-cluster";
import type { GaleraConfig } from "../config/schema/galera";

/** The database as configuration describes it; see the schema for what each key means, its unit and its default. */
export type GaleraSettings = GaleraConfig;

/** Processor and memory of a container. */
export type ResourceSettings = GaleraSettings["resources"];

/** Which links speak TLS, and with which certificate. */
export type TlsSettings = GaleraSettings["tls"];

/** How clients outside the cluster reach the database. */
export type AccessSettings = GaleraSettings["access"];

/** Arguments of {@link GaleraCluster}. */
export interface GaleraClusterArgs {
  /** The Kubernetes to run on. */
  cluster: KubernetesCluster;
  /** The database; errors in it are raised as `pulumi.ResourceError`. */
  settings: GaleraSettings;
  /** Domain of Services, without dots at its ends. @default cluster.local */
  clusterDomain?: string;
  /** Whether Pulumi refuses to delete or replace what holds data, and keeps it when it is let go. @default false */
  protect?: boolean;
  /**
   * Changes any child before it is registered, for what these arguments do not foresee.
   *
   * @example
   * ```ts
   * transform: ({ type, props, opts }) =>
   *   type === "kubernetes:apps/v1:Deployment" ? { props: { ...props, ... }, opts } : undefined
   * ```
   */
  transform?: pulumi.ResourceTransformation;
}

/** Where a client connects. */
export interface Endpoint {
  host: string;
  port: number;
}

/** Where clients outside the cluster connect; several hosts are equivalent. */
export interface ExternalEndpoint {
  hosts: string[];
  port: number;
}

/** Endpoints that are open to the outside. */
export interface ExternalEndpoints {
  readWrite: pulumi.Output<ExternalEndpoint>;
  readOnly: pulumi.Output<ExternalEndpoint>;
}
