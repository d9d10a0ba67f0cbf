import { describe, expect, it } from "vitest";
import { planMetricsServer } from "../../../../../../components/cluster/embedded/addons/metrics-server";
import { servingSecret } from "../../../../../../components/cluster/embedded/host/cluster/secrets";
import { metricsServerCertificate } from "../../../../../../components/cluster/embedded/host/plan/certificates";
import { known } from "../../../../lib/graph";

const authority = "-----BEGIN CERTIFICATE-----\nMII=\n-----END CERTIFICATE-----\n";
const plan = planMetricsServer({ image: "metrics-server@sha256:1", authority });
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

  it("is verified by the API server, under the name that its certificate has", async () => {
    const { caBundle, service } = plan.apiService.spec;
    expect(Buffer.from(await known(caBundle), "base64").toString()).toBe(authority);
    expect(plan.apiService.spec).not.toHaveProperty("insecureSkipTLSVerify");
    expect(metricsServerCertificate.dnsNames).toContain(`${service.name}.${service.namespace}.svc`);
    expect(metricsServerCertificate).toMatchObject({ authority: "ca", usages: ["server"] });
  });

  it("serves with the certificate that the host program puts into the cluster", () => {
    const { volumes } = plan.deployment.spec.template.spec;
    expect(volumes).toContainEqual({ name: "serving", secret: { secretName: servingSecret.name } });
    expect(servingSecret.namespace).toBe(plan.deployment.metadata.namespace);
    const mount = container?.volumeMounts.find(({ name }) => name === "serving");
    expect(container?.args).toContain(`--tls-cert-file=${mount?.mountPath}/tls.crt`);
    expect(container?.args).toContain(`--tls-private-key-file=${mount?.mountPath}/tls.key`);
  });

  it("is what its API points to", () => {
    expect(plan.apiService.spec.service).toMatchObject({
      name: plan.service.metadata.name,
      namespace: plan.service.metadata.namespace,
      port: plan.service.spec.ports[0]?.port,
    });
  });
});
