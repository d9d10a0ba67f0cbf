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
  const quotaUs = Math.round(share * periodUs);
  const changes = pids.flatMap((pid) => {
    const directory = cpuGroupOf(pid, layout);
    return layout.version === 2
      ? [{ file: join(directory, "cpu.max"), value: `${quotaUs} ${periodUs}` }]
      : [
          // Without a quota first: the kernel takes no period in which what is allowed would be too much of it.
          { file: join(directory, "cpu.cfs_quota_us"), value: "-1" },
          { file: join(directory, "cpu.cfs_period_us"), value: String(periodUs) },
          { file: join(directory, "cpu.cfs_quota_us"), value: String(quotaUs) },
        ];
  });
  const before = changes.map(({ file }) => ({ file, value: readFileSync(file, "utf8").trim() }));
  try {
    for (const { file, value } of changes) writeFileSync(file, value);
    return await work();
  } finally {
    for (const { file, value } of before) writeFileSync(file, value);
  }
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
