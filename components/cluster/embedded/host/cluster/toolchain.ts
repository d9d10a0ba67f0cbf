/** The cluster's programs and images, from the toolchain. */
import { mkdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  type EnsureOptions,
  ensureImages,
  ensurePrograms,
  type ImageName,
  programs,
} from "../../../../../toolchain/index";
import type { ClusterPrograms } from "../plan/processes";
import type { ImageSource } from "../protocol";

const names = [
  "etcd",
  "kube-apiserver",
  "kube-controller-manager",
  "kube-scheduler",
  "kubelet",
  "kube-proxy",
  "containerd",
  "containerd-shim-runc-v2",
  "ctr",
  "runc",
  "registry",
  "cni-bridge",
  "cni-host-local",
  "cni-loopback",
  "cni-portmap",
] as const;

/** Makes every program of a cluster available. */
export async function clusterPrograms(options: EnsureOptions): Promise<ClusterPrograms> {
  const found = await ensurePrograms(names, options);
  return {
    etcd: found.etcd,
    apiServer: found["kube-apiserver"],
    controllerManager: found["kube-controller-manager"],
    scheduler: found["kube-scheduler"],
    registry: found.registry,
    kubelet: found.kubelet,
    kubeProxy: found["kube-proxy"],
    containerd: found.containerd,
    shimDirectory: dirname(found["containerd-shim-runc-v2"]),
    runc: found.runc,
    ctr: found.ctr,
    version: `v${programs.kubelet.version}`,
    cni: {
      bridge: found["cni-bridge"],
      "host-local": found["cni-host-local"],
      loopback: found["cni-loopback"],
      portmap: found["cni-portmap"],
    },
  };
}

/** Makes the images available in the registry's storage; what a sandbox runs is always among them. */
export function clusterImages(
  images: readonly ImageName[],
  source: ImageSource,
  options: EnsureOptions,
): Promise<Record<string, string>> {
  return ensureImages([...new Set<ImageName>(["pause", ...images])], { ...options, source });
}

/** Puts the CNI plugins under their standard names into a directory. */
export function linkCni(cni: ClusterPrograms["cni"], directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  for (const [name, target] of Object.entries(cni)) {
    const link = join(directory, name);
    if (linkTarget(link) === target) continue;
    rmSync(link, { force: true });
    symlinkSync(target, link);
  }
}

function linkTarget(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}
