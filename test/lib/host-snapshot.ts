/**
 * What is alive on this host, so that a test can prove that it left nothing behind.
 *
 * A snapshot before, a snapshot after, and the difference is the leak. Kernel threads and the processes of
 * the test run itself (this process, its ancestors and descendants) are not counted.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** One kind of thing that may leak → its identities. */
export type HostSnapshot = Record<LeakKind, Set<string>>;

const leakKinds = [
  "process",
  "network namespace",
  "interface",
  "route",
  "mount",
  "cgroup",
  "nftables table",
  "file",
] as const;
/** Kinds of things that are looked for. */
export type LeakKind = (typeof leakKinds)[number];

/** Directories in which a cluster of this program could leave files; `extra` adds those of a test. */
const watchedDirectories = [
  "/var/lib/galera-platform",
  "/run/galera-platform",
  "/var/lib/kubelet",
  "/var/lib/containerd",
  "/run/containerd",
  "/var/lib/cni",
  "/etc/cni",
  "/etc/kubernetes",
  "/var/log/pods",
  "/var/log/containers",
];

/**
 * Takes a snapshot of the host.
 * @param extra further directories whose direct entries must not remain
 */
export function takeHostSnapshot(extra: readonly string[] = []): HostSnapshot {
  return {
    process: new Set(foreignProcesses()),
    "network namespace": new Set(list("/run/netns")),
    interface: new Set(list("/sys/class/net")),
    route: new Set(lines("ip", ["-4", "route", "show", "table", "all"])),
    mount: new Set(mountPoints()),
    cgroup: new Set(cgroups()),
    "nftables table": new Set(lines("nft", ["list", "tables"])),
    file: new Set(
      [...watchedDirectories, ...extra].flatMap((dir) => list(dir).map((entry) => join(dir, entry))),
    ),
  };
}

/** What is in `after` and was not in `before`, one line a thing; empty where nothing leaked. */
export function leaks(before: HostSnapshot, after: HostSnapshot): string[] {
  return leakKinds.flatMap((kind) =>
    [...after[kind]].filter((thing) => !before[kind].has(thing)).map((thing) => `${kind}: ${thing}`),
  );
}

/** Ids of all descendants and ancestors of this process, itself included. */
function ownFamily(parents: ReadonlyMap<number, number>): Set<number> {
  const family = new Set<number>();
  for (let pid: number | undefined = process.pid; pid !== undefined && pid > 0; pid = parents.get(pid))
    family.add(pid);
  for (const pid of parents.keys()) {
    const chain: number[] = [];
    let at: number | undefined = pid;
    while (at !== undefined && at > 1 && at !== process.pid) {
      chain.push(at);
      at = parents.get(at);
    }
    if (at === process.pid) for (const member of chain) family.add(member);
  }
  return family;
}

function foreignProcesses(): string[] {
  const parents = new Map<number, number>();
  const commands = new Map<number, string>();
  for (const entry of list("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "utf8");
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
      const command = readFileSync(`/proc/${entry}/cmdline`, "utf8").replaceAll("\0", " ").trim();
      if (command !== "") commands.set(Number(entry), command);
    } catch {
      // The process ended while we looked.
    }
  }
  const family = ownFamily(parents);
  return [...commands]
    .filter(([pid]) => !family.has(pid))
    .map(([pid, command]) => `${pid} ${command.slice(0, 160)}`);
}

function mountPoints(): string[] {
  return readFileSync("/proc/self/mountinfo", "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split(" ")[4] ?? "");
}

/** All cgroup directories, of every hierarchy; those that an unrelated login session makes are left out. */
function cgroups(): string[] {
  if (!existsSync("/sys/fs/cgroup")) return [];
  return lines("find", ["/sys/fs/cgroup", "-type", "d"]).filter((dir) => !dir.includes("/user.slice/"));
}

/** A socket that waits for connections or datagrams. */
export interface ListeningSocket {
  address: string;
  port: number;
  process: string;
}

/** Sockets that listen in the network namespace of this process. */
export function listeningSockets(): ListeningSocket[] {
  return lines("ss", ["-H", "-l", "-n", "-t", "-u", "-p"]).map((line) => {
    const fields = line.trim().split(/\s+/);
    const local = fields[4] ?? "";
    const cut = local.lastIndexOf(":");
    return {
      address: local.slice(0, cut).replace(/%.*$/, ""),
      port: Number(local.slice(cut + 1)),
      process: /"([^"]+)"/.exec(line)?.[1] ?? "",
    };
  });
}

/** Processes whose executable lies below `directory` or whose command line names it. */
export function processesMentioning(text: string): { pid: number; command: string; exe: string }[] {
  return list("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ").trim();
        const exe = readlinkSync(`/proc/${name}/exe`);
        return command.includes(text) || exe.includes(text) ? [{ pid: Number(name), command, exe }] : [];
      } catch {
        return [];
      }
    });
}

function list(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory) : [];
}

function lines(command: string, args: string[]): string[] {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
      .split("\n")
      .map((line) => line.trimEnd())
      .filter((line) => line !== "");
  } catch {
    return [];
  }
}
