import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A temporary directory of this process; those that killed processes left behind are removed on the way. */
export function temporaryDirectory(purpose: string): string {
  const prefix = `galera-platform-${purpose}-`;
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length).split("-")[0]) : Number.NaN;
    if (Number.isInteger(owner) && owner > 0 && !isAlive(owner)) {
      rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
    }
  }
  return mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const setpriv = "/usr/bin/setpriv";

/**
 * The command line of a program that ends with this process, even if that is killed: a test runner kills its workers
 * when it is interrupted.
 */
export function tied(program: string, args: readonly string[]): [program: string, args: string[]] {
  if (!existsSync(setpriv)) return [program, [...args]];
  return [setpriv, ["--pdeathsig", "KILL", "--", program, ...args]];
}
