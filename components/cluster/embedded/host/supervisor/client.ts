/** The commands' side of the supervisor: builds it, starts it, talks to it. */
import { mkdirSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { UserError } from "../../../../../toolchain/errors";
import type { ClusterPaths } from "../paths";
import { readJson, readText, writeAtomically, writeIfChanged } from "../system/files";
import { isAlive, sendSignal } from "../system/procfs";
import { sleep } from "../system/shell";
import { ensureGuardian, guardianPid, guardianScript, stopFile } from "./guardian";
import type { DesiredState, SupervisorRequest, SupervisorResponse, SupervisorStatus } from "./process-spec";

/** Asks the supervisor. @throws when none answers within the time */
export function ask(socket: string, request: SupervisorRequest, seconds = 30): Promise<SupervisorStatus> {
  return new Promise((resolve, reject) => {
    let text = "";
    const connection = connect(socket);
    const timer = setTimeout(
      () => connection.destroy(new Error("the supervisor does not answer")),
      seconds * 1000,
    );
    connection.setEncoding("utf8");
    connection.on("connect", () => connection.write(`${JSON.stringify(request)}\n`));
    connection.on("data", (chunk: string) => (text += chunk));
    connection.on("error", reject);
    connection.on("close", () => {
      clearTimeout(timer);
      try {
        const response = JSON.parse(text) as SupervisorResponse;
        response.ok ? resolve(response.status) : reject(new Error(response.error));
      } catch {
        reject(new Error("the supervisor ended before it answered"));
      }
    });
  });
}

/** The supervisor's word, or undefined where none answers; one that its guardian brings back is waited for. */
export async function supervisorStatus(paths: ClusterPaths): Promise<SupervisorStatus | undefined> {
  const deadline = Date.now() + 5000;
  for (;;) {
    const status = await ask(paths.socket, { command: "status" }, 5).catch(() => undefined);
    if (status !== undefined || guardianPid(paths.supervisor) === undefined || Date.now() > deadline)
      return status;
    await sleep(100);
  }
}

/** Bundles the supervisor into the cluster's directory. @returns whether the bundle changed */
export async function installSupervisor(paths: ClusterPaths): Promise<boolean> {
  const result = await build({
    entryPoints: [join(__dirname, "main.ts")],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    write: false,
    minify: true,
    logLevel: "silent",
  });
  const script = guardianScript({
    node: process.execPath,
    bundle: paths.supervisorBundle,
    arguments: [paths.root, paths.desired, paths.processes, paths.socket, paths.guardianScript],
    directory: paths.supervisor,
  });
  const changed = [
    writeIfChanged(paths.supervisorBundle, result.outputFiles[0]?.text ?? ""),
    writeIfChanged(paths.guardianScript, script),
  ];
  return changed.includes(true);
}

/** Hands the desired processes to the supervisor, which is started, or replaced where its code changed. */
export async function supervise(
  paths: ClusterPaths,
  desired: DesiredState,
  codeChanged: boolean,
): Promise<void> {
  mkdirSync(paths.logs, { recursive: true, mode: 0o700 });
  writeAtomically(paths.desired, JSON.stringify(desired, null, 1));
  rmSync(join(paths.supervisor, stopFile), { force: true });
  // One that lives but does not answer, stopped by somebody or at its end, is replaced like an outdated one.
  const answers = (await supervisorStatus(paths)) !== undefined;
  if (codeChanged || !answers) await endSupervision(paths);
  const deadline = Date.now() + 30_000;
  for (;;) {
    ensureGuardian(paths.root, paths.guardianScript);
    try {
      await ask(paths.socket, { command: "apply" });
      return;
    } catch (error) {
      if (Date.now() > deadline) {
        const log = readText(join(paths.logs, "supervisor.log"))?.trim().split("\n").slice(-5).join("\n  ");
        throw new UserError(`The supervisor of the cluster does not start:\n  ${log ?? "it wrote nothing"}`, {
          cause: error,
        });
      }
    }
    await sleep(50);
  }
}

/** Ends guardian and supervisor; the next ones go on with the processes as they are. */
async function endSupervision(paths: ClusterPaths): Promise<void> {
  const guardian = guardianPid(paths.supervisor);
  if (guardian !== undefined) sendSignal(guardian, "SIGKILL");
  const supervisor = readJson<SupervisorStatus>(paths.processes)?.supervisor;
  const deadline = Date.now() + 5000;
  while (supervisor !== undefined && isAlive(supervisor) && Date.now() < deadline) {
    sendSignal(supervisor.pid, "SIGKILL");
    await sleep(20);
  }
}
