import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkNodeCidr,
  maximumWorkers,
  planNode,
  rangesOf,
  slotCount,
} from "../../../../../../../components/cluster/embedded/host/plan/addresses";
import {
  formatAddress,
  overlaps,
  parseCidr,
} from "../../../../../../../components/cluster/embedded/host/plan/cidr";
import { planOf, reservationOf } from "../fixtures";

const slot = fc.nat(slotCount - 1);

describe("the ranges of slots", () => {
  it("never overlap, in a cluster or between two", () => {
    const ranges = Array.from({ length: slotCount }, (_, i) => rangesOf(i, null))
      .flat()
      .flatMap((one) => [one.nodeCidr, one.podCidr, one.serviceCidr])
      .map(parseCidr);
    for (const [index, a] of ranges.entries()) {
      for (const b of ranges.slice(index + 1)) expect(overlaps(a, b)).toBe(false);
    }
  });

  it("put a chosen node network in place of the default", () => {
    for (const ranges of rangesOf(3, "192.168.7.0/24")) expect(ranges.nodeCidr).toBe("192.168.7.0/24");
  });
});

describe("the address plan", () => {
  it("gives each worker its own address, pod range, namespace and link inside the cluster's ranges", () => {
    fc.assert(
      fc.property(slot, fc.integer({ min: 1, max: maximumWorkers }), (at, workers) => {
        const plan = planOf(at, workers);
        expect(plan.nodes).toHaveLength(workers);
        for (const key of ["name", "address", "podCidr", "netns", "veth"] as const) {
          expect(new Set(plan.nodes.map((node) => node[key])).size).toBe(workers);
        }
        for (const node of plan.nodes) {
          expect(overlaps(parseCidr(node.address), parseCidr(plan.nodeCidr))).toBe(true);
          expect(overlaps(parseCidr(node.podCidr), parseCidr(plan.podCidr))).toBe(true);
          // The kernel's limit for names of interfaces.
          expect(node.veth.length).toBeLessThanOrEqual(15);
          expect([plan.gateway, plan.loopback]).not.toContain(node.address);
        }
        for (const address of [plan.dns, plan.kubernetesService]) {
          expect(overlaps(parseCidr(address), parseCidr(plan.serviceCidr))).toBe(true);
        }
      }),
    );
  });

  it("spreads workers over the zones in turn, and a worker's zone does not depend on how many there are", () => {
    expect(planOf(0, 4).nodes.map((node) => node.zone)).toEqual(["zone-a", "zone-b", "zone-c", "zone-a"]);
    const node = planNode(reservationOf(0), 2, ["zone-a", "zone-b", "zone-c"]);
    expect(node).toEqual(planOf(0, 9).nodes[1]);
  });

  it("is what the documentation says for the first slot", () => {
    const plan = planOf();
    expect(plan).toMatchObject({ bridge: "gp0", gateway: "10.89.0.1", dns: "10.150.0.10" });
    expect(plan.nodes[0]).toEqual({
      name: "worker-1",
      index: 1,
      address: "10.89.0.11",
      zone: "zone-a",
      podCidr: "10.100.1.0/24",
      netns: "gp0-worker-1",
      veth: "gp0w1",
    });
  });
});

describe("a chosen node network", () => {
  it("is accepted where it is a private /24", () => {
    fc.assert(fc.property(fc.nat(255), fc.nat(255), (b, c) => checkNodeCidr(`10.${b}.${c}.0/24`)));
  });

  it.each([
    ["nonsense", "not an IPv4 range"],
    ["10.0.0.0/16", "must be a /24"],
    ["10.0.0.5/24", "10.0.0.0/24 has none"],
    [`${formatAddress(0x08080800)}/24`, "not private"],
  ])("%s is refused: %s", (text, why) => {
    expect(() => checkNodeCidr(text)).toThrow(why);
  });
});
