/** Command lines and configuration of a node's kubelet and kube-proxy. Pure. */
import { join } from "node:path";
import { stringify } from "yaml";
import type { NodePaths } from "../paths";
import { nodeCgroup } from "../system/cgroups";
import { type AddressPlan, type NodeAddresses, ports } from "./addresses";
import type { Command } from "./control-plane";

/** What the host has. */
export interface HostResources {
  cores: number;
  /** Bytes of memory. */
  memory: number;
}

/** The share of the host that one node offers to pods. */
export interface NodeShare {
  /** Thousandths of a core that pods may request. */
  cpuMillis: number;
  memoryMiB: number;
  reservedCpuMillis: number;
  reservedMemoryMiB: number;
}

/** Memory for the host itself, the control plane and the nodes' own processes. */
const hostMemoryMiB = 2048;

/**
 * Every node sees the whole host, so each reserves what is not its share. Memory is divided, since it cannot be
 * taken back; processor time is promised twice over (and 1.5 cores at least), since idle pods leave theirs to others.
 */
export function shareOf(host: HostResources, workers: number): NodeShare {
  const memory = Math.floor(host.memory / 2 ** 20);
  const forPods = Math.max(memory - hostMemoryMiB, Math.floor(memory / 2));
  const memoryMiB = Math.max(256, Math.floor(forPods / workers));
  const cores = host.cores * 1000;
  const cpuMillis = Math.min(cores, Math.max(1500, Math.floor((2 * cores) / workers)));
  return {
    cpuMillis,
    memoryMiB,
    reservedCpuMillis: cores - cpuMillis,
    reservedMemoryMiB: Math.max(0, memory - memoryMiB),
  };
}

/** The kubelet's configuration. Paths are as the node sees them. */
export function kubeletConfig(
  paths: NodePaths,
  plan: AddressPlan,
  node: NodeAddresses,
  share: NodeShare,
): string {
  const pki = (file: string) => join(paths.pki, file);
  return stringify({
    apiVersion: "kubelet.config.k8s.io/v1beta1",
    kind: "KubeletConfiguration",
    address: node.address,
    port: ports.kubelet,
    readOnlyPort: 0,
    healthzBindAddress: "127.0.0.1",
    healthzPort: ports.kubeletHealth,
    authentication: {
      anonymous: { enabled: false },
      webhook: { enabled: true, cacheTTL: "2m0s" },
      x509: { clientCAFile: pki("ca.crt") },
    },
    authorization: { mode: "Webhook" },
    tlsCertFile: pki("kubelet-server.crt"),
    tlsPrivateKeyFile: pki("kubelet-server.key"),
    tlsMinVersion: "VersionTLS12",
    rotateCertificates: false,
    containerRuntimeEndpoint: "unix:///run/containerd/containerd.sock",
    clusterDNS: [plan.dns],
    clusterDomain: "cluster.local",
    resolvConf: join(paths.etc, "resolv.conf"),
    podLogsDir: "/var/log/pods",
    staticPodPath: "",
    volumePluginDir: "/var/lib/kubelet/volume-plugins",
    cgroupDriver: "cgroupfs",
    cgroupRoot: nodeCgroup(plan.bridge, node.name),
    cgroupsPerQOS: true,
    enforceNodeAllocatable: ["pods"],
    failCgroupV1: false,
    failSwapOn: false,
    systemReserved: { cpu: `${share.reservedCpuMillis}m`, memory: `${share.reservedMemoryMiB}Mi` },
    // The nodes share a disk that is not theirs: its filling up must not evict a database, nor delete images.
    evictionHard: {
      "memory.available": "100Mi",
      "nodefs.available": "1Gi",
      "nodefs.inodesFree": "1%",
      "imagefs.available": "1Gi",
      "imagefs.inodesFree": "1%",
    },
    imageGCHighThresholdPercent: 100,
    imageGCLowThresholdPercent: 99,
    imageMinimumGCAge: "168h",
    serializeImagePulls: false,
    maxParallelImagePulls: 4,
    maxPods: 110,
    nodeStatusUpdateFrequency: "5s",
    nodeLeaseDurationSeconds: 12,
    syncFrequency: "20s",
    shutdownGracePeriod: "0s",
    registryPullQPS: 0,
    kubeAPIQPS: 100,
    kubeAPIBurst: 200,
    containerLogMaxSize: "10Mi",
    containerLogMaxFiles: 3,
    enableProfilingHandler: false,
    enableDebugFlagsHandler: false,
    logging: { verbosity: 1 },
  });
}

/** The kubelet. */
export function kubelet(program: string, paths: NodePaths, node: NodeAddresses): Command {
  return {
    program,
    args: [
      `--config=${join(paths.etc, "kubelet.yaml")}`,
      `--kubeconfig=${join(paths.etc, "kubelet.kubeconfig")}`,
      "--root-dir=/var/lib/kubelet",
      `--hostname-override=${node.name}`,
      `--node-ip=${node.address}`,
      `--node-labels=${Object.entries(nodeLabels(node))
        .filter(([key]) => key.startsWith("topology.kubernetes.io/"))
        .map(([key, value]) => `${key}=${value}`)
        .join(",")}`,
    ],
    env: { GOGC: "50" },
  };
}

/** Labels of a node that say where it is. */
export function nodeLabels(node: NodeAddresses): Record<string, string> {
  return {
    "topology.kubernetes.io/region": "local",
    "topology.kubernetes.io/zone": node.zone,
  };
}

/** kube-proxy's configuration. */
export function kubeProxyConfig(paths: NodePaths, plan: AddressPlan, node: NodeAddresses): string {
  return stringify({
    apiVersion: "kubeproxy.config.k8s.io/v1alpha1",
    kind: "KubeProxyConfiguration",
    clientConnection: { kubeconfig: join(paths.etc, "kube-proxy.kubeconfig"), qps: 50, burst: 100 },
    hostnameOverride: node.name,
    bindAddress: node.address,
    healthzBindAddress: `${node.address}:${ports.proxyHealth}`,
    metricsBindAddress: `${node.address}:${ports.proxyMetrics}`,
    mode: "nftables",
    clusterCIDR: plan.podCidr,
    detectLocalMode: "ClusterCIDR",
    // A namespace may not size the host's connection tracking.
    conntrack: { maxPerCore: 0, min: 0, tcpEstablishedTimeout: "0s", tcpCloseWaitTimeout: "0s" },
    // An endpoint that moved shall be known at once; the default collects changes for a second.
    nftables: { syncPeriod: "30s", minSyncPeriod: "100ms" },
  });
}

/** kube-proxy. */
export function kubeProxy(program: string, paths: NodePaths): Command {
  return { program, args: [`--config=${join(paths.etc, "kube-proxy.yaml")}`], env: { GOGC: "50" } };
}
