import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  mostNodes,
  placementOf,
  planPools,
  poolLabel,
} from "../../../../../../components/cluster/gke/plan/pools";
import type { Workload } from "../../../../../../components/cluster/kubernetes-cluster";
import { gkeConfig } from "../fixtures";

const byWorkload = (values: Record<string, unknown> = {}) =>
  new Map(planPools(gkeConfig(values)).map((pool) => [pool.workload, pool]));

describe("the pools", () => {
  it("are one for each kind of services in its zone, one for the database, one for monitoring", () => {
    const zones = ["europe-west3-a", "europe-west3-b", "europe-west3-c"];
    expect(planPools(gkeConfig()).map(({ role, zones }) => [role, zones])).toEqual([
      ["services-a", ["europe-west3-a"]],
      ["services-b", ["europe-west3-b"]],
      ["database", zones],
      ["monitoring", zones],
    ]);
  });

  it("have one node a zone for the database, by default never none and never two", () => {
    expect(byWorkload().get("database")).toMatchObject({ minPerZone: 1, maxPerZone: 1, tainted: true });
  });

  it("count sizes as Google does", () => {
    const pools = { database: { diskSize: "1Ti" }, monitoring: { diskSize: "20480Mi" } };
    expect(byWorkload({ pools }).get("database")?.diskSizeGb).toBe(1024);
    expect(byWorkload({ pools }).get("monitoring")?.diskSizeGb).toBe(20);
  });

  it("lie in zones of the cluster, whatever is configured, and never promise more nodes than they may have", () => {
    const zones = ["b", "c", "d"].map((letter) => `us-east1-${letter}`);
    const size = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 4 }));
    const cluster = fc
      .record({
        order: fc.shuffledSubarray(zones, { minLength: 3 }),
        zoneA: fc.option(fc.constantFrom(0, 1, 2), { nil: undefined }),
        services: size,
        monitoring: size,
      })
      .map(({ order, zoneA, services: [min, more], monitoring: [least, further] }) => ({
        region: "us-east1",
        zones: order,
        pools: {
          servicesA: {
            ...(zoneA === undefined ? {} : { zone: order[zoneA] }),
            minNodes: min,
            maxNodes: min + more,
          },
          servicesB: { zone: order[((zoneA ?? 0) + 1) % 3] },
          monitoring: { minNodesPerZone: least, maxNodesPerZone: least + further },
        },
      }));
    fc.assert(
      fc.property(cluster, (values) => {
        const pools = planPools(gkeConfig(values));
        expect(new Set(pools.map(({ role }) => role)).size).toBe(4);
        for (const pool of pools) {
          expect(values.zones).toEqual(expect.arrayContaining(pool.zones));
          expect(new Set(pool.zones).size).toBe(pool.zones.length);
          expect(pool.minPerZone).toBeLessThanOrEqual(pool.maxPerZone);
          expect(mostNodes(pool)).toBeGreaterThan(pool.maxPerZone * pool.zones.length);
        }
        const [a, b, database, monitoring] = pools;
        expect(a?.zones).not.toEqual(b?.zones);
        expect(database?.zones).toEqual(values.zones);
        expect(monitoring?.zones).toEqual(values.zones);
      }),
    );
  });
});

describe("placement", () => {
  it("passes the taint of the pool it asks for, and no other", () => {
    for (const { workload, role, tainted } of planPools(gkeConfig())) {
      const { nodeSelector, tolerations } = placementOf(workload);
      expect(nodeSelector).toEqual({ [poolLabel]: role });
      expect(tolerations).toEqual(
        tainted ? [{ key: poolLabel, operator: "Equal", value: role, effect: "NoSchedule" }] : [],
      );
    }
    const tolerant = (["servicesA", "servicesB", "monitoring"] satisfies Workload[]).filter(
      (workload) => placementOf(workload).tolerations?.length !== 0,
    );
    expect(tolerant).toEqual([]);
  });
});
