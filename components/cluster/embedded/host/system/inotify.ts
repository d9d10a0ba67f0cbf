/**
 * Whether the kernel lets a user watch as many files as a cluster does. Linux allows 128 inotify instances a user by
 * default, and whoever gets none fails with "too many open files", which tells nobody anything.
 * @see inotify(7), /proc/sys/fs/inotify/max_user_instances
 */
import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import { clusterVariable } from "../supervisor/process-spec";
import { allPids, environmentOf } from "./procfs";

/** Instances that a cluster holds, counted on one: control plane 13; containerd 2, kubelet 6, kube-proxy 1 a node. */
const needed = { controlPlane: 13, worker: 9 } as const;
/** What is left to everybody else who starts something as root. */
const spare = 8;

/** What is wrong with the limit, in words. Pure. */
export function inotifyProblems(limit: number, used: number, workers: number): string[] {
  const wanted = needed.controlPlane + needed.worker * workers + spare;
  if (limit - used >= wanted) return [];
  const enough = 2 ** Math.ceil(Math.log2(used + wanted));
  return [
    `The kernel allows a user ${limit} inotify instances, ${used} of root's are in use, and ${workers} workers take ${wanted}. ` +
      `Raise it: sysctl -w fs.inotify.max_user_instances=${Math.max(512, enough)}`,
  ];
}

/** Looks at this host; what the cluster in the directory holds itself does not count. */
export function checkInotify(workers: number, directory: string): string[] {
  const limit = Number(readFileSync("/proc/sys/fs/inotify/max_user_instances", "utf8"));
  const others = allPids().filter((pid) => environmentOf(pid, clusterVariable) !== directory);
  return inotifyProblems(
    limit,
    others.map(instancesOf).reduce((sum, one) => sum + one, 0),
    workers,
  );
}

/** Instances that a process of root holds; one that ends while we look, or closes a file, holds none there. */
function instancesOf(pid: number): number {
  const directory = `/proc/${pid}/fd`;
  const orNothing = <T>(look: () => T): T | undefined => {
    try {
      return look();
    } catch {
      return undefined;
    }
  };
  if (orNothing(() => statSync(directory).uid) !== 0) return 0;
  const names = orNothing(() => readdirSync(directory)) ?? [];
  return names.filter((name) => orNothing(() => readlinkSync(join(directory, name))) === "anon_inode:inotify")
    .length;
}
