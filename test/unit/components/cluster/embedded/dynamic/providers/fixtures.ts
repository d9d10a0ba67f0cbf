import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {
  ClusterOutputs,
  Reservation,
} from "../../../../../../../components/cluster/embedded/host/protocol";

import { identify } from "../../../../../../../components/cluster/embedded/host/system/procfs";

/** A reservation whose directory is a new one, empty. */
export function makeReservation(): Reservation {
  return {
    clusterId: "dev-1",
    slot: 2,
    nodeCidr: "10.89.2.0/24",
    podCidr: "10.102.0.0/16",
    serviceCidr: "10.152.0.0/16",
    directory: mkdtempSync(join(tmpdir(), "gp-cluster-")),
  };
}

/** What the host says of a cluster that came up. */
export const clusterOutputs: ClusterOutputs = {
  kubeconfig: "a secret",
  endpoint: "https://10.89.2.1:6443",
  nodes: [{ name: "worker-1", address: "10.89.2.11", zone: "zone-a" }],
  dnsAddress: "10.152.0.10",
  authority: "a certificate",
  images: { pause: "x@sha256:1" },
  version: "v1.36.3",
};

/** Writes the files of a running cluster; this process plays its supervisor. */
export function pretendToRun({ directory }: Reservation, startTime = ownStartTime()): void {
  writeFileSync(
    join(directory, "processes.json"),
    JSON.stringify({ supervisor: { pid: process.pid, startTime } }),
  );
  writeFileSync(join(directory, "outputs.json"), JSON.stringify(clusterOutputs));
}

function ownStartTime(): string {
  return identify(process.pid)?.startTime ?? "";
}
