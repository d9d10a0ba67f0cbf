import { describe, expect, it } from "vitest";
import { partitionRules } from "../../../chaos/host/network";

const peers = [
  { address: "10.89.0.12", podCidr: "10.100.2.0/24" },
  { address: "10.89.0.13", podCidr: "10.100.3.0/24" },
];

describe("the rules of a partition", () => {
  it("drop both ways, nodes and their pods, and nothing else", () => {
    const rules = partitionRules(peers, "both");
    const ranges = "{ 10.89.0.12, 10.100.2.0/24, 10.89.0.13, 10.100.3.0/24 } drop";
    expect(rules).toContain(`ip saddr ${ranges}`);
    expect(rules).toContain(`ip daddr ${ranges}`);
    expect(rules.match(/drop/g)).toHaveLength(2);
    expect(rules.match(/policy accept/g)).toHaveLength(2);
  });

  it("drop one way only", () => {
    expect(partitionRules(peers, "inbound")).not.toContain("daddr");
    expect(partitionRules(peers, "outbound")).not.toContain("saddr");
  });
});
