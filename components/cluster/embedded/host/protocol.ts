/**
 * The contract between the embedded cluster's dynamic providers (which must stay tiny, because Pulumi
 * serialises them) and the host program that does the work: one JSON request on standard input, one JSON
 * response as the last line on standard output, progress as plain lines on standard error.
 */
import type { ImageName } from "../../../../toolchain/catalogue";

/** Where the images come from: upstream registries, built on this machine, or whichever can be had. */
export type ImageSource = "upstream" | "local" | "auto";

/** A worker node of the embedded cluster. */
export interface WorkerNode {
  /** Node name, e.g. `worker-1`. */
  name: string;
  /** Its address on the host bridge, e.g. `10.89.0.11`. */
  address: string;
  /** Value of the label `topology.kubernetes.io/zone`, e.g. `zone-a`. */
  zone: string;
}

/** Claims a name, a slot and its network ranges on this host; releasing it removes everything of the cluster. */
export interface ReservationSpec {
  /** Identity of the cluster on this host: lower-case letters, digits and dashes, at most 40 characters. */
  clusterId: string;
  /** Node network as CIDR (/24), or null to take the first free slot. */
  nodeCidr: string | null;
}

/** What was reserved. */
export interface Reservation {
  clusterId: string;
  /** Small number that names interfaces (`gp<slot>`) and selects default ranges. */
  slot: number;
  /** Node network, default `10.89.<slot>.0/24`; the host is `.1`, workers start at `.11`. */
  nodeCidr: string;
  /** Pod network, default `10.<100 + slot>.0.0/16`, a /24 a node. */
  podCidr: string;
  /** Service network, default `10.<150 + slot>.0.0/16`. */
  serviceCidr: string;
  /** Directory that holds everything of this cluster on the host's disk. */
  directory: string;
}

/** The desired cluster inside a reservation. */
export interface ClusterSpec {
  reservation: Reservation;
  /** How many workers, 1 to 9. */
  workers: number;
  /** Zones over which workers are spread round-robin, by label. */
  zones: string[];
  imageSource: ImageSource;
  /** Images that the cluster's registry must offer. */
  images: ImageName[];
}

/** The cluster as it came up: every node Ready. */
export interface ClusterOutputs {
  /** Admin kubeconfig (YAML): secret. */
  kubeconfig: string;
  /** API server, e.g. `https://10.89.0.1:6443`. */
  endpoint: string;
  nodes: WorkerNode[];
  /** Address of the cluster DNS service. */
  dnsAddress: string;
  /** Certificate of the cluster's authority (PEM), by which what runs inside may be verified. */
  authority: string;
  /** Digest-pinned reference of each image on the cluster's registry. */
  images: Record<string, string>;
  /** Version of Kubernetes, e.g. `v1.36.3`. */
  version: string;
}

/**
 * What the supervisor writes to `<directory>/processes.json`, as far as others read it: a preview looks there
 * whether the cluster runs, because starting the host program for that would cost it half a second.
 * `outputs.json` beside it holds {@link ClusterOutputs}.
 */
export interface ProcessesFile {
  supervisor: {
    pid: number;
    /** Field 22 of `/proc/<pid>/stat`: another process with the same pid has another one. */
    startTime: string;
  };
}

/** What `read` finds. */
export interface ClusterReading {
  /** Null where nothing is reserved under this name: the cluster is gone. */
  reservation: Reservation | null;
  /** The cluster as it was last brought up; null where it never was. */
  outputs: ClusterOutputs | null;
  /** Whether it runs now. False after a reboot of the host, until the next `apply`. */
  running: boolean;
}

export type HostRequest =
  /** Checks the host and claims a slot; idempotent for the same clusterId. */
  | { action: "reserve"; spec: ReservationSpec }
  /** Stops every process and removes namespaces, interfaces, mounts, cgroups, nftables tables and files. Idempotent. */
  | { action: "release"; clusterId: string; directory?: string }
  /** Brings the cluster to the spec (create, update and recovery alike) and waits until every node is Ready. */
  | { action: "apply"; spec: ClusterSpec }
  /** What exists now, as a {@link ClusterReading}. Does not change anything; needs no root. */
  | { action: "read"; clusterId: string; directory?: string };

export type HostResponse<T> = { ok: true; result: T } | { ok: false; error: string };
