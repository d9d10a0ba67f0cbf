import { mostNodes, type PoolPlan, planPools } from "../../cluster/gke/plan/pools";
import { clusterZones, zonesOfRegion } from "../../cluster/gke/plan/zones";
import { toMillicores } from "../cpu";
import { addressesIn, rangesOverlap, withFirstAddress } from "../range";
import type { RuleBreak } from "../rules";
import { toBytes, toSize } from "../size";
import type { PlatformConfig } from ".";
import type { ClusterConfigOf } from "./cluster";

type GkeConfig = ClusterConfigOf<"gke">;

/** What a cluster of Google's must be to come up, and to survive the loss of a zone. */
export function gkeRules(config: PlatformConfig): RuleBreak[] {
  const { cluster } = config;
  if (cluster.provider !== "gke") return [];
  return [
    ...zonesOfTheRegion(cluster),
    ...poolZones(cluster),
    ...poolSizes(cluster),
    ...disksFitMachines(cluster),
    ...ranges(cluster),
    ...addressesSuffice(cluster),
    ...controlPlaneReachable(cluster),
    ...membersFitMachines(cluster, config.galera),
  ];
}

function zonesOfTheRegion({ region, zones }: GkeConfig): RuleBreak[] {
  const there = zonesOfRegion(region);
  const free = there.filter((zone) => !zones?.includes(zone));
  return [...(zones ?? []).entries()]
    .filter(([, zone]) => !there.includes(zone))
    .map(([index, zone]) => {
      const put = free.shift();
      return {
        path: ["cluster", "zones", index],
        value: zone,
        rule: `is no zone of cluster.region (${region}), which has ${there.join(", ")}`,
        ...(put === undefined ? {} : { put }),
        involves: ["cluster.region"],
      };
    });
}

function poolZones(cluster: GkeConfig): RuleBreak[] {
  const zones = clusterZones(cluster);
  const { servicesA, servicesB } = cluster.pools;
  const breaks: RuleBreak[] = [];
  for (const [pool, { zone }, index] of [
    ["servicesA", servicesA, 0],
    ["servicesB", servicesB, 1],
  ] as const) {
    if (zone === undefined || zones.includes(zone)) continue;
    breaks.push({
      path: ["cluster", "pools", pool, "zone"],
      value: zone,
      rule: `is none of cluster.zones (${zones.join(", ")})`,
      put: zones[index] ?? zone,
      involves: ["cluster.zones", "cluster.region"],
    });
  }
  const zoneA = servicesA.zone ?? zones[0];
  const zoneB = servicesB.zone ?? zones[1];
  if (breaks.length === 0 && zoneA === zoneB) {
    breaks.push({
      path: ["cluster", "pools", "servicesB", "zone"],
      value: servicesB.zone,
      rule: `is the zone of cluster.pools.servicesA (${zoneA}), too; the loss of that zone would take both kinds of services`,
      put: zones.find((zone) => zone !== zoneA) ?? cluster.region,
      involves: ["cluster.pools.servicesA.zone", "cluster.zones", "cluster.region"],
    });
  }
  return breaks;
}

function poolSizes({ pools }: GkeConfig): RuleBreak[] {
  const check = (pool: string, [minKey, min]: [string, number], [maxKey, max]: [string, number]) =>
    min <= max
      ? []
      : [
          {
            path: ["cluster", "pools", pool, maxKey],
            value: max,
            rule: `is below ${minKey} (${min}), so the pool has no size that is allowed`,
            put: min,
            involves: [`cluster.pools.${pool}.${minKey}`],
          },
        ];
  return [
    ...(["servicesA", "servicesB"] as const).flatMap((pool) =>
      check(pool, ["minNodes", pools[pool].minNodes], ["maxNodes", pools[pool].maxNodes]),
    ),
    ...(["database", "monitoring"] as const).flatMap((pool) =>
      check(
        pool,
        ["minNodesPerZone", pools[pool].minNodesPerZone],
        ["maxNodesPerZone", pools[pool].maxNodesPerZone],
      ),
    ),
  ];
}

/** Families of machines that take Hyperdisk only. https://cloud.google.com/compute/docs/disks/hyperdisks */
const hyperdiskOnly = /^(c4|c4a|c4d|n4|n4a|n4d|h4d|m4|x4)-/;
/** Families that take no Hyperdisk Balanced. */
const noHyperdisk = /^(e2|n1|n2|n2d|c2|c2d|t2a|t2d|g2|f1|g1)-/;

function disksFitMachines({ pools, storage }: GkeConfig): RuleBreak[] {
  const check = (machine: string, machinePath: string, path: string[], value: string): RuleBreak[] => {
    const hyperdisk = value.startsWith("hyperdisk");
    if (hyperdisk ? !noHyperdisk.test(machine) : !hyperdiskOnly.test(machine)) return [];
    return [
      {
        path,
        value,
        rule: `cannot be attached to machines of type ${machine} (${machinePath}); ${
          path.at(-1) === "type" ? "no member would get its volume" : "no node would come up"
        }`,
        put: hyperdisk ? "pd-balanced" : "hyperdisk-balanced",
        involves: [machinePath],
      },
    ];
  };
  const database = "cluster.pools.database.machineType";
  return [
    ...Object.entries(pools).flatMap(([pool, { machineType, diskType }]) =>
      check(
        machineType,
        `cluster.pools.${pool}.machineType`,
        ["cluster", "pools", pool, "diskType"],
        diskType,
      ),
    ),
    ...check(pools.database.machineType, database, ["cluster", "storage", "type"], storage.type),
  ];
}

