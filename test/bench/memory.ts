/** How much memory the processes of an embedded cluster hold, containers included. */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

/** Resident memory in MiB, by program. */
export interface Residents {
  total: number;
  /** Proportional set size: shared pages counted once. */
  proportional: number;
  byProgram: Record<string, { processes: number; mebibytes: number }>;
}

/**
 * Sums what is resident of every process in the cluster's cgroups, and of every other process whose command
 * line names the cluster's directory (the supervisor).
 * @param directory the cluster's directory on the host
 * @param bridge the cluster's bridge, which names its cgroups
 */
export function measureResidents(directory: string, bridge: string): Residents {
  const residents: Residents = { total: 0, proportional: 0, byProgram: {} };
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const cgroups = readFileSync(`/proc/${pid}/cgroup`, "utf8");
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      if (!cgroups.includes(`/galera-platform/${bridge}/`) && !command.includes(directory)) continue;
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
      const of = (field: string) =>
        Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(rollup)?.[1] ?? 0) / 1024;
      const program = basename(command.split("\0")[0] ?? "");
      const { processes, mebibytes } = residents.byProgram[program] ?? { processes: 0, mebibytes: 0 };
      residents.byProgram[program] = { processes: processes + 1, mebibytes: mebibytes + of("Rss") };
      residents.total += of("Rss");
      residents.proportional += of("Pss");
    } catch {
      // The process ended while we looked.
    }
  }
  return residents;
}

/** The same in words, the largest first. */
export function formatResidents({ total, proportional, byProgram }: Residents): string {
  const rows = Object.entries(byProgram)
    .sort(([, a], [, b]) => b.mebibytes - a.mebibytes)
    .map(
      ([name, { processes, mebibytes }]) =>
        `  ${name.padEnd(28)} ${String(processes).padStart(3)} ×  ${mebibytes.toFixed(0).padStart(5)} MiB`,
    );
  return [
    `resident ${total.toFixed(0)} MiB (proportional ${proportional.toFixed(0)} MiB)   target <= 2560`,
    ...rows,
  ].join("\n");
}
