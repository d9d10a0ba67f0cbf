/** The look at an existing cluster, against a real API server: what it answers is not ours to imagine. */
import { describe, expect, it } from "vitest";
import {
  ClusterPreflightProvider,
  type Inputs,
  type Seen,
} from "../../components/cluster/existing/dynamic/providers/cluster-preflight";
import { neededRights, type Right } from "../../components/cluster/existing/preflight/rights";
import { eventually } from "../lib/test-stack";
import { useKubernetes } from "./plugins/lib/kubernetes";

const { plane } = useKubernetes();
const provider = new ClusterPreflightProvider();

async function check(more: Partial<Inputs> = {}) {
  const inputs: Inputs = {
    kubeconfig: plane().kubeconfig,
    context: "test",
    namespace: "galera",
    members: 1,
    storageClass: "fast",
    placement: {},
    stack: "mine",
    providerVersion: 1,
    ...more,
  };
  const { inputs: seen, failures = [] } = await provider.check({}, inputs);
  return { seen: seen as Seen, text: failures.map(({ reason }) => reason).join("\n") };
}

/** A kubeconfig of a service account that has these rights and no others. */
async function accountWith(name: string, rights: readonly Right[]): Promise<string> {
  const accounts = "/api/v1/namespaces/default/serviceaccounts";
  await plane().api("POST", accounts, { metadata: { name } });
  const { status } = (await plane().api("POST", `${accounts}/${name}/token`, {
    apiVersion: "authentication.k8s.io/v1",
    kind: "TokenRequest",
    spec: {},
  })) as unknown as { status: { token: string } };
  const rules = rights.map(({ verb, group, resource }) => ({
    verbs: [verb],
    apiGroups: [group],
    resources: [resource],
  }));
  const rbac = "/apis/rbac.authorization.k8s.io/v1";
  await plane().api("POST", `${rbac}/clusterroles`, { metadata: { name }, rules });
  await plane().api("POST", `${rbac}/clusterrolebindings`, {
    metadata: { name },
    subjects: [{ kind: "ServiceAccount", name, namespace: "default" }],
    roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name },
  });
  const config = JSON.parse(plane().kubeconfig);
  config.users[0].user.token = status.token;
  return JSON.stringify(config);
}

describe("an empty cluster", () => {
  it("lacks a node and a storage class, and is remembered by its identity", async () => {
    const { seen, text } = await check();
    expect(text.split("\n").filter((line) => !line.startsWith("      "))).toEqual([
      expect.stringMatching(/^storage: there is no storage class fast/),
      expect.stringMatching(/^nodes: .* only 0 of 0 nodes can take one of 1$/),
    ]);
    const { metadata } = await plane().api("GET", "/api/v1/namespaces/kube-system");
    expect(seen.clusterId).toBe(metadata.uid);
    expect(seen.version).toMatch(/^v1\.\d+\.\d+/);
  });

  it("has a namespace that is not ours", async () => {
    expect((await check({ namespace: "shop" })).text).toContain("the namespace shop exists");
  });
});

describe("an account", () => {
  it("that has exactly the rights that are needed lacks none", async () => {
    const kubeconfig = await accountWith("enough", neededRights);
    await eventually(
      "the rights hold",
      60,
      () => check({ kubeconfig }),
      ({ text }) => !text.includes("rights:"),
    );
  });

  it("that lacks some is told which", async () => {
    const lacking = (right: Right) =>
      right.resource === "pods/portforward" || (right.resource === "secrets" && right.verb === "create");
    const kubeconfig = await accountWith(
      "less",
      neededRights.filter((right) => !lacking(right)),
    );
    await eventually(
      "the other rights hold",
      60,
      () => check({ kubeconfig }),
      ({ text }) =>
        text.includes(
          "rights: system:serviceaccount:default:less may not in the namespace galera: create secrets; get, create pods/portforward\n",
        ),
    );
  });

  it("that has none is told all", async () => {
    const { text } = await check({ kubeconfig: await accountWith("none", []) });
    expect(text).toContain("delete namespaces; list nodes; list storageclasses.storage.k8s.io");
    // What it may not see is not said to be missing.
    expect(text).not.toMatch(/^(storage|nodes): /m);
  });

  it("with a wrong token is not let in", async () => {
    const config = JSON.parse(plane().kubeconfig);
    config.users[0].user.token = "wrong";
    expect((await check({ kubeconfig: JSON.stringify(config) })).text).toMatch(
      /^cluster.kubeconfig: .*does not let us in/,
    );
  });
});

describe("a cluster with nodes and storage", () => {
  it("is seen as it is", async () => {
    await plane().api("POST", "/apis/storage.k8s.io/v1/storageclasses", {
      metadata: { name: "fast" },
      provisioner: "example.com/none",
      volumeBindingMode: "Immediate",
    });
    const labels = { "topology.kubernetes.io/zone": "zone-a" };
    await plane().api("POST", "/api/v1/nodes", { metadata: { name: "n1", labels } });
    expect((await check()).text).toMatch(/n1 (is not ready|is tainted)/);
    const status = {
      conditions: [{ type: "Ready", status: "True", lastHeartbeatTime: new Date().toISOString() }],
      addresses: [{ type: "InternalIP", address: "10.0.0.9" }],
      nodeInfo: { kubeletVersion: "v1.36.3" },
    };
    await plane().api("PATCH", "/api/v1/nodes/n1/status", { status }, "application/merge-patch+json");
    await plane().api(
      "PATCH",
      "/api/v1/nodes/n1",
      { spec: { taints: null } },
      "application/merge-patch+json",
    );
    const { seen, text } = await check();
    expect(text).toBe("");
    expect(seen).toMatchObject({ zones: ["zone-a"], nodeAddresses: ["10.0.0.9"] });
    expect(seen.notes.join("\n")).toMatch(/before a node is chosen[\s\S]*cannot expand[\s\S]*no Gateway API/);
  });
});
