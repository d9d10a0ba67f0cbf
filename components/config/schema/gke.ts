import { z } from "zod";
import { choice, cidr, flag, kubernetesName, list, size, text, wholeNumber } from "./fields";

const machineType = (example: string) =>
  text(/^[a-z]\d[a-z]?-[a-z]+(-\d+)?(-[a-z0-9]+)*$/, "a machine type of Compute Engine", example);

/** A group of nodes that grows and shrinks by itself, in one zone. */
const zonalPool = (machine: string) =>
  z.strictObject({
    /** The pool's zone, one of `cluster.zones`. */
    zone: kubernetesName("a zone of cluster.zones", "europe-west3-a"),
    machineType: machineType(machine).default(machine),
    diskSize: size("20Gi", "10Ti", "boot disk of each node", "50Gi").default("50Gi"),
    minNodes: wholeNumber(0, 100, "fewest nodes of the pool", 1).default(1),
    maxNodes: wholeNumber(1, 100, "most nodes of the pool", 3).default(3),
  });

/** A group of nodes in every zone of the cluster. */
const regionalPool = (machine: string) =>
  z.strictObject({
    machineType: machineType(machine).default(machine),
    diskSize: size("20Gi", "10Ti", "boot disk of each node", "50Gi").default("50Gi"),
    minNodesPerZone: wholeNumber(0, 100, "fewest nodes in each zone", 1).default(1),
    maxNodesPerZone: wholeNumber(1, 100, "most nodes in each zone", 1).default(1),
  });

const zonesExample = ["europe-west3-a", "europe-west3-b", "europe-west3-c"];

/** A regional private cluster of Google Kubernetes Engine. */
export const gkeSchema = z.strictObject({
  provider: z.literal("gke"),
  /** Project that owns the cluster. */
  project: text(/^[a-z][-a-z0-9]{4,28}[a-z0-9]$/, "a project id of Google Cloud", "my-project-123"),
  /** Region of the control plane and the nodes. */
  region: text(/^[a-z]+-[a-z]+\d+$/, "a region of Google Cloud", "europe-west3"),
  /** Three zones of the region, so that a lost zone leaves a quorum. */
  zones: list(kubernetesName("a zone", "europe-west3-a"), 3, 3, "three zones of the region", zonesExample),
  /** How fast new versions come. @default regular */
  releaseChannel: choice(["rapid", "regular", "stable", "extended"], "how fast new versions come").default(
    "regular",
  ),
  /** Start of the four hours a day in which Google may change the cluster, UTC. @default 02:00 */
  maintenanceStart: text(/^([01]\d|2[0-3]):[0-5]\d$/, "a time of day (UTC) as HH:MM", "02:00").default(
    "02:00",
  ),
  /** Refuses to delete the cluster until it is turned off. @default true */
  deletionProtection: flag("whether Google refuses to delete the cluster", true).default(true),
  network: z
    .strictObject({
      nodes: cidr(16, 26, "addresses of nodes", "10.10.0.0/20").default("10.10.0.0/20"),
      pods: cidr(9, 21, "addresses of pods, 256 a node", "10.20.0.0/14").default("10.20.0.0/14"),
      services: cidr(16, 27, "addresses of Services", "10.30.0.0/20").default("10.30.0.0/20"),
      /** Static outgoing addresses. @default 2 */
      natAddresses: wholeNumber(1, 16, "static addresses of the Cloud NAT", 2).default(2),
      /** Who may reach the control plane besides its DNS endpoint. @default nobody */
      authorizedNetworks: list(
        cidr(8, 32, "a network", "203.0.113.0/24"),
        0,
        50,
        "networks that may reach the API",
        ["203.0.113.0/24"],
      ).default([]),
    })
    .prefault({}),
  pools: z.strictObject({
    servicesA: zonalPool("e2-standard-4"),
    servicesB: zonalPool("e2-standard-4"),
    database: regionalPool("n2-highmem-4").prefault({}),
    monitoring: regionalPool("e2-standard-4").prefault({}),
  }),
});
