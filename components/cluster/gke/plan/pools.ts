import type { ClusterConfigOf } from "../../../config";
import { toBytes } from "../../../config/size";
import type { Placement, Workload } from "../../kubernetes-cluster";
import { clusterZones } from "./zones";

type GkeConfig = ClusterConfigOf<"gke">;

/** The label of a node that says which pool it belongs to; with the same key, the taint of a pool kept for one. */
export const poolLabel = "galera-platform/pool";

/** A group of nodes of one kind. */
export interface PoolPlan {
  workload: Workload;
  /** In the names of its resource and its nodes. */
  role: string;
  zones: string[];
  machineType: string;
  diskType: string;
  /** Boot disk of each node, GB as Google counts it (2^30 bytes). */
  diskSizeGb: number;
  /** Fewest and most nodes in each of its zones. */
  minPerZone: number;
  maxPerZone: number;
  /** Whether only pods that tolerate it may run here. */
  tainted: boolean;
}

const roles: Readonly<Record<Workload, string>> = {
  servicesA: "services-a",
  servicesB: "services-b",
  database: "database",
  monitoring: "monitoring",
};

/** Only the database keeps others off its nodes; everything else may fill up what it leaves. */
const tainted: ReadonlySet<Workload> = new Set<Workload>(["database"]);

/** More nodes that an update of a pool brings up at once, in each zone, before it drains an old one. */
export const surgePerZone = 1;

/** The node pools: each kind of service in a zone of its own, the database and monitoring in every zone. */
export function planPools(config: GkeConfig): PoolPlan[] {
  const zones = clusterZones(config);
  const { servicesA, servicesB, database, monitoring } = config.pools;
  const zonal = (workload: "servicesA" | "servicesB", pool: typeof servicesA, index: number): PoolPlan =>
    plan(workload, pool, [pool.zone ?? zones[index] ?? config.region], pool.minNodes, pool.maxNodes);
  const regional = (workload: "database" | "monitoring", pool: typeof database): PoolPlan =>
    plan(workload, pool, zones, pool.minNodesPerZone, pool.maxNodesPerZone);
  return [
    zonal("servicesA", servicesA, 0),
    zonal("servicesB", servicesB, 1),
    regional("database", database),
    regional("monitoring", monitoring),
  ];
}

interface Machines {
  machineType: string;
  diskType: string;
  diskSize: GkeConfig["pools"]["database"]["diskSize"];
}

function plan(
  workload: Workload,
  { machineType, diskType, diskSize }: Machines,
  zones: string[],
  minPerZone: number,
  maxPerZone: number,
): PoolPlan {
  return {
    workload,
    role: roles[workload],
    zones,
    machineType,
    diskType,
    diskSizeGb: Math.ceil(toBytes(diskSize) / 2 ** 30),
    minPerZone,
    maxPerZone,
    tainted: tainted.has(workload),
  };
}

/** Most nodes that a pool may have for a while: its maximum, and what an update adds. */
export function mostNodes({ zones, maxPerZone }: PoolPlan): number {
  return zones.length * (maxPerZone + surgePerZone);
}

/** Where the pods of a workload run: on the nodes of its pool, through the pool's taint. */
export function placementOf(workload: Workload): Placement {
  const value = roles[workload];
  return {
    nodeSelector: { [poolLabel]: value },
    tolerations: tainted.has(workload)
      ? [{ key: poolLabel, operator: "Equal", value, effect: "NoSchedule" }]
      : [],
  };
}
