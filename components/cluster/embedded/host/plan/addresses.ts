/** Which addresses, interfaces and zones a cluster uses. Pure: everything follows from its reservation. */
import { UserError } from "../../../../../toolchain/errors";
import type { Reservation, WorkerNode } from "../protocol";
import { addressAt, formatCidr, overlaps, parseCidr, subnetAt, tryParseCidr } from "./cidr";

/** Slots of a host: they select `gp<slot>`, `10.<100 + slot>` and `10.<150 + slot>`, which stay apart up to 50. */
export const slotCount = 50;
/** The most workers of one cluster. */
export const maximumWorkers = 9;

/** Ports on the bridge address (registry and API server) and on the loopback address (etcd). */
export const ports = {
  apiServer: 6443,
  controllerManager: 10257,
  scheduler: 10259,
  registry: 5000,
  etcdClient: 2379,
  etcdPeer: 2380,
  kubelet: 10250,
  kubeletHealth: 10248,
  proxyMetrics: 10249,
  proxyHealth: 10256,
} as const;

/** The three ranges of a cluster. */
export type Ranges = Pick<Reservation, "nodeCidr" | "podCidr" | "serviceCidr">;

/**
 * Network ranges that a slot can have, the default first; the others are for hosts on which a company's network
 * takes all of 10.0.0.0/8. The node range is replaced where the configuration says so. Pure.
 */
export function rangesOf(slot: number, nodeCidr: string | null): Ranges[] {
  const usual: Ranges = {
    nodeCidr: nodeCidr ?? `10.89.${slot}.0/24`,
    podCidr: `10.${100 + slot}.0.0/16`,
    serviceCidr: `10.${150 + slot}.0.0/16`,
  };
  if (slot >= 32) return [usual];
  const elsewhere: Ranges = {
    nodeCidr: nodeCidr ?? `192.168.${200 + slot}.0/24`,
    podCidr: `100.${64 + slot}.0.0/16`,
    serviceCidr: `100.${96 + slot}.0.0/16`,
  };
  return [usual, elsewhere];
}

/** @throws UserError unless the text is a private /24 with no host bits set */
export function checkNodeCidr(text: string): void {
  const fail = (why: string): never => {
    throw new UserError(`The node network "${text}" ${why}.`, {
      hint: "Give a private range of 256 addresses such as 10.89.0.0/24, or leave it out.",
    });
  };
  const cidr = tryParseCidr(text) ?? fail("is not an IPv4 range");
  if (cidr.prefix !== 24) fail("must be a /24");
  if (formatCidr(cidr) !== text) fail(`has host bits set (${formatCidr(cidr)} has none)`);
  const privateRanges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"].map(parseCidr);
  if (!privateRanges.some((range) => overlaps(range, cidr))) fail("is not private");
}

/** One worker's share of the network. */
export interface NodeAddresses extends WorkerNode {
  /** Its place among the workers, from 1. */
  index: number;
  podCidr: string;
  /** The named network namespace, `gp<slot>-worker-<n>`. */
  netns: string;
  /** The end of its link on the host's bridge, at most 15 characters. */
  veth: string;
}

/** Everything about a cluster's network. */
export interface AddressPlan {
  bridge: string;
  /** The host's address on the bridge, on which the control plane answers. */
  gateway: string;
  /** An address of the loopback network that only this cluster uses, for what pods have no business with. */
  loopback: string;
  nodeCidr: string;
  podCidr: string;
  serviceCidr: string;
  /** Address of the Service `kubernetes`. */
  kubernetesService: string;
  dns: string;
  nodes: NodeAddresses[];
}

/** Ports that nobody else on the host may hold on all addresses. */
export const hostPorts: Record<string, number> = {
  "API server": ports.apiServer,
  registry: ports.registry,
  "controller manager": ports.controllerManager,
  scheduler: ports.scheduler,
  etcd: ports.etcdClient,
  "etcd's peers": ports.etcdPeer,
};

/** Lays out the cluster's network. */
export function planAddresses(
  reservation: Reservation,
  workers: number,
  zones: readonly string[],
): AddressPlan {
  const node = parseCidr(reservation.nodeCidr);
  const service = parseCidr(reservation.serviceCidr);
  return {
    bridge: `gp${reservation.slot}`,
    gateway: addressAt(node, 1),
    loopback: `127.89.${reservation.slot}.1`,
    nodeCidr: reservation.nodeCidr,
    podCidr: reservation.podCidr,
    serviceCidr: reservation.serviceCidr,
    kubernetesService: addressAt(service, 1),
    dns: addressAt(service, 10),
    nodes: Array.from({ length: workers }, (_, i) => planNode(reservation, i + 1, zones)),
  };
}

/** Lays out the network of one worker. */
export function planNode(reservation: Reservation, index: number, zones: readonly string[]): NodeAddresses {
  const name = `worker-${index}`;
  return {
    name,
    index,
    address: addressAt(parseCidr(reservation.nodeCidr), 10 + index),
    zone: zones[(index - 1) % Math.max(zones.length, 1)] ?? "zone-a",
    podCidr: formatCidr(subnetAt(parseCidr(reservation.podCidr), 24, index)),
    netns: `gp${reservation.slot}-${name}`,
    veth: `gp${reservation.slot}w${index}`,
  };
}
