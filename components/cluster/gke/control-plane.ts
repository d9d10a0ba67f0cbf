import type { ClusterArgs } from "@pulumi/gcp/container/cluster";
import type * as pulumi from "@pulumi/pulumi";
import type { ClusterConfigOf } from "../../config";
import { clusterZones } from "./plan/zones";

type GkeConfig = ClusterConfigOf<"gke">;

/** What the cluster is made in and with. */
interface ControlPlaneParts {
  name: pulumi.Input<string>;
  network: pulumi.Input<string>;
  subnet: pulumi.Input<string>;
  ranges: { pods: string; services: string };
  /** E-mail address of the nodes' account. */
  nodeAccount: pulumi.Input<string>;
  /** For the bill. */
  labels: Record<string, string>;
}

/** Machines and network of a regional private cluster without any node of its own. */
export function controlPlaneArgs(config: GkeConfig, parts: ControlPlaneParts): ClusterArgs {
  return {
    name: parts.name,
    location: config.region,
    resourceLabels: parts.labels,
    nodeLocations: clusterZones(config),
    ...networking(parts),
    ...access(config),
    ...hardening(config),
    ...operation(config),
    ...unusedPool(parts),
  };
}

function networking({ network, subnet, ranges }: ControlPlaneParts) {
  return {
    network,
    subnetwork: subnet,
    networkingMode: "VPC_NATIVE",
    ipAllocationPolicy: {
      clusterSecondaryRangeName: ranges.pods,
      servicesSecondaryRangeName: ranges.services,
    },
    // Dataplane V2: it enforces our NetworkPolicies.
    datapathProvider: "ADVANCED_DATAPATH",
    privateClusterConfig: { enablePrivateNodes: true },
  } satisfies Partial<ClusterArgs>;
}

/** Either a name that Google's access control guards, or an address that only some networks reach; never both. */
function access({ controlPlane }: GkeConfig) {
  const byAddress = controlPlane.endpoint === "ip";
  return {
    controlPlaneEndpointsConfig: {
      dnsEndpointConfig: { allowExternalTraffic: !byAddress },
      ipEndpointsConfig: { enabled: byAddress },
    },
    ...(byAddress
      ? {
          masterAuthorizedNetworksConfig: {
            cidrBlocks: controlPlane.authorizedNetworks.map((cidrBlock) => ({ cidrBlock })),
            gcpPublicCidrsAccessEnabled: false,
          },
        }
      : {}),
  } satisfies Partial<ClusterArgs>;
}

function hardening({ project, deletionProtection }: GkeConfig) {
  return {
    deletionProtection,
    workloadIdentityConfig: { workloadPool: `${project}.svc.id.goog` },
    enableShieldedNodes: true,
    enableLegacyAbac: false,
    masterAuth: { clientCertificateConfig: { issueClientCertificate: false } },
    // Nobody without an account learns more than whether the control plane is well, and nobody gives rights to all.
    anonymousAuthenticationConfig: { mode: "LIMITED" },
    rbacBindingConfig: {
      enableInsecureBindingSystemAuthenticated: false,
      enableInsecureBindingSystemUnauthenticated: false,
    },
    securityPostureConfig: { mode: "BASIC", vulnerabilityMode: "VULNERABILITY_DISABLED" },
  } satisfies Partial<ClusterArgs>;
}

function operation({ releaseChannel, maintenanceStart }: GkeConfig) {
  return {
    releaseChannel: { channel: releaseChannel.toUpperCase() },
    maintenancePolicy: { dailyMaintenanceWindow: { startTime: maintenanceStart } },
    addonsConfig: { gcePersistentDiskCsiDriverConfig: { enabled: true } },
    loggingConfig: { enableComponents: ["SYSTEM_COMPONENTS", "WORKLOADS"] },
    monitoringConfig: { enableComponents: ["SYSTEM_COMPONENTS"], managedPrometheus: { enabled: false } },
  } satisfies Partial<ClusterArgs>;
}

/**
 * The pool that every cluster is born with is removed at once. For the minutes of its life its nodes have the least
 * rights, too, and not those of the project's default account.
 */
function unusedPool({ nodeAccount }: ControlPlaneParts) {
  return {
    removeDefaultNodePool: true,
    initialNodeCount: 1,
    nodeConfig: {
      machineType: "e2-medium",
      diskType: "pd-standard",
      diskSizeGb: 20,
      serviceAccount: nodeAccount,
      oauthScopes: ["https://www.googleapis.com/auth/cloud-platform"],
      shieldedInstanceConfig: { enableSecureBoot: true, enableIntegrityMonitoring: true },
      workloadMetadataConfig: { mode: "GKE_METADATA" },
    },
  } satisfies Partial<ClusterArgs>;
}

/** What Google changes by itself, or what only counts when the cluster is made. */
export const leftToGoogle = ["initialNodeCount", "nodeConfig", "nodeVersion"];
