/** Everything that a cluster's processes read: certificates, kubeconfigs, configuration files. Written, not started. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ClusterPaths, nodePaths } from "../paths";
import { type AddressPlan, type NodeAddresses, ports } from "../plan/addresses";
import { controlPlaneCertificates, metricsServerCertificate, nodeCertificates } from "../plan/certificates";
import { cniConfig, containerdConfig, hostsToml, mirroredRegistries } from "../plan/containerd";
import { registryConfig } from "../plan/control-plane";
import { kubeconfig } from "../plan/kubeconfig";
import { kubeletConfig, kubeProxyConfig, type NodeShare } from "../plan/kubelet";
import type { ClusterPrograms } from "../plan/processes";
import { resolvConf } from "../plan/resolv-conf";
import { digest, readText, writeIfChanged } from "../system/files";
import { ensureAuthorities, ensureCertificates } from "./pki";
import { linkCni } from "./toolchain";

/** What the files depend on. */
export interface MaterialArgs {
  clusterId: string;
  paths: ClusterPaths;
  plan: AddressPlan;
  programs: ClusterPrograms;
  registryStorage: string;
  pauseImage: string;
  snapshotter: "overlayfs" | "native";
  share: NodeShare;
  mtu: number;
}

/** Address of the API server. */
export function endpointOf(plan: AddressPlan): string {
  return `https://${plan.gateway}:${ports.apiServer}`;
}

/**
 * Writes what is missing or changed.
 * @returns a digest of the files that a process reads only when it starts, by process name
 */
export async function writeMaterials(args: MaterialArgs): Promise<(process: string) => string> {
  const { paths, plan } = args;
  for (const directory of [paths.root, paths.controlPlane, paths.etcdData, paths.logs, paths.supervisor]) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  }
  const issuers = await ensureAuthorities(paths.pki);
  await Promise.all([
    ensureCertificates(paths.pki, [...controlPlaneCertificates(plan), metricsServerCertificate], issuers),
    ...plan.nodes.map((node) =>
      ensureCertificates(nodePaths(paths, node.name).pki, nodeCertificates(node), issuers),
    ),
  ]);
  writeControlPlaneFiles(args);
  for (const node of plan.nodes) writeNodeFiles(args, node);
  const controlPlane = digestOf(
    ["ca", "etcd-ca", "front-proxy-ca", ...controlPlaneCertificates(plan).map(({ name }) => name)].map(
      (name) => join(paths.pki, `${name}.crt`),
    ),
  );
  return (process) => {
    const [node, program] = process.split("/");
    if (node === undefined || program === undefined) {
      return process === "registry" ? digestOf([paths.registryConfig]) : controlPlane;
    }
    return digestOf(filesOf(nodePaths(paths, node).etc, program));
  };
}

function filesOf(etc: string, program: string): string[] {
  if (program === "containerd") return [join(etc, "containerd.toml")];
  const certificates =
    program === "kubelet" ? ["kubelet.crt", "kubelet-server.crt", "ca.crt"] : ["kube-proxy.crt"];
  return [`${program}.yaml`, `${program}.kubeconfig`, ...certificates.map((name) => `pki/${name}`)].map(
    (name) => join(etc, name),
  );
}

function digestOf(files: readonly string[]): string {
  return digest(...files.map((file) => readFileSync(file, "utf8")));
}

function writeControlPlaneFiles({ clusterId, paths, plan, registryStorage }: MaterialArgs): void {
  const pki = (file: string) => join(paths.pki, file);
  const authority = readFileSync(pki("ca.crt"), "utf8");
  for (const user of ["controller-manager", "scheduler"]) {
    const credentials = { certificateFile: pki(`${user}.crt`), keyFile: pki(`${user}.key`) };
    writeIfChanged(
      join(paths.controlPlane, `${user}.kubeconfig`),
      kubeconfig({ cluster: clusterId, user, server: endpointOf(plan), authority, credentials }),
    );
  }
  const credentials = {
    certificate: readFileSync(pki("admin.crt"), "utf8"),
    key: readFileSync(pki("admin.key"), "utf8"),
  };
  writeIfChanged(
    paths.kubeconfig,
    kubeconfig({
      cluster: clusterId,
      user: `${clusterId}-admin`,
      server: endpointOf(plan),
      authority,
      credentials,
    }),
  );
  writeIfChanged(paths.registryConfig, registryConfig(registryStorage, plan));
}

function writeNodeFiles(args: MaterialArgs, node: NodeAddresses): void {
  const { clusterId, paths, plan, programs } = args;
  const own = nodePaths(paths, node.name);
  const etc = (file: string) => join(own.etc, file);
  const authority = readFileSync(join(paths.pki, "ca.crt"), "utf8");
  writeIfChanged(join(own.pki, "ca.crt"), authority, 0o644);
  for (const user of ["kubelet", "kube-proxy"]) {
    const credentials = {
      certificateFile: join(own.pki, `${user}.crt`),
      keyFile: join(own.pki, `${user}.key`),
    };
    writeIfChanged(
      etc(`${user}.kubeconfig`),
      kubeconfig({ cluster: clusterId, user, server: endpointOf(plan), authority, credentials }),
    );
  }
  const containerd = {
    runc: programs.runc,
    cniBinaries: etc("cni-bin"),
    cniConfig: etc("cni"),
    registries: etc("registries"),
    pauseImage: args.pauseImage,
    snapshotter: args.snapshotter,
  };
  writeIfChanged(etc("containerd.toml"), containerdConfig(containerd));
  for (const registry of mirroredRegistries) {
    writeIfChanged(etc(`registries/${registry}/hosts.toml`), hostsToml(registry, plan));
  }
  writeIfChanged(etc("cni/10-galera-platform.conflist"), cniConfig(node, args.mtu));
  linkCni(programs.cni, etc("cni-bin"));
  writeIfChanged(etc("resolv.conf"), resolvConf(hostResolvConf(), plan.gateway), 0o644);
  writeIfChanged(etc("kubelet.yaml"), kubeletConfig(own, plan, node, args.share));
  writeIfChanged(etc("kube-proxy.yaml"), kubeProxyConfig(own, plan, node));
}

/** The host's own resolvers; systemd's stub on the loopback names them in a second file. */
function hostResolvConf(): string {
  return readText("/run/systemd/resolve/resolv.conf") ?? readText("/etc/resolv.conf") ?? "";
}
