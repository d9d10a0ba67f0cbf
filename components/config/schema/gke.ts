import { z } from "zod";
import { choice, cidr, flag, kubernetesName, list, size, text, wholeNumber } from "./fields";

const machineType = (example: string) =>
  text(/^[a-z]\d[a-z]?-[a-z]+(-\d+)?(-[a-z0-9]+)*$/, "a machine type of Compute Engine", example);

const diskTypes = ["pd-balanced", "pd-ssd", "pd-standard", "hyperdisk-balanced"] as const;

/** Nodes of one kind. */
const machines = (machine: string) => ({
  machineType: machineType(machine).default(machine),
  /** Boot disk of each node. @default pd-balanced */
  diskType: choice(diskTypes, "kind of the nodes' boot disks").default("pd-balanced"),
  /** Size of the boot disk: images, logs, scratch space of pods; no data. @default 50Gi */
  diskSize: size("20Gi", "10Ti", "boot disk of each node", "50Gi").default("50Gi"),
});

/** A group of nodes that grows and shrinks by itself, in one zone. */
const zonalPool = (machine: string, position: string) =>
  z
    .strictObject({
      /** The pool's zone. @default the first (services a) or second (services b) of `cluster.zones` */
      zone: kubernetesName(`a zone of cluster.zones; ${position} by default`, "europe-west3-a").optional(),
      ...machines(machine),
      minNodes: wholeNumber(0, 100, "fewest nodes of the pool", 1).default(1),
      maxNodes: wholeNumber(1, 100, "most nodes of the pool", 3).default(3),
    })
    .prefault({});

/** A group of nodes in every zone of the cluster. */
const regionalPool = (machine: string) =>
  z
    .strictObject({
      ...machines(machine),
      minNodesPerZone: wholeNumber(0, 100, "fewest nodes in each zone", 1).default(1),
      maxNodesPerZone: wholeNumber(1, 100, "most nodes in each zone", 1).default(1),
    })
    .prefault({});

const zonesExample = ["europe-west3-a", "europe-west3-b", "europe-west3-c"];

/** A regional private cluster of Google Kubernetes Engine. */
export const gkeSchema = z.strictObject({
  provider: z.literal("gke"),
  /** Project that owns the cluster. */
  project: text(/^[a-z][-a-z0-9]{4,28}[a-z0-9]$/, "a project id of Google Cloud", "my-project-123"),
  /** Region of the control plane and the nodes. @default europe-west3 */
  region: text(/^[a-z]+-[a-z]+\d+$/, "a region of Google Cloud", "europe-west3").default("europe-west3"),
  /** Three zones of the region, so that a lost zone leaves a quorum. @default the first three */
  zones: list(
    kubernetesName("a zone", "europe-west3-a"),
    3,
    3,
    "three zones of the region",
    zonesExample,
  ).optional(),
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
  /** Turns on the services of Google Cloud that the cluster needs; they stay on when it goes. @default true */
  enableServices: flag("whether to turn on the services of Google Cloud that it needs", true).default(true),
  controlPlane: z
    .strictObject({
      /** `dns`: a name that Google's own access control guards. `ip`: an address for some networks. @default dns */
      endpoint: choice(["dns", "ip"], "how the control plane is reached").default("dns"),
      /** Networks that reach the control plane, with `ip`. @default none */
      authorizedNetworks: list(
        cidr(8, 32, "a network", "203.0.113.0/24"),
        0,
        50,
        "networks that may reach the control plane",
        ["203.0.113.0/24"],
      ).default([]),
    })
    .prefault({}),
  network: z
    .strictObject({
      /** @default 10.10.0.0/20 */
      nodes: cidr(16, 26, "addresses of nodes", "10.10.0.0/20").default("10.10.0.0/20"),
      /** 256 for each node. @default 10.20.0.0/14 */
      pods: cidr(9, 21, "addresses of pods, 256 a node", "10.20.0.0/14").default("10.20.0.0/14"),
      /** @default 10.30.0.0/20 */
      services: cidr(16, 27, "addresses of Services", "10.30.0.0/20").default("10.30.0.0/20"),
      /** Static addresses from which everything inside reaches the internet. @default 2 */
      natAddresses: wholeNumber(1, 16, "static addresses of the Cloud NAT", 2).default(2),
    })
    .prefault({}),
  pools: z
    .strictObject({
      servicesA: zonalPool("e2-standard-4", "the first"),
      servicesB: zonalPool("e2-standard-4", "the second"),
      database: regionalPool("n2-highmem-4"),
      monitoring: regionalPool("e2-standard-4"),
    })
    .prefault({}),
  storage: z
    .strictObject({
      /** Disks of the database's volumes. @default pd-ssd */
      type: choice(["pd-ssd", "pd-balanced", "hyperdisk-balanced"], "disks of the database").default(
        "pd-ssd",
      ),
      /** What becomes of a disk when its volume claim is deleted. @default Delete */
      reclaimPolicy: choice(["Delete", "Retain"], "what becomes of the disk of a deleted volume").default(
        "Delete",
      ),
    })
    .prefault({}),
});
