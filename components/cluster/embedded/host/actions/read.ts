/** What exists of a cluster and whether it runs. Changes nothing. */
import { existsSync } from "node:fs";
import { UserError } from "../../../../../toolchain/errors";
import { clusterPaths } from "../paths";
import type { ClusterOutputs, ClusterReading, Reservation } from "../protocol";
import { supervisorStatus } from "../supervisor/client";
import { isErrno, readJson } from "../system/files";
import { networkNamespaceFile } from "../system/namespaces";

/** Reads the cluster's state. */
export async function read(clusterId: string): Promise<ClusterReading> {
  const paths = clusterPaths(clusterId);
  try {
    const reservation = readJson<Reservation>(paths.reservation) ?? null;
    if (reservation === null) return { reservation, outputs: null, running: false };
    const outputs = readJson<ClusterOutputs>(paths.outputs) ?? null;
    const status = await supervisorStatus(paths);
    // A process that is just being started again is the supervisor's business, not a change of the cluster.
    const running = status !== undefined && status.processes.length > 0 && hasNetwork(reservation, outputs);
    return { reservation, outputs, running };
  } catch (error) {
    if (!isErrno(error, "EACCES", "EPERM")) throw error;
    throw new UserError(`The state of the cluster ${clusterId} can be read by root only.`, {
      hint: "Run the command as root (sudo -E).",
    });
  }
}

function hasNetwork({ slot }: Reservation, outputs: ClusterOutputs | null): boolean {
  const namespaces = (outputs?.nodes ?? []).map(({ name }) =>
    networkNamespaceFile({ netns: `gp${slot}-${name}` }),
  );
  return [`/sys/class/net/gp${slot}`, ...namespaces].every((file) => existsSync(file));
}
