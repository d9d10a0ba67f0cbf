/** Holds processes of this host to a share of a processor. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cgroupLayout } from "../../components/cluster/embedded/host/system/cgroups";

/** Short, so that who is held back stops for some milliseconds at a time. */
const periodUs = 10_000;

/**
 * Does some work while the cgroup of each of these processes is held to a share of one processor.
 *
 * @param share more than 0
 */
export async function heldTo<T>(share: number, pids: readonly number[], work: () => Promise<T>): Promise<T> {
  const layout = cgroupLayout();
  const limits = pids.map((pid) => limitOf(cpuGroupOf(pid, layout), layout.version));
  const restore = () => {
    for (const { write, before } of limits) {
      try {
        write(before);
      } catch {
        // Its server has ended meanwhile, and the limit with it.
      }
    }
  };
  // Also where a second Ctrl-C ends this process at once.
  process.once("exit", restore);
  try {
    for (const { write } of limits)
      write({ quota: String(Math.round(share * periodUs)), period: String(periodUs) });
    return await work();
  } finally {
    process.off("exit", restore);
    restore();
  }
}

/** What a cgroup may use of the processors, in microseconds of each period. */
interface Limit {
  quota: string;
  period: string;
}

/** The limit of a cgroup, and how to set it. */
function limitOf(directory: string, version: 1 | 2): { before: Limit; write(limit: Limit): void } {
  const read = (file: string) => readFileSync(join(directory, file), "utf8").trim();
  if (version === 2) {
    const [quota = "max", period = String(periodUs)] = read("cpu.max").split(" ");
    const write = (limit: Limit) =>
      writeFileSync(join(directory, "cpu.max"), `${limit.quota} ${limit.period}`);
    return { before: { quota, period }, write };
  }
  const before = { quota: read("cpu.cfs_quota_us"), period: read("cpu.cfs_period_us") };
  const write = ({ quota, period }: Limit) => {
    // None first: the kernel takes no period in which what is allowed would be too much of it.
    writeFileSync(join(directory, "cpu.cfs_quota_us"), "-1");
    writeFileSync(join(directory, "cpu.cfs_period_us"), period);
    writeFileSync(join(directory, "cpu.cfs_quota_us"), quota);
  };
  return { before, write };
}

/** Where the kernel keeps what a process may use of the processors. */
function cpuGroupOf(pid: number, { version, hierarchies }: ReturnType<typeof cgroupLayout>): string {
  const hierarchy = hierarchies.find(({ controllers }) => controllers.includes("cpu"));
  if (hierarchy === undefined) throw new Error("this host has no cgroups for processors");
  for (const line of readFileSync(`/proc/${pid}/cgroup`, "utf8").trim().split("\n")) {
    const [, controllers = "", path = ""] = line.split(":");
    if (version === 2 || controllers.split(",").includes("cpu")) return join(hierarchy.path, path);
  }
  throw new Error(`process ${pid} is in no cgroup for processors`);
}
