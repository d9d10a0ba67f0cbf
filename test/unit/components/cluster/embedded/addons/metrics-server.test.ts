import { describe, expect, it } from "vitest";
import { planMetricsServer } from "../../../../../../components/cluster/embedded/addons/metrics-server";

const plan = planMetricsServer({ image: "metrics-server@sha256:1" });
const [container] = plan.deployment.spec.template.spec.containers;

describe("metrics-server", () => {
  it("verifies the kubelets by the authority that Kubernetes gives to every namespace", () => {
    expect(container?.args).toContain("--kubelet-certificate-authority=/etc/cluster-ca/ca.crt");
    expect(container?.args?.join(" ")).not.toContain("insecure");
    expect(plan.deployment.spec.template.spec.volumes).toContainEqual({
      name: "cluster-ca",
      configMap: { name: "kube-root-ca.crt" },
    });
  });

  it("is what its API points to", () => {
    expect(plan.apiService.spec.service).toMatchObject({
      name: plan.service.metadata.name,
      namespace: plan.service.metadata.namespace,
      port: plan.service.spec.ports[0]?.port,
    });
  });
});
