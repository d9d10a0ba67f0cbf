/** The cgroups of a cluster: one tree `galera-platform/<bridge>/<node>`, in every hierarchy of the host. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { isErrno, removeIfEmpty } from "./files";
import { identify, sendSignal } from "./procfs";
import { sleep } from "./shell";

const top = "/sys/fs/cgroup";
const family = "galera-platform";

/** The hierarchies in which cgroups are made. */
export interface CgroupLayout {
  version: 1 | 2;
  /** Mount point of each hierarchy with the controllers it has; one with all of them in version 2. */
  hierarchies: { path: string; controllers: string[] }[];
}

/** Reads the layout from mountinfo; a host with a version 2 tree beside version 1 counts as version 1. Pure. */
export function parseCgroupLayout(mountinfo: string, unifiedControllers: string | undefined): CgroupLayout {
  if (unifiedControllers !== undefined) {
    return { version: 2, hierarchies: [{ path: top, controllers: unifiedControllers.trim().split(/\s+/) }] };
  }
  const hierarchies = mountinfo.split("\n").flatMap((line) => {
    const [mount, filesystem] = line.split(" - ");
    const [type, , options] = (filesystem ?? "").split(" ");
    const path = mount?.split(" ")[4];
    // The version 2 tree of a mixed host has no controllers, but the runtime makes its groups there too.
    if (type === "cgroup2" && path !== undefined) return [{ path, controllers: [] }];
    if (type !== "cgroup" || path === undefined || options === undefined) return [];
    return [{ path, controllers: options.split(",").filter((option) => option !== "rw") }];
  });
  return { version: 1, hierarchies };
}

/** The layout of this host. */
export function cgroupLayout(): CgroupLayout {
  const unified = join(top, "cgroup.controllers");
  return parseCgroupLayout(
    readFileSync("/proc/self/mountinfo", "utf8"),
    existsSync(unified) ? readFileSync(unified, "utf8") : undefined,
  );
}

/** The path below each hierarchy that the kubelet of a node takes as its root. */
export function nodeCgroup(bridge: string, node: string): string {
  return `/${family}/${bridge}/${node}`;
}

/** The cgroup that a node's own processes join, so that whatever belongs to the node can be found. Pure. */
export function membershipFile(layout: CgroupLayout, bridge: string, group: string): string {
  const hierarchy =
    layout.hierarchies.find((one) => one.controllers.includes("pids")) ?? layout.hierarchies[0];
  return join(hierarchy?.path ?? top, family, bridge, group, "system", "cgroup.procs");
}

/** Makes a node's cgroups (or those of `control-plane`). Idempotent. */
export function createCgroups(layout: CgroupLayout, bridge: string, group: string): void {
  for (const hierarchy of layout.hierarchies) {
    let directory = hierarchy.path;
    for (const part of [family, bridge, group, "system"]) {
      if (layout.version === 2) delegate(directory);
      directory = join(directory, part);
      mkdirSync(directory, { recursive: true });
      if (layout.version === 1 && hierarchy.controllers.includes("cpuset")) inheritCpuset(directory);
      // Two levels of ours must not turn a whole cluster into the weight of a single process.
      if (part === family || part === bridge) setWeight(layout, hierarchy.controllers, directory);
    }
  }
}

/** Hands the controllers that containers need on to the children of a version 2 cgroup. */
function delegate(directory: string): void {
  const available = readFileSync(join(directory, "cgroup.controllers"), "utf8").trim().split(/\s+/);
  const wanted = ["cpu", "cpuset", "memory", "io", "pids", "hugetlb"].filter((name) =>
    available.includes(name),
  );
  writeFileSync(join(directory, "cgroup.subtree_control"), wanted.map((name) => `+${name}`).join(" "));
}

/** A new version 1 cpuset has no processors and refuses every process until it is given some. */
function inheritCpuset(directory: string): void {
  for (const file of ["cpuset.cpus", "cpuset.mems"]) {
    if (readFileSync(join(directory, file), "utf8").trim() !== "") continue;
    writeFileSync(join(directory, file), readFileSync(join(directory, "..", file), "utf8"));
  }
}

function setWeight(layout: CgroupLayout, controllers: string[], directory: string): void {
  const count = cpus().length;
  if (layout.version === 2) {
    const file = join(directory, "cpu.weight");
    if (existsSync(file)) writeFileSync(file, String(Math.min(10_000, 100 * count)));
  } else if (controllers.includes("cpu")) {
    writeFileSync(join(directory, "cpu.shares"), String(1024 * count));
  }
}

/** Directories of the cluster's cgroups, or of one group of it, in every hierarchy, deepest first. */
function directoriesOf(layout: CgroupLayout, bridge: string, group?: string): string[] {
  return layout.hierarchies.flatMap(({ path }) =>
    directoriesBelow(join(path, family, bridge, ...(group === undefined ? [] : [group]))),
  );
}

/** The directory and all below it, deepest first. */
function directoriesBelow(directory: string): string[] {
  try {
    const children = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [...children.flatMap((child) => directoriesBelow(join(directory, child.name))), directory];
  } catch (error) {
    if (isErrno(error, "ENOENT", "ENODEV")) return [];
    throw error;
  }
}

/** Where a node's kubelet puts its pods, in every hierarchy. Pure. */
export function podCgroups(layout: CgroupLayout, bridge: string, node: string): string[] {
  return layout.hierarchies.map(({ path }) => join(path, nodeCgroup(bridge, node), "kubepods"));
}

/** Removes what holds no process any more of these cgroups and those below; the kernel refuses all others. */
export function removeEmptyCgroups(directories: readonly string[]): void {
  for (const directory of directories.flatMap(directoriesBelow)) removeIfEmpty(directory);
}

/** Every process in the cluster's cgroups, or in one group of it: containers, shims and the node's own. */
export function pidsIn(layout: CgroupLayout, bridge: string, group?: string): number[] {
  const pids = directoriesOf(layout, bridge, group).flatMap((directory) => {
    try {
      return readFileSync(join(directory, "cgroup.procs"), "utf8").split("\n").filter(Boolean).map(Number);
    } catch {
      return [];
    }
  });
  // A process of another pid namespace is shown as 0.
  return [...new Set(pids)].filter((pid) => pid > 0);
}

/**
 * Kills whatever is in the cgroups and removes them. A frozen one is thawed, or its processes never die.
 * @returns directories that could not be removed within the time
 */
export async function removeCgroups(
  layout: CgroupLayout,
  bridge: string,
  group?: string,
  seconds = 5,
): Promise<string[]> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    for (const pid of pidsIn(layout, bridge, group))
      if (identify(pid) !== undefined) sendSignal(pid, "SIGKILL");
    const left = directoriesOf(layout, bridge, group).filter((directory) => !removed(directory));
    if (left.length === 0 || Date.now() > deadline) {
      if (group === undefined) for (const { path } of layout.hierarchies) removeIfEmpty(join(path, family));
      return left;
    }
    await sleep(20);
  }
}

function removed(directory: string): boolean {
  try {
    rmdirSync(directory);
    return true;
  } catch (error) {
    if (isErrno(error, "ENOENT")) return true;
    thaw(directory);
    return false;
  }
}

function thaw(directory: string): void {
  for (const [file, value] of [
    ["freezer.state", "THAWED"],
    ["cgroup.freeze", "0"],
  ] as const) {
    try {
      if (existsSync(join(directory, file))) writeFileSync(join(directory, file), value);
    } catch {
      // It went away in between.
    }
  }
}
