import { describe, expect, it } from "vitest";
import {
  cniConfig,
  containerdConfig,
  hostsToml,
  mirroredRegistries,
} from "../../../../../../../components/cluster/embedded/host/plan/containerd";
import { planOf } from "../fixtures";

const plan = planOf();

describe("containerd's configuration", () => {
  const args = {
    runc: "/programs/runc",
    cniBinaries: "/etc/cni-bin",
    cniConfig: "/etc/cni",
    registries: "/etc/registries",
    pauseImage: "galera-platform.local/pause@sha256:0",
    snapshotter: "overlayfs",
  } as const;

  it("names the sandbox image, the runtime and the registries", () => {
    const config = containerdConfig(args);
    for (const value of Object.values(args)) expect(config).toContain(JSON.stringify(value));
    expect(config).toContain("restrict_oom_score_adj = true");
    expect(config).toContain("SystemdCgroup = false");
  });

  it("takes over the snapshotter where overlayfs does not work", () => {
    expect(containerdConfig({ ...args, snapshotter: "native" })).toContain('snapshotter = "native"');
  });
});

describe("a mirrored registry", () => {
  it.each(mirroredRegistries)("%s is looked up at the cluster's own first", (registry) => {
    expect(hostsToml(registry, plan)).toContain('[host."http://10.89.0.1:5000"]');
  });

  it("falls back to upstream, except for images that exist here only", () => {
    expect(hostsToml("docker.io", plan)).toContain('server = "https://registry-1.docker.io"');
    expect(hostsToml("galera-platform.local", plan)).not.toContain("server =");
  });
});

describe("the container network", () => {
  it.each(plan.nodes)("gives $name addresses of its own range", (node) => {
    const { plugins } = JSON.parse(cniConfig(node, 1400));
    expect(plugins[0]).toMatchObject({ type: "bridge", ipMasq: false, mtu: 1400 });
    expect(plugins[0].ipam.ranges).toEqual([[{ subnet: node.podCidr }]]);
    expect(plugins[1]).toMatchObject({ type: "portmap", backend: "nftables" });
  });
});
