import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Node, recordGraph } from "../../../../lib/graph";

let addons: Node[];

beforeAll(async () => {
  const { config } = parse(readFileSync("Pulumi.dev.yaml", "utf8"));
  const { nodes } = await recordGraph("dev", config, () => import("../../../../../../index.js"));
  addons = nodes.filter(({ name, custom }) => custom && name.startsWith("cluster-addons-"));
}, 60_000);

interface PodSpec {
  securityContext: Record<string, unknown>;
  containers: {
    image: string;
    securityContext: {
      allowPrivilegeEscalation: boolean;
      readOnlyRootFilesystem: boolean;
      capabilities: { drop: string[] };
    };
    resources: { requests: Record<string, string>; limits: Record<string, string> };
  }[];
}

const podsOf = (nodes: Node[]) =>
  nodes
    .filter(({ type }) => type === "kubernetes:apps/v1:Deployment")
    .map(({ inputs }) => (inputs.spec as { template: { spec: PodSpec } }).template.spec);

describe("every add-on", () => {
  it("runs under the restricted Pod Security Standard, with requests and a limit of memory", () => {
    const pods = podsOf(addons);
    expect(pods).toHaveLength(3);
    for (const pod of pods) {
      expect(pod.securityContext).toMatchObject({
        runAsNonRoot: true,
        seccompProfile: { type: "RuntimeDefault" },
      });
      for (const { securityContext, resources } of pod.containers) {
        expect(securityContext).toMatchObject({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
        });
        expect(securityContext.capabilities.drop).toEqual(["ALL"]);
        expect(resources).toMatchObject({
          requests: { cpu: expect.any(String) },
          limits: { memory: expect.any(String) },
        });
      }
    }
  });

  it("runs an image of the cluster's registry", () => {
    for (const { containers } of podsOf(addons)) {
      for (const { image } of containers) expect(image).toMatch(/^galera-platform\.local\//);
    }
  });

  it("has a policy of its own that selects its pods and leaves no direction open", () => {
    const policies = addons.filter(({ type }) => type.endsWith(":NetworkPolicy"));
    const deployments = addons.filter(({ type }) => type === "kubernetes:apps/v1:Deployment");
    expect(deployments).toHaveLength(3);
    for (const { inputs } of deployments) {
      const { selector } = inputs.spec as { selector: { matchLabels: unknown } };
      const { namespace } = inputs.metadata as { namespace: string };
      const own = policies.filter(
        (policy) =>
          (policy.inputs.metadata as { namespace: string }).namespace === namespace &&
          isDeepStrictEqual(
            (policy.inputs.spec as { podSelector: { matchLabels: unknown } }).podSelector.matchLabels,
            selector.matchLabels,
          ),
      );
      expect(own).toHaveLength(1);
      expect(own[0]?.inputs.spec).toMatchObject({ policyTypes: ["Ingress", "Egress"] });
    }
  });

  it("has a selector without anything that changes between versions", () => {
    for (const { inputs, type } of addons) {
      if (type !== "kubernetes:apps/v1:Deployment") continue;
      const { selector } = inputs.spec as { selector: { matchLabels: Record<string, string> } };
      expect(Object.keys(selector.matchLabels)).not.toContain("app.kubernetes.io/version");
    }
  });
});
