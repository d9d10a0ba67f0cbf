import * as pulumi from "@pulumi/pulumi";
import { expect, it } from "vitest";
import { recordGraph } from "../../lib/graph";

it("the provider of a cluster updates in place, and stays whatever is in the kubeconfig", async () => {
  const { nodes } = await recordGraph("dev", {}, async () => {
    const { kubernetesProvider } = await import("../../../../components/cluster/kubernetes-provider.js");
    const kubeconfig = pulumi.secret("apiVersion: v1\nkind: Config\n");
    kubernetesProvider("kubernetes", { kubeconfig, clusterIdentifier: "dev-000000" }, {});
    return {};
  });
  expect(nodes.map(({ name, inputs }) => ({ name, ...inputs }))).toEqual([
    {
      name: "kubernetes",
      kubeconfig: expect.objectContaining({ value: expect.stringContaining("kind: Config") }),
      clusterIdentifier: "dev-000000",
      // The engine has the settings of a provider as texts.
      enableServerSideApply: "true",
      enableConfigMapMutable: "true",
      enableSecretMutable: "true",
    },
  ]);
});
