/**
 * The guardian: a loop in sh that starts the supervisor again when it ends. The supervisor holds a lock for as long
 * as it lives, so that there is never a second one, whoever starts it; and it brings back a guardian that was killed,
 * which then waits for that lock.
 */
import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../system/files";
import { identify } from "../system/procfs";
import { closeLog } from "./logs";
import { clusterVariable } from "./process-spec";

/** What the guardian's loop needs. */
export interface GuardianArgs {
  node: string;
  bundle: string;
  /** Arguments of the supervisor. */
  arguments: string[];
  /** Where the guardian keeps its number and lock, and is told to end. */
  directory: string;
}

/** File whose existence ends the loop. */
export const stopFile = "stop";
/** File with the guardian's process number. */
const pidFile = "guardian.pid";

/** The loop. Pure. */
export function guardianScript(args: GuardianArgs): string {
  const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const file = (name: string) => quote(join(args.directory, name));
  // Small young generation and old space: it does little and lives long.
  const command = [
    args.node,
    "--max-semi-space-size=1",
    "--max-old-space-size=64",
    args.bundle,
    ...args.arguments,
  ];
  return `#!/bin/sh
# Starts the supervisor of a galera-platform cluster again whenever it ends. Ended by "release".
echo $$ >${file(pidFile)}
while [ ! -e ${file(stopFile)} ]; do
  flock -F ${file("lock")} ${command.map(quote).join(" ")}
  sleep 0.3
done
`;
}

/** The living guardian's process number, or undefined. */
export function guardianPid(directory: string): number | undefined {
  const pid = Number(readText(join(directory, pidFile)) ?? "");
  if (!(pid > 1) || identify(pid) === undefined) return undefined;
  // The number may have gone to somebody else meanwhile.
  return readText(`/proc/${pid}/cmdline`)?.includes(directory) === true ? pid : undefined;
}

/** Starts a guardian where none lives; it outlives its starter. */
export function ensureGuardian(root: string, script: string): void {
  const directory = join(root, "supervisor");
  if (guardianPid(directory) !== undefined) return;
  const log = openSync(join(root, "logs", "supervisor.log"), "a", 0o600);
  const child = spawn("/bin/sh", [script], {
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
    env: { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", [clusterVariable]: root },
  });
  child.on("error", () => {});
  child.unref();
  closeLog(log);
}
