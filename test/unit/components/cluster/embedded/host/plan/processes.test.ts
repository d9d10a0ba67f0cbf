import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { clusterPaths, nodePaths } from "../../../../../../../components/cluster/embedded/host/paths";
import { ports } from "../../../../../../../components/cluster/embedded/host/plan/addresses";
import { registryConfig } from "../../../../../../../components/cluster/embedded/host/plan/control-plane";
import {
  kubeletConfig,
  kubeProxyConfig,
  shareOf,
} from "../../../../../../../components/cluster/embedded/host/plan/kubelet";
import {
  type LaunchArgs,
  processSpecs,
} from "../../../../../../../components/cluster/embedded/host/plan/processes";
import { planOf, programs } from "../fixtures";

const paths = clusterPaths("test", "/state");

function launch(changes: Partial<LaunchArgs> = {}): LaunchArgs {
  const plan = planOf();
  return {
    paths,
    plan,
    programs,
    cgroups: { version: 1, hierarchies: [{ path: "/sys/fs/cgroup/pids", controllers: ["pids"] }] },
    namespaces: new Map(
      plan.nodes.map(({ name }) => [
        name,
        { network: `/run/netns/${name}`, mount: `/run/mnt/${name}`, identity: "1" },
      ]),
    ),
    configuration: () => "same",
    ...changes,
  };
}

const fingerprints = (args: LaunchArgs) =>
  Object.fromEntries(processSpecs(args).map((one) => [one.name, one.fingerprint]));

describe("the processes of a cluster", () => {
  it("are the control plane and three for each node", () => {
    expect(processSpecs(launch()).map((one) => one.name)).toEqual([
      "etcd",
      "kube-apiserver",
      "registry",
      "kube-controller-manager",
      "kube-scheduler",
      ...["worker-1", "worker-2", "worker-3"].flatMap((node) => [
        `${node}/containerd`,
        `${node}/kubelet`,
        `${node}/kube-proxy`,
      ]),
    ]);
  });

  it("listen on no address beyond the cluster's own", () => {
    const plan = planOf();
    const own = [plan.gateway, plan.loopback, "127.0.0.1", ...plan.nodes.map((node) => node.address)];
    const share = shareOf({ cores: 2, memory: 2 ** 34 }, 3);
    const [node] = plan.nodes;
    if (node === undefined) throw new Error("no node");
    const text = [
      ...processSpecs(launch()).map((one) => one.argv.join("\n")),
      registryConfig("/registry", plan),
      kubeletConfig(nodePaths(paths, node.name), plan, node, share),
      kubeProxyConfig(nodePaths(paths, node.name), plan, node),
    ].join("\n");
    expect(text).not.toMatch(/0\.0\.0\.0(?!\/)|\[::\]|=::|:\s*::/);
    // Whatever names an address to listen on names one of ours.
    const listens = [...text.matchAll(/(?:bind-address=|urls?=https?:\/\/|ddress: |addr: )"?([0-9.]+)/g)].map(
      (hit) => hit[1],
    );
    expect(listens.length).toBeGreaterThan(10);
    for (const address of listens) expect(own).toContain(address);
  });

  it("keep etcd away from pods", () => {
    const argv = processSpecs(launch()).find((one) => one.name === "etcd")?.argv ?? [];
    const urls = argv.filter((part) => part.includes("https://"));
    expect(urls).toHaveLength(5);
    for (const url of urls) expect(url).toContain("https://127.89.0.1:");
    expect(argv).toContain("--client-cert-auth=true");
    expect(argv).toContain("--peer-client-cert-auth=true");
    expect(argv.join(" ")).not.toContain("fsync");
  });

  it("refuse anonymous requests and read-only ports", () => {
    const api = processSpecs(launch()).find((one) => one.name === "kube-apiserver")?.argv ?? [];
    expect(api).toContain("--anonymous-auth=false");
    expect(api).toContain("--authorization-mode=Node,RBAC");
    const plan = planOf();
    for (const node of plan.nodes) {
      const own = nodePaths(paths, node.name);
      const config = parse(kubeletConfig(own, plan, node, shareOf({ cores: 2, memory: 2 ** 34 }, 3)));
      expect(config.authentication.anonymous.enabled).toBe(false);
      expect(config.authorization.mode).toBe("Webhook");
      expect(config.readOnlyPort).toBe(0);
      expect(config.cgroupRoot).toBe(`/galera-platform/gp0/${node.name}`);
    }
  });

  it("enter their node's namespaces and the cgroup by which the node is found", () => {
    for (const one of processSpecs(launch())) {
      expect(one.argv).toContain(
        `/sys/fs/cgroup/pids/galera-platform/gp0/${one.node ?? "control-plane"}/system/cgroup.procs`,
      );
      expect(one.argv.includes(`--net=/run/netns/${one.node}`)).toBe(one.node !== null);
      expect(one.env).toMatchObject({
        GALERA_PLATFORM_CLUSTER_DIRECTORY: paths.root,
        GALERA_PLATFORM_PROCESS: one.name,
      });
    }
  });

  it("wait for the API server where they end without it", () => {
    for (const one of processSpecs(launch())) {
      const needsApi = /kubelet|proxy|controller|scheduler/.test(one.name);
      const api = { host: "10.89.0.1", port: ports.apiServer };
      if (needsApi) expect(one.waitFor).toMatchObject(api);
      else expect(one.waitFor).toBeUndefined();
    }
  });

  it("wait, where they are kubelets, until the API server knows their pods", () => {
    for (const one of processSpecs(launch())) {
      const path = one.name.endsWith("/kubelet") ? "/readyz/informer-sync" : undefined;
      expect(one.waitFor?.https?.path).toBe(path);
    }
  });

  it("are rid of their node's empty pod cgroups before a kubelet looks for containers, and of no others", () => {
    for (const one of processSpecs(launch())) {
      expect(one.sweep).toEqual(
        one.name.endsWith("/kubelet")
          ? [`/sys/fs/cgroup/pids/galera-platform/gp0/${one.node}/kubepods`]
          : undefined,
      );
    }
  });
});

describe("a process's fingerprint", () => {
  it("stays the same as long as nothing changes", () => {
    expect(fingerprints(launch())).toEqual(fingerprints(launch()));
  });

  it("changes with the configuration of that process only", () => {
    const before = fingerprints(launch());
    const after = fingerprints(
      launch({ configuration: (name) => (name === "worker-2/kubelet" ? "new" : "same") }),
    );
    expect(Object.keys(before).filter((name) => before[name] !== after[name])).toEqual(["worker-2/kubelet"]);
  });

  it("changes for a whole node when its namespaces were made anew", () => {
    const args = launch();
    const namespaces = new Map(args.namespaces);
    namespaces.set("worker-1", { network: "/run/netns/worker-1", mount: "/run/mnt/worker-1", identity: "2" });
    const [before, after] = [fingerprints(args), fingerprints({ ...args, namespaces })];
    expect(Object.keys(before).filter((name) => before[name] !== after[name])).toEqual([
      "worker-1/containerd",
      "worker-1/kubelet",
      "worker-1/kube-proxy",
    ]);
  });

  it("does not change when a node is added", () => {
    const more = planOf(0, 4);
    const before = fingerprints(launch());
    const after = fingerprints(launch({ plan: more }));
    for (const [name, fingerprint] of Object.entries(before)) expect(after[name]).toBe(fingerprint);
  });
});
