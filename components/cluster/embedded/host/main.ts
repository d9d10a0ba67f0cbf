/**
 * The host program: one {@link HostRequest} as JSON on standard input, one {@link HostResponse} as the last line on
 * standard output, progress on standard error. `node --import tsx …/main.ts`
 */
import { dirname } from "node:path";
import { describeError, UserError } from "../../../../toolchain/errors";
import { watchLifeline } from "./lifeline";
import { clusterPaths, stateDirectory } from "./paths";
import type { HostRequest, HostResponse } from "./protocol";
import { isErrno, isThere } from "./system/files";
import { clusterLock, withLock } from "./system/lock";
import { lineReport, type Report } from "./system/report";

async function perform(request: HostRequest, report: Report, signal: AbortSignal): Promise<unknown> {
  const locked = <T>(clusterId: string, action: () => Promise<T>) => {
    clusterPaths(clusterId); // Throws where it cannot name a cluster, nor a lock.
    return withLock(clusterLock(clusterId), report, signal, action);
  };
  // Each action loads what it needs: a read must not wait for the libraries of an apply.
  switch (request.action) {
    case "reserve": {
      const { requireRootOnLinux } = await import("./system/preflight.js");
      requireRootOnLinux();
      const { reserve } = await import("./actions/reserve.js");
      return locked(request.spec.clusterId, () => reserve(request.spec, report, signal));
    }
    case "apply": {
      const { requireRootOnLinux } = await import("./system/preflight.js");
      requireRootOnLinux();
      const { apply } = await import("./actions/apply.js");
      return locked(request.spec.reservation.clusterId, () => apply(request.spec, report, signal));
    }
    case "release": {
      requireSameDirectory(request);
      // What does not exist takes no root to remove, nor Linux; what cannot be looked at may exist.
      if (process.getuid?.() !== 0 && !mayExist(clusterPaths(request.clusterId).root)) return null;
      const { requireRootOnLinux } = await import("./system/preflight.js");
      requireRootOnLinux();
      const { release } = await import("./actions/release.js");
      return locked(request.clusterId, async () => {
        await release(request.clusterId, report, signal);
        return null;
      });
    }
    case "read": {
      requireSameDirectory(request);
      const { read } = await import("./actions/read.js");
      return read(request.clusterId);
    }
    default:
      throw new Error(`unknown action: ${JSON.stringify(request satisfies never)}`);
  }
}

/**
 * Without this, a command with another `GALERA_PLATFORM_STATE` than the one that made the cluster would find
 * nothing, call it removed, and leave it running with nobody who knows of it.
 */
function requireSameDirectory({ clusterId, directory }: { clusterId: string; directory?: string }): void {
  if (directory === undefined || directory === clusterPaths(clusterId).root) return;
  throw new UserError(`The cluster ${clusterId} lies in ${directory}, but this command looks elsewhere.`, {
    hint: `Run it again with GALERA_PLATFORM_STATE=${dirname(dirname(directory))}.`,
  });
}

function mayExist(path: string): boolean {
  try {
    return isThere(path);
  } catch {
    return true;
  }
}

/** A full disk is no fault of ours, and its stack would help nobody. */
function diskFull(cause: unknown): UserError {
  const path = cause instanceof Error && "path" in cause ? String(cause.path) : stateDirectory();
  return new UserError(`The disk is full: ${path} could not be written.`, {
    hint: "Make room and run the same command again, or destroy the stack (npm run destroy -- --stack <its name>).",
    cause,
  });
}

async function readInput(): Promise<string> {
  let text = "";
  process.stdin.setEncoding("utf8");
  for await (const chunk of process.stdin) text += chunk;
  return text;
}

async function main(): Promise<void> {
  const abort = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () =>
      abort.abort(new UserError(`interrupted by ${name}; run the same command again to continue`)),
    );
  }
  watchLifeline(() => {
    abort.abort(new UserError("interrupted: the command that started this has ended"));
    // Nobody is left who would kill what does not listen.
    setTimeout(() => process.exit(1), 10_000).unref();
  });
  const report = lineReport((text) => process.stderr.write(text));
  let response: HostResponse<unknown>;
  try {
    const request = JSON.parse(await readInput()) as HostRequest;
    response = { ok: true, result: await perform(request, report, abort.signal) };
  } catch (error) {
    const interrupted = abort.signal.aborted ? abort.signal.reason : error;
    response = {
      ok: false,
      error: describeError(isErrno(interrupted, "ENOSPC") ? diskFull(interrupted) : interrupted),
    };
    process.exitCode = 1;
  }
  process.stdout.write(`${JSON.stringify(response)}\n`, () => process.exit());
}

void main();
