import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatCidr,
  overlaps,
  parseCidr,
} from "../../../../../../../components/cluster/embedded/host/plan/cidr";
import {
  conflicts,
  parseRoutes,
  rangeConflicts,
  wildcardListeners,
} from "../../../../../../../components/cluster/embedded/host/system/host-networks";
import { reservationOf } from "../fixtures";

const routes = [
  "Iface	Destination	Gateway 	Flags	RefCnt	Use	Metric	Mask		MTU	Window	IRTT",
  "eth0	00000000	010200C0	0003	0	0	0	00000000	0	0	0",
  "eth0	000200C0	00000000	0001	0	0	0	00FFFFFF	0	0	0",
  "tun0	0000000A	00000000	0001	0	0	0	000000FF	0	0	0",
  "gp0	0000590A	00000000	0001	0	0	0	00FFFFFF	0	0	0",
].join("\n");

describe("routes of the host", () => {
  it("are ranges in use, except default routes and our own", () => {
    expect(parseRoutes(routes, "gp0").map(({ cidr, by }) => [formatCidr(cidr), by])).toEqual([
      ["192.0.2.0/24", "route on eth0"],
      ["10.0.0.0/8", "route on tun0"],
    ]);
  });
});

describe("conflicts", () => {
  it("name both ranges and who uses the other", () => {
    const used = parseRoutes(routes, "gp0");
    expect(rangeConflicts(reservationOf(0), used)).toHaveLength(3);
    expect(conflicts({ "node network": "10.89.0.0/24" }, used)).toEqual([
      "The node network 10.89.0.0/24 overlaps 10.0.0.0/8 (route on tun0).",
    ]);
  });

  it("are found among the wanted ranges too", () => {
    expect(conflicts({ a: "10.1.0.0/16", b: "10.1.2.0/24" }, [])).toEqual([
      "The a 10.1.0.0/16 overlaps the b 10.1.2.0/24.",
    ]);
  });

  it("exist exactly where ranges overlap", () => {
    const range = fc
      .tuple(fc.nat(255), fc.nat(255), fc.integer({ min: 8, max: 28 }))
      .map(([b, c, prefix]) => formatCidr(parseCidr(`10.${b}.${c}.0/${prefix}`)));
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 5 }), (wanted, used) => {
        const found = conflicts(
          { it: wanted },
          used.map((text) => ({ cidr: parseCidr(text), by: "x" })),
        );
        expect(found.length > 0).toBe(used.some((text) => overlaps(parseCidr(text), parseCidr(wanted))));
      }),
    );
  });
});

describe("listeners on all addresses", () => {
  it("are those that listen, on any address, in both families", () => {
    const table = [
      "  sl  local_address rem_address   st tx_queue",
      "   0: 00000000:1388 00000000:0000 0A 0",
      "   1: 0100007F:1F90 00000000:0000 0A 0",
      "   2: 00000000:0016 0100007F:1234 01 0",
      "   3: 00000000000000000000000000000000:192B 00000000000000000000000000000000:0000 0A 0",
    ].join("\n");
    expect(wildcardListeners(table)).toEqual([5000, 6443]);
  });
});
