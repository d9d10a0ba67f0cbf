import { describe, expect, it } from "vitest";
import {
  bridgeMac,
  hostRoute,
  nftRules,
} from "../../../../../../../components/cluster/embedded/host/system/network";
import { planOf } from "../fixtures";

describe("the packet filter", () => {
  it("drops what comes for or from our ranges by any way but the cluster's own", () => {
    const rules = nftRules(planOf(), false);
    const ranges = "{ 10.89.0.0/24, 10.100.0.0/16, 10.150.0.0/16 }";
    expect(rules).toContain(`iifname != { "lo", "gp0" } ip daddr ${ranges} drop`);
    expect(rules).toContain(`iifname != { "lo", "gp0" } ip saddr ${ranges} drop`);
    expect(rules).not.toContain("masquerade");
  });

  it("masquerades only what leaves our ranges, where there is a way out", () => {
    const rules = nftRules(planOf(), true);
    expect(rules).toMatch(/ip saddr \{[^}]+\} ip daddr != \{[^}]+\} oifname != \{ "lo", "gp0" \} masquerade/);
  });

  it("replaces its own table as a whole and names no other", () => {
    const tables = [...nftRules(planOf(2), true).matchAll(/table inet (\S+)/g)].map((hit) => hit[1]);
    expect(new Set(tables)).toEqual(new Set(["galera_platform_gp2"]));
    expect(nftRules(planOf(2), true)).toContain("delete table inet galera_platform_gp2");
  });
});

describe("the bridge", () => {
  it("has a stable, locally administered address", () => {
    expect(bridgeMac("10.89.0.1")).toBe("02:67:0a:59:00:01");
  });

  it("leads to each node's pods", () => {
    const plan = planOf();
    expect(plan.nodes.map((node) => hostRoute(plan, node))[1]).toBe(
      "10.100.2.0/24 via 10.89.0.12 dev gp0 src 10.89.0.1",
    );
  });
});
