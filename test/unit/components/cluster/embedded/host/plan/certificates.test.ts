import { describe, expect, it } from "vitest";
import {
  controlPlaneCertificates,
  lifetimes,
  needsRenewal,
  nodeCertificates,
  renewalWindows,
} from "../../../../../../../components/cluster/embedded/host/plan/certificates";
import { planOf } from "../fixtures";

describe("the certificates", () => {
  const plan = planOf();
  const all = controlPlaneCertificates(plan);

  it("give full rights to the person's certificate only", () => {
    const masters = all.filter((one) => one.organisation === "system:masters");
    expect(masters.map((one) => one.name)).toEqual(["admin"]);
  });

  it("are for one thing each, except etcd's", () => {
    for (const one of all.filter(({ name }) => name !== "etcd-server")) expect(one.usages).toHaveLength(1);
  });

  it("name every address at which the API server is reached", () => {
    const server = all.find((one) => one.name === "apiserver");
    expect(server?.addresses).toEqual(["10.89.0.1", "10.150.0.1", "127.0.0.1"]);
    expect(server?.dnsNames).toContain("kubernetes.default.svc");
  });

  it("let a kubelet be only itself", () => {
    const [node] = plan.nodes;
    if (node === undefined) throw new Error("no node");
    expect(nodeCertificates(node)).toContainEqual(
      expect.objectContaining({
        commonName: "system:node:worker-1",
        organisation: "system:nodes",
        usages: ["client"],
      }),
    );
  });
});

describe("renewal", () => {
  const now = new Date("2026-01-01");
  const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

  it("begins before the end, and not right after issuing", () => {
    expect(needsRenewal(inDays(renewalWindows.leaf - 1), renewalWindows.leaf, now)).toBe(true);
    expect(needsRenewal(inDays(renewalWindows.leaf + 1), renewalWindows.leaf, now)).toBe(false);
    expect(renewalWindows.leaf).toBeLessThan(lifetimes.leaf);
    // An authority outlives whatever it signs.
    expect(renewalWindows.authority).toBeGreaterThan(lifetimes.leaf);
  });
});
