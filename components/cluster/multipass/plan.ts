import type { Size } from "../../config";
import { zoneLabel } from "./plan/cloud-init";

/** What the virtual machines of a cluster are made from. */
export interface ClusterSpec {
  /** Identity of the cluster on this host: lower-case letters, digits and dashes, at most 40. */
  clusterId: string;
  /** Machines that run workloads, 1 to 9. */
  workers: number;
  /** Zones over which the workers are spread round-robin, by label. */
  zones: readonly string[];
  /** Cores of each worker. */
  cpus: number;
  /** Memory of each worker. */
  memory: Size;
  /** Disk of each worker. */
  disk: Size;
}

/** A virtual machine as it is to be. Its name is the name of its Kubernetes node too. */
export interface Vm {
  name: string;
  cpus: number;
  memory: Size;
  disk: Size;
  /** The label of its zone; the server has none, because it runs no workloads. */
  zone?: string;
}

/** A virtual machine of the cluster, as the rest of the program knows it. */
export interface WorkerNode {
  name: string;
  address: string;
  zone: string;
}

/** Name of the machine that runs the control plane. */
export function serverName(clusterId: string): string {
  return `${clusterId}-server`;
}

/** Every machine of the cluster, the server first. */
export function planVms(spec: ClusterSpec): { server: Vm; workers: (Vm & { zone: string })[] } {
  const { clusterId, cpus, memory, disk } = spec;
  return {
    // k3s asks for 2 cores and 2 GiB on a server; workloads stay away from it by a taint.
    server: { name: serverName(clusterId), cpus: 2, memory: "2Gi", disk: "10Gi" },
    workers: Array.from({ length: spec.workers }, (_, index) => ({
      name: `${clusterId}-worker-${index + 1}`,
      cpus,
      memory,
      disk,
      zone: spec.zones[index % spec.zones.length] ?? "zone-a",
    })),
  };
}

/**
 * Whether a machine belongs to the cluster: by its whole name, which holds the random part of the identity. Nothing
 * else is ever stopped, changed or deleted.
 */
export function isOurs(clusterId: string, machine: string): boolean {
  return new RegExp(`^${clusterId}-(server|worker-[1-9])$`).test(machine);
}

/** A size as Multipass writes it; its units are powers of 1024 too. */
export function multipassSize(size: Size): string {
  const [, digits, unit] = /^(\d+)([KMGT])i$/.exec(size) ?? [];
  return unit === "T" ? `${Number(digits) * 1024}G` : `${digits}${unit}`;
}

/** What a Kubernetes node must be told, because its machine was made with other zones or was being emptied. */
export function nodeCorrections(
  zone: string,
  node: { labels: Readonly<Record<string, string>>; unschedulable: boolean },
): { label?: string; uncordon: boolean } {
  const label = `${zoneLabel}=${zone}`;
  return { ...(node.labels[zoneLabel] === zone ? {} : { label }), uncordon: node.unschedulable };
}
