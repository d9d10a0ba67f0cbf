/**
 * What is alive on this host, so that a test can prove that it left nothing behind.
 *
 * A snapshot before, a snapshot after, and the difference is the leak.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { parseStat } from "../../components/cluster/embedded/host/system/procfs";
import { testStateDirectory } from "./sandbox";

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
    process: new Set(ourProcesses()),
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

/**
 * What is in `after` and was not in `before`, one line a thing; empty where nothing leaked. A cluster that was
 * there before, or that a test beside this one has, lives on: what comes and goes inside it is not counted.
 */
export function leaks(before: HostSnapshot, after: HostSnapshot): string[] {
  const beside = claimsBeside();
  const bridges = [
    ...[...before.interface].filter((name) => /^gp\d+$/.test(name)),
    ...beside.map(({ slot }) => `gp${slot}`),
    ...beside.map(({ slot }) => `slot-${slot}\\.json`),
  ];
  const named = bridges.length === 0 ? undefined : new RegExp(`(?<![a-z0-9])(${bridges.join("|")})(?!\\d)`);
  const ofOthers = (thing: string) =>
    named?.test(thing) === true ||
    beside.some(({ directory }) => thing.includes(directory)) ||
    // What all clusters share goes with the last one.
    (beside.length > 0 && thing.endsWith("/galera-platform"));
  return leakKinds.flatMap((kind) =>
    [...after[kind]]
      .filter((thing) => !before[kind].has(thing) && !ofOthers(thing))
      .map((thing) => `${kind}: ${thing}`),
  );
}

/**
 * What lasts: {@link leaks} of this test, asked again until there is none or the time is over. A plugin, say, ends a
 * moment after the engine that it served.
 */
export async function leftBehind(before: HostSnapshot, seconds = 15): Promise<string[]> {
  for (const deadline = Date.now() + seconds * 1000; ; ) {
    const left = leaks(before, takeHostSnapshot([testStateDirectory]));
    if (left.length === 0 || Date.now() > deadline) return left;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Clusters whose state is not below this test's directory. */
function claimsBeside(): { slot: string; directory: string }[] {
  const claims = "/run/galera-platform";
  return list(claims).flatMap((name) => {
    const slot = /^slot-(\d+)\.json$/.exec(name)?.[1];
    if (slot === undefined) return [];
    try {
      const { directory } = JSON.parse(readFileSync(join(claims, name), "utf8")) as { directory: string };
      return directory.startsWith(`${testStateDirectory}/`) ? [] : [{ slot, directory }];
    } catch {
      // It was given back while we looked.
      return [];
    }
  });
}

/** The bridge in whose cluster's cgroup a process is, e.g. `gp0`. */
function clusterOf(pid: string): string | undefined {
  return /\/galera-platform\/(gp\d+)\//.exec(readFileSync(`/proc/${pid}/cgroup`, "utf8"))?.[1];
}

/**
 * Whether a process has ended and only waits to be reaped. Orphans are reaped by process 1 of the host (or of the
 * container that a test runs in), in its own time; they hold nothing but a line of the process table.
 * @see proc_pid_stat(5), field 3; the command before it may hold spaces and parentheses
 */
function hasEnded(pid: string): boolean {
  return /^[ZX]/.test(parseStat(readFileSync(`/proc/${pid}/stat`, "utf8")).state);
}

/** Whether a process was started by this test, however far down: all that it starts is told where its state lies. */
function isOfThisTest(pid: string): boolean {
  return readFileSync(`/proc/${pid}/environ`, "utf8")
    .split("\0")
    .includes(`GALERA_PLATFORM_STATE=${testStateDirectory}`);
}

/**
 * Processes of clusters and of our commands; whatever else starts on this host meanwhile is none of ours. Beside other
 * tests, commands are told apart by their environment; `npm test` looks at all of them in the end.
 */
function ourProcesses(): string[] {
  const alone = process.env.VITEST_POOL_ID === undefined;
  return list("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
        if (hasEnded(pid)) return [];
        const cluster = clusterOf(pid);
        const ours =
          cluster !== undefined ||
          (alone ? /galera-platform|gp-(test|e2e|bench|fake|floor)/.test(command) : isOfThisTest(pid));
        return ours ? [`${pid} ${cluster ?? ""} ${command.slice(0, 160)}`] : [];
      } catch {
        // The process ended while we looked.
        return [];
      }
    });
}

function mountPoints(): string[] {
  return readFileSync("/proc/self/mountinfo", "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split(" ")[4] ?? "");
}

/** The cgroup directories of clusters and containers, of every hierarchy; sessions and services make others. */
function cgroups(): string[] {
  if (!existsSync("/sys/fs/cgroup")) return [];
  return lines("find", ["/sys/fs/cgroup", "-ignore_readdir_race", "-type", "d"]).filter((dir) =>
    /galera-platform|kubepods|containerd/.test(dir),
  );
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

/** Processes whose executable or command line names `text`. */
export function processesMentioning(text: string): { pid: number; command: string; exe: string }[] {
  const found = list("/proc")
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
  return withoutForks(found, (one, other) => one.exe === other.exe && one.command === other.command);
}

/**
 * Without those that are about to become another program: between fork and exec a child looks as its parent does.
 * @param alike whether two look the same
 */
export function withoutForks<T extends { pid: number }>(
  processes: readonly T[],
  alike: (one: T, other: T) => boolean,
): T[] {
  return processes.filter((one) => {
    const parent = parentOf(one.pid);
    return parent !== undefined && processes.every((other) => other.pid !== parent || !alike(one, other));
  });
}

/** @returns undefined for a process that is gone */
function parentOf(pid: number): number | undefined {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, "utf8")).parent;
  } catch {
    return undefined;
  }
}

function list(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory) : [];
}

/** Lines that a command prints. A missing `nft` means that there are no tables; any other failure is one. */
function lines(command: string, args: string[]): string[] {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })
      .split("\n")
      .map((line) => line.trimEnd())
      .filter((line) => line !== "");
  } catch (error) {
    if (command === "nft" && (error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
