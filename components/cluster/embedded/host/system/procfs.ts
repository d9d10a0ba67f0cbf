/** Processes and mounts as the kernel tells them. */
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { sleep } from "./shell";

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessIdentity {
  pid: number;
  /** Clock ticks since boot at which it started. */
  startTime: string;
}

/** Fields of `/proc/<pid>/stat` that matter here; the name may contain spaces and parentheses. Pure. */
export function parseStat(text: string): { state: string; parent: number; ticks: number; startTime: string } {
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return {
    state: fields[0] ?? "",
    parent: Number(fields[1]),
    // In user and in kernel mode.
    ticks: Number(fields[11]) + Number(fields[12]),
    startTime: fields[19] ?? "",
  };
}

/** Who has this number now, or undefined where nobody (or a zombie) has it. */
export function identify(pid: number): ProcessIdentity | undefined {
  try {
    const stat = parseStat(readFileSync(`/proc/${pid}/stat`, "utf8"));
    return stat.state === "Z" || stat.state === "X" ? undefined : { pid, startTime: stat.startTime };
  } catch {
    return undefined;
  }
}

/** Whether this very process lives. */
export function isAlive(process: ProcessIdentity): boolean {
  return identify(process.pid)?.startTime === process.startTime;
}

/** A start time of a process as milliseconds since 1970; the kernel counts hundredths of a second since boot. */
export function startedAt(startTime: string): number {
  const uptime = Number(readFileSync("/proc/uptime", "utf8").split(" ")[0]);
  return Date.now() - uptime * 1000 + Number(startTime) * 10;
}

/** Numbers of all processes. */
export function allPids(): number[] {
  return readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}

/** The value of a variable in the environment with which the process was started. */
export function environmentOf(pid: number, variable: string): string | undefined {
  try {
    const entries = readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
    return entries.find((entry) => entry.startsWith(`${variable}=`))?.slice(variable.length + 1);
  } catch {
    return undefined;
  }
}

/** The executable's path, or "" where it cannot be read. */
export function executableOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, "");
  } catch {
    return "";
  }
}

/** Sends a signal to a process, or with `group` to its whole process group; one that is gone is fine. */
export function sendSignal(pid: number, name: NodeJS.Signals, group = false): void {
  try {
    process.kill(group ? -pid : pid, name);
  } catch {
    // It ended first, which is what a signal of ours wants in the end.
  }
}

/** Kills the processes and waits until they are gone. Returns those that did not go in time. */
export async function killAll(find: () => number[], seconds: number): Promise<number[]> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const alive = find().filter((pid) => pid !== process.pid && identify(pid) !== undefined);
    if (alive.length === 0 || Date.now() > deadline) return alive;
    for (const pid of alive) sendSignal(pid, "SIGKILL");
    await sleep(20);
  }
}

/** Mount points that lie in one of the directories or are one of them, deepest first. */
export function mountsBelow(directories: readonly string[], mountinfo = "/proc/self/mountinfo"): string[] {
  return selectMounts(readFileSync(mountinfo, "utf8"), directories);
}

/** As {@link mountsBelow}, on the text of a mountinfo file. Pure. */
export function selectMounts(mountinfo: string, directories: readonly string[]): string[] {
  return mountinfo
    .split("\n")
    .flatMap((line) => {
      const field = line.split(" ")[4];
      // The kernel writes blanks and backslashes as octal numbers.
      return field === undefined
        ? []
        : [
            field.replace(/\\([0-7]{3})/g, (_, octal: string) =>
              String.fromCharCode(Number.parseInt(octal, 8)),
            ),
          ];
    })
    .filter((point) => directories.some((dir) => point === dir || point.startsWith(`${dir}/`)))
    .reverse();
}
