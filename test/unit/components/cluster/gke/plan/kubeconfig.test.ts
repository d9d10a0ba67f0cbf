import { KubeConfig } from "@kubernetes/client-node";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { kubeconfig } from "../../../../../../components/cluster/gke/plan/kubeconfig";

const plane = { name: "prod-a1b2c3", endpoint: "gke-0000.europe-west3.gke.goog" };

describe("the kubeconfig", () => {
  it("is one that a client of Kubernetes understands", () => {
    const config = new KubeConfig();
    config.loadFromString(kubeconfig(plane));
    expect(config.getCurrentCluster()).toMatchObject({
      name: "prod-a1b2c3",
      server: "https://gke-0000.europe-west3.gke.goog",
    });
    expect(config.getCurrentUser()?.exec).toMatchObject({
      command: "gke-gcloud-auth-plugin",
      args: ["--use_application_default_credentials"],
    });
  });

  it("holds no credential", () => {
    const [{ user }] = parse(kubeconfig({ ...plane, authority: "YXV0aG9yaXR5" })).users;
    expect(Object.keys(user)).toEqual(["exec"]);
  });

  it("names an authority only where Google's public ones do not vouch for the endpoint", () => {
    const clusterOf = (text: string) => parse(text).clusters[0].cluster;
    expect(clusterOf(kubeconfig(plane))).toEqual({ server: `https://${plane.endpoint}` });
    expect(clusterOf(kubeconfig({ ...plane, authority: "YXV0aG9yaXR5" }))).toMatchObject({
      "certificate-authority-data": "YXV0aG9yaXR5",
    });
  });
});
