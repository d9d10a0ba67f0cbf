/** Configuration of a node's containerd, its registries and its container network. Pure. */
import { type AddressPlan, type NodeAddresses, ports } from "./addresses";

/** Registries of which the cluster's own is a mirror; the first is where images made on this machine live. */
export const mirroredRegistries = [
  "galera-platform.local",
  "docker.io",
  "registry.k8s.io",
  "ghcr.io",
  "quay.io",
];

/** What containerd's configuration depends on. Paths are as the node sees them. */
export interface ContainerdArgs {
  runc: string;
  cniBinaries: string;
  cniConfig: string;
  registries: string;
  pauseImage: string;
  snapshotter: "overlayfs" | "native";
}

/** containerd's main configuration. */
export function containerdConfig(args: ContainerdArgs): string {
  const text = JSON.stringify;
  return `version = 3
root = "/var/lib/containerd"
state = "/run/containerd"
imports = []
disabled_plugins = [
  "io.containerd.nri.v1.nri",
  "io.containerd.internal.v1.opt",
  "io.containerd.internal.v1.tracing",
  "io.containerd.tracing.processor.v1.otlp",
  "io.containerd.image-verifier.v1.bindir",
  "io.containerd.monitor.container.v1.restart",
  "io.containerd.snapshotter.v1.blockfile",
  "io.containerd.snapshotter.v1.btrfs",
  "io.containerd.snapshotter.v1.devmapper",
  "io.containerd.snapshotter.v1.erofs",
  "io.containerd.snapshotter.v1.zfs",
  "io.containerd.differ.v1.erofs",
  "io.containerd.mount-handler.v1.erofs",
]

[grpc]
  address = "/run/containerd/containerd.sock"

[plugins."io.containerd.cri.v1.images"]
  snapshotter = ${text(args.snapshotter)}
  # The registry keeps the compressed layers for all nodes; a node need not keep its own copy.
  discard_unpacked_layers = true
  max_concurrent_downloads = 6

[plugins."io.containerd.cri.v1.images".pinned_images]
  sandbox = ${text(args.pauseImage)}

[plugins."io.containerd.cri.v1.images".registry]
  config_path = ${text(args.registries)}

[plugins."io.containerd.cri.v1.runtime"]
  # Without CAP_SYS_RESOURCE, as in many virtual machines, lowering oom_score_adj is denied.
  restrict_oom_score_adj = true
  enable_criu = false
  cdi_spec_dirs = []

[plugins."io.containerd.cri.v1.runtime".containerd]
  default_runtime_name = "runc"

[plugins."io.containerd.cri.v1.runtime".containerd.runtimes.runc]
  runtime_type = "io.containerd.runc.v2"

[plugins."io.containerd.cri.v1.runtime".containerd.runtimes.runc.options]
  BinaryName = ${text(args.runc)}
  SystemdCgroup = false

[plugins."io.containerd.cri.v1.runtime".cni]
  bin_dirs = [${text(args.cniBinaries)}]
  conf_dir = ${text(args.cniConfig)}
`;
}

/** `hosts.toml` of one mirrored registry; where it is upstream's, upstream itself stays the fallback. */
export function hostsToml(registry: string, plan: AddressPlan): string {
  const upstream = registry === "docker.io" ? "registry-1.docker.io" : registry;
  const own = registry === mirroredRegistries[0];
  return `${own ? "" : `server = "https://${upstream}"\n\n`}[host."http://${plan.gateway}:${ports.registry}"]
  capabilities = ["pull", "resolve"]
`;
}

/** The container network: a bridge inside the node's namespace, addresses from the node's own range. */
export function cniConfig(node: NodeAddresses, mtu: number): string {
  return `${JSON.stringify(
    {
      cniVersion: "1.0.0",
      name: "galera-platform",
      plugins: [
        {
          type: "bridge",
          bridge: "cni0",
          isDefaultGateway: true,
          // The host masquerades, once, what leaves the cluster's ranges.
          ipMasq: false,
          hairpinMode: true,
          mtu,
          ipam: {
            type: "host-local",
            ranges: [[{ subnet: node.podCidr }]],
            // With the sandboxes, the leases end with the node's /run.
            dataDir: "/run/cni/networks",
          },
        },
        { type: "portmap", backend: "nftables", capabilities: { portMappings: true } },
      ],
    },
    null,
    2,
  )}\n`;
}
