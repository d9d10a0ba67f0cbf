import { describe, expect, it } from "vitest";
import { planCoreDns } from "../../../../../../components/cluster/embedded/addons/coredns";

const plan = (workers: number) =>
  planCoreDns({ image: "coredns@sha256:1", clusterIP: "10.150.0.10", workers });

describe("CoreDNS", () => {
  it("answers at the address that the kubelets hand out", () => {
    const { spec } = plan(3).service;
    expect(spec.clusterIP).toBe("10.150.0.10");
    expect(spec.ports.map(({ port, protocol }) => `${port}/${protocol}`)).toContain("53/UDP");
  });

  it("has two replicas and a budget where there is a second worker", () => {
    expect(plan(1).deployment.spec.replicas).toBe(1);
    expect(plan(1).podDisruptionBudget).toBeUndefined();
    expect(plan(2).deployment.spec.replicas).toBe(2);
    expect(plan(2).podDisruptionBudget?.spec.selector.matchLabels).toEqual(
      plan(2).deployment.spec.selector.matchLabels,
    );
  });

  it("listens where no privilege is needed, at the ports of its Service", () => {
    const [container] = plan(3).deployment.spec.template.spec.containers;
    const ports = container?.ports as { name: string; containerPort: number }[];
    const corefile = String(plan(3).configMap.data.Corefile);
    expect(corefile).toMatch(new RegExp(`^\\.:${ports[0]?.containerPort} {`));
    expect(ports[0]?.containerPort).toBeGreaterThan(1024);
    const names = ports.map(({ name }) => name);
    for (const { targetPort } of plan(3).service.spec.ports) expect(names).toContain(targetPort);
  });

  it("never answers from memory for names inside of the cluster", () => {
    expect(String(plan(3).configMap.data.Corefile)).toContain("disable success cluster.local");
  });
});