/** Every node has it for itself. https://cloud.google.com/kubernetes-engine/docs/concepts/alias-ips */
const takenByNodes = "172.17.0.0/16";

function ranges({ network: { nodes, pods, services } }: GkeConfig): RuleBreak[] {
  const named = Object.entries({ nodes, pods, services });
  return named.flatMap(([name, range], index): RuleBreak[] => {
    const path = ["cluster", "network", name];
    const plain = withFirstAddress(range);
    if (plain !== range) {
      const rule = `does not begin at the first address of a /${range.split("/")[1]}; Google refuses it`;
      return [{ path, value: range, rule, put: plain, involves: [] }];
    }
    if (rangesOverlap(range, takenByNodes)) {
      const rule = `overlaps ${takenByNodes}, which every node uses inside itself; those addresses could not be reached`;
      return [{ path, value: range, rule, involves: [] }];
    }
    const other = named.slice(0, index).find(([, earlier]) => rangesOverlap(earlier, range));
    if (other === undefined) return [];
    return [
      {
        path,
        value: range,
        rule: `overlaps cluster.network.${other[0]} (${other[1]}); addresses would be given out twice`,
        involves: [`cluster.network.${other[0]}`],
      },
    ];
  });
}

/** Google keeps the first two and the last two addresses of a subnet. */
const keptOfSubnet = 4;
/** Addresses of pods that each node takes: twice the 110 pods it may run, as a power of two. */
const podsPerNode = 256;

function addressesSuffice(cluster: GkeConfig): RuleBreak[] {
  const most = planPools(cluster).reduce((sum, pool: PoolPlan) => sum + mostNodes(pool), 0);
  const { nodes, pods } = cluster.network;
  const check = (key: "nodes" | "pods", range: string, room: number, needed: number): RuleBreak[] =>
    room >= most
      ? []
      : [
          {
            path: ["cluster", "network", key],
            value: range,
            rule: `has addresses for ${room} nodes, but the pools may grow to ${most} during an update; the rest would never start`,
            put: withFirstAddress(`${range.split("/")[0]}/${32 - Math.ceil(Math.log2(needed))}`),
            involves: ["cluster.pools", "cluster.zones"],
          },
        ];
  return [
    ...check("nodes", nodes, addressesIn(nodes) - keptOfSubnet, most + keptOfSubnet),
    ...check("pods", pods, addressesIn(pods) / podsPerNode, most * podsPerNode),
  ];
}

function controlPlaneReachable({ controlPlane: { endpoint, authorizedNetworks } }: GkeConfig): RuleBreak[] {
  if ((endpoint === "ip") === authorizedNetworks.length > 0) return [];
  if (endpoint === "ip") {
    return [
      {
        path: ["cluster", "controlPlane", "endpoint"],
        value: endpoint,
        rule: "opens the control plane to cluster.controlPlane.authorizedNetworks only, of which there are none: nobody could reach it",
        put: "dns",
        involves: ["cluster.controlPlane.authorizedNetworks"],
      },
    ];
  }
  return [
    {
      path: ["cluster", "controlPlane", "authorizedNetworks"],
      value: authorizedNetworks,
      rule: "has an effect only with cluster.controlPlane.endpoint ip; the name of the control plane is reached from everywhere, by those whom Google's access control lets through",
      involves: ["cluster.controlPlane.endpoint"],
    },
  ];
}

/** GiB of memory for each core of the common families. https://cloud.google.com/compute/docs/machine-resource */
const memoryPerCore: Readonly<Record<string, number>> = { standard: 4, highmem: 8 };

function membersFitMachines({ pools }: GkeConfig, { resources }: PlatformConfig["galera"]): RuleBreak[] {
  const { machineType } = pools.database;
  const [, kind = "", count = ""] =
    /^(?:e2|n2|n2d|c3|c4|n4)-(standard|highmem)-(\d+)$/.exec(machineType) ?? [];
  const gibibytes = memoryPerCore[kind];
  if (gibibytes === undefined) return [];
  const cores = Number(count);
  const breaks: RuleBreak[] = [];
  const refuse = (key: "cpu" | "memory", value: string, has: string) =>
    breaks.push({
      path: ["galera", "resources", "requests", key],
      value,
      rule: `is more than a node of the database's pool can give (${machineType} has ${has}, some of which Kubernetes needs itself); no member would ever be scheduled`,
      instead: "set cluster.pools.database.machineType to a larger one, or ask for less",
      involves: ["cluster.pools.database.machineType"],
    });
  if (toMillicores(resources.requests.cpu) >= cores * 1000) {
    refuse("cpu", resources.requests.cpu, `${cores} cores`);
  }
  const memory = cores * gibibytes * 2 ** 30;
  if (toBytes(resources.requests.memory) >= memory) {
    refuse("memory", resources.requests.memory, toSize(memory));
  }
  return breaks;
}
