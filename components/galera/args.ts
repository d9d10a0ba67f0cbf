import type * as pulumi from "@pulumi/pulumi";
import type { KubernetesCluster } from "../cluster/kubernetes-cluster";
import type { Cpu } from "../config/cpu";
import type { Duration } from "../config/duration";
import type { Size } from "../config/size";
import type { SettingValue } from "./plan/my-cnf";

/** Processor and memory of a container. */
export interface ResourceSettings {
  /** What the scheduler sets aside. */
  requests: { cpu: Cpu; memory: Size };
  /** The most that it gets; above the memory it is killed. */
  limits: { cpu?: Cpu | undefined; memory: Size };
}

/** How clients outside the cluster reach the database. */
export interface AccessSettings {
  /**
   * `none`: they do not. `NodePort`: on a port of every node. `LoadBalancer`: at an address of the cloud.
   *
   * @default none
   */
  type: "none" | "NodePort" | "LoadBalancer";
  /** Port of the read-write endpoint on every node, 30000 to 32767, with `NodePort`. @default chosen by Kubernetes */
  readWritePort?: number | undefined;
  /** Port of the read-only endpoint on every node, 30000 to 32767, with `NodePort`. @default chosen by Kubernetes */
  readOnlyPort?: number | undefined;
  /** Networks that may connect, as CIDR. @default all */
  sourceRanges?: string[] | undefined;
  /** Annotations of the external Services, by which clouds choose the kind of load balancer. @default none */
  annotations?: Record<string, string> | undefined;
}

/** The database as configuration describes it; checked by `components/config`. */
export interface GaleraSettings {
  /** Namespace of everything of the database; made by the component. @default galera */
  namespace: string;
  /** Members: 1, 3, 5 or 7. @default 3 */
  replicas: number;
  storage: {
    /** Volume of each member. @default 10Gi */
    size: Size;
    /** Storage class. @default the one that the cluster offers for databases */
    class?: string | undefined;
  };
  /** Processor and memory of each member; the buffer pool follows the memory limit. */
  resources: ResourceSettings;
  /** Settings of the server, by name; those that the platform owns are refused. @default none */
  settings: Readonly<Record<string, SettingValue>>;
  /** The application's schema, made when the cluster is founded. @default app */
  database: string;
  /** Passwords that are given; one that is not is generated: 32 characters, kept encrypted in the stack's state. */
  accounts: {
    root: { password?: string | undefined };
    monitor: { password?: string | undefined };
    backup: { password?: string | undefined };
    app: { name: string; password?: string | undefined };
  };
  proxy: {
    /** Proxies in front of the members. @default 2 */
    replicas: number;
    resources: ResourceSettings;
  };
  access: AccessSettings;
  /** How long an update waits for all members to be synced. @default 10m */
  readyTimeout: Duration;
}

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
