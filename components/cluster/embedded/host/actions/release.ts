/** Removes a cluster, or one node of it, from the host: whatever is left of it, and nothing that is not its own. */
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "../../../../../toolchain/errors";
import { type ClusterPaths, claimsDirectory, clusterPaths, nodePaths, stateDirectory } from "../paths";
import { maximumWorkers, type NodeAddresses, planNode } from "../plan/addresses";
import type { Reservation } from "../protocol";
import { guardianPid, stopFile } from "../supervisor/guardian";
import { clusterVariable } from "../supervisor/process-spec";
import { cgroupLayout, pidsIn, removeCgroups } from "../system/cgroups";
import { Claims } from "../system/claims";
import { readJson, removeIfEmpty } from "../system/files";
import { putForwardingBack } from "../system/forwarding";
import { hostLock, withLock } from "../system/lock";
import { networkNamespaceFile, pinDirectory } from "../system/namespaces";
import { removeNodeNetwork, tableName } from "../system/network";
import { removeStaleProbes } from "../system/probes";
import { allPids, environmentOf, killAll, mountsBelow, sendSignal } from "../system/procfs";
import type { Report } from "../system/report";
import { run } from "../system/shell";

/** Removes everything of the cluster. Works on what is half made or dead, and again on what is gone. */
export async function release(clusterId: string, report: Report, signal: AbortSignal): Promise<void> {
  const paths = clusterPaths(clusterId);
  if (!existsSync(paths.root)) return removeEmptyDirectories(paths);
  const recorded = readJson<Reservation>(paths.reservation);
  const claims = new Claims();
  const taken = recorded !== undefined && claims.isTakenByAnother(recorded.slot, paths.root);
  const reservation = taken ? undefined : recorded;
  await killProcesses(paths, reservation);
  if (reservation !== undefined) {
    await removeHostThings(reservation);
    // Another cluster may still need what this one turned on; it inherits the duty to turn it off.
    await withLock(hostLock, report, signal, () => {
      const others = claims.living().filter(({ directory }) => directory !== paths.root);
      putForwardingBack(
        paths.changes,
        others.map(({ directory }) => join(directory, basename(paths.changes))),
      );
    });
    report.line("processes, cgroups, namespaces and interfaces are gone");
  }
  await unmountAll([paths.root]);
  // The reservation goes last, even after the claim: as long as something is left, the next release must find it.
  for (const name of readdirSync(paths.root)) {
    const path = join(paths.root, name);
    if (path !== paths.reservation) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  }
  await withLock(hostLock, report, signal, () => claims.giveBack(paths.root));
  rmSync(paths.root, { recursive: true, force: true });
  removeEmptyDirectories(paths);
  report.line(`the cluster ${clusterId} is removed`);
}

/** First who would bring the others back, then everybody. */
async function killProcesses(paths: ClusterPaths, reservation: Reservation | undefined): Promise<void> {
  if (existsSync(paths.supervisor)) writeFileSync(join(paths.supervisor, stopFile), "");
  const guardian = guardianPid(paths.supervisor);
  if (guardian !== undefined) sendSignal(guardian, "SIGKILL");
  const layout = cgroupLayout();
  const find = () => {
    const marked = allPids().filter((pid) => environmentOf(pid, clusterVariable) === paths.root);
    return [...marked, ...(reservation === undefined ? [] : pidsIn(layout, `gp${reservation.slot}`))];
  };
  const left = await killAll(find, 10);
  if (left.length > 0) {
    throw new UserError(`These processes of the cluster cannot be killed: ${left.join(", ")}.`, {
      hint: "They probably wait for a disk or a mount that does not answer. Run the same command again.",
    });
  }
}

async function removeHostThings(reservation: Reservation): Promise<void> {
  const bridge = `gp${reservation.slot}`;
  const layout = cgroupLayout();
  const nodes = Array.from({ length: maximumWorkers }, (_, i) => planNode(reservation, i + 1, []));
  // Namespaces before links: a link whose peer is in a namespace goes with it.
  await unmountAll([pinDirectory(bridge)]);
  rmSync(pinDirectory(bridge), { recursive: true, force: true });
  await Promise.all(
    nodes.filter((node) => existsSync(networkNamespaceFile(node))).map(removeNetworkNamespace),
  );
  const links = existsSync("/sys/class/net") ? readdirSync("/sys/class/net") : [];
  const own = new Set([bridge, ...nodes.map((node) => node.veth)]);
  for (const link of links.filter((name) => own.has(name)))
    await run("ip", ["link", "del", link], { tolerate: true });
  await run("nft", ["delete", "table", "inet", tableName(bridge)], { tolerate: true });
  const left = await removeCgroups(layout, bridge);
  if (left.length > 0) throw new UserError(`These cgroups cannot be removed: ${left.join(", ")}.`);
}

async function removeNetworkNamespace(node: Pick<NodeAddresses, "netns">): Promise<void> {
  await run("ip", ["netns", "del", node.netns], { tolerate: true });
  // A file without a namespace behind it.
  rmSync(networkNamespaceFile(node), { force: true });
}

/** Removes one node, whose processes the supervisor has ended already, and its data. */
export async function removeNode(
  bridge: string,
  node: NodeAddresses,
  paths: ClusterPaths,
  report: Report,
): Promise<void> {
  const layout = cgroupLayout();
  await killAll(() => pidsIn(layout, bridge, node.name), 10);
  await removeNodeNetwork({ bridge }, node);
  const pin = join(pinDirectory(bridge), node.name);
  await unmountAll([pin]);
  for (const file of [pin, `${pin}.complete`]) rmSync(file, { force: true });
  await removeNetworkNamespace(node);
  await removeCgroups(layout, bridge, node.name);
  const own = nodePaths(paths, node.name).root;
  await unmountAll([own]);
  rmSync(own, { recursive: true, force: true, maxRetries: 5 });
  for (const name of existsSync(paths.logs) ? readdirSync(paths.logs) : []) {
    if (name.startsWith(`${node.name}-`)) rmSync(join(paths.logs, name), { force: true });
  }
  report.line(`node ${node.name} is removed from this host`);
}

/** Unmounts everything in the directories, lazily where it is busy. @throws UserError when something stays */
async function unmountAll(directories: readonly string[]): Promise<void> {
  for (const flags of [[], ["-l"]]) {
    for (const point of mountsBelow(directories)) await run("umount", [...flags, point], { tolerate: true });
  }
  const left = mountsBelow(directories);
  // Deleting below a mount would delete what is mounted.
  if (left.length > 0) throw new UserError(`These mounts cannot be removed: ${left.join(", ")}.`);
}

function removeEmptyDirectories(paths: ClusterPaths): void {
  removeStaleProbes(stateDirectory());
  removeIfEmpty(dirname(paths.root));
  removeIfEmpty(stateDirectory());
  removeIfEmpty(claimsDirectory);
}
