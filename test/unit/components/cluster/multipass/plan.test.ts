import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isOurs,
  multipassSize,
  nodeCorrections,
  planVms,
  serverName,
} from "../../../../../components/cluster/multipass/plan";
import { type Size, toBytes } from "../../../../../components/config";

const spec = { clusterId: "dev-a1b2c3", workers: 3, cpus: 2, memory: "4Gi", disk: "20Gi" } as const;
const zones = ["zone-a", "zone-b", "zone-c"];
const identity = fc.stringMatching(/^[a-z][a-z0-9-]{0,32}-[0-9a-f]{6}$/);

describe("planVms", () => {
  it("makes one machine more than there are workers, and spreads those over the zones in turn", () => {
    const arbitrary = fc.record({
      clusterId: identity,
      workers: fc.integer({ min: 1, max: 9 }),
      zones: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 9 }),
    });
    fc.assert(
      fc.property(arbitrary, (changes) => {
        const { server, workers } = planVms({ ...spec, ...changes });
        const names = [server, ...workers].map(({ name }) => name);
        expect(new Set(names).size).toBe(changes.workers + 1);
        for (const name of names) {
          // What Multipass takes for a name, and Kubernetes for a node.
          expect(name).toMatch(/^[a-z][-a-z0-9]{0,61}[a-z0-9]$/);
          expect(isOurs(changes.clusterId, name)).toBe(true);
        }
        const counts = changes.zones.map((zone) => workers.filter((worker) => worker.zone === zone).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("never changes a machine when workers come or go", () => {
    const { workers } = planVms({ ...spec, zones });
    expect(planVms({ ...spec, zones, workers: 7 }).workers.slice(0, 3)).toEqual(workers);
  });
});

describe("isOurs", () => {
  it("never takes another cluster's machine", () => {
    fc.assert(
      fc.property(identity, identity, fc.integer({ min: 1, max: 9 }), (one, other, workers) => {
        fc.pre(one !== other);
        const theirs = planVms({ ...spec, zones, clusterId: other, workers });
        for (const { name } of [theirs.server, ...theirs.workers]) expect(isOurs(one, name)).toBe(false);
      }),
    );
  });

  it.each([
    "primary",
    "dev-a1b2c3",
    "dev-a1b2c3-worker-10",
    "dev-a1b2c3-worker-1-old",
    "x-dev-a1b2c3-server",
  ])("takes no other name: %s", (name) => {
    expect(isOurs("dev-a1b2c3", name)).toBe(false);
    expect(isOurs("dev-a1b2c3", serverName("dev-a1b2c3"))).toBe(true);
  });
});

describe("multipassSize", () => {
  it("says the same size", () => {
    const factors: Record<string, number> = { K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };
    const size = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom("Ki", "Mi", "Gi", "Ti"))
      .map(([digits, unit]) => `${digits}${unit}` as Size);
    fc.assert(
      fc.property(size, (given) => {
        const [, digits, unit] = /^(\d+)([KMG])$/.exec(multipassSize(given)) ?? [];
        expect(Number(digits) * (factors[unit ?? ""] ?? 0)).toBe(toBytes(given));
      }),
    );
  });
});

describe("nodeCorrections", () => {
  const label = "topology.kubernetes.io/zone";

  it("are none for a node as it should be", () => {
    expect(nodeCorrections("a", { labels: { [label]: "a" }, unschedulable: false })).toEqual({
      uncordon: false,
    });
  });

  it("name the zone, and let pods in again", () => {
    const corrections = { label: `${label}=b`, uncordon: true };
    expect(nodeCorrections("b", { labels: { [label]: "a" }, unschedulable: true })).toEqual(corrections);
  });
});
