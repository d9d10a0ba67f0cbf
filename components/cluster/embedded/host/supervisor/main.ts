/**
 * The supervisor of one cluster: keeps its processes alive and answers on a socket. It outlives the command that
 * started it; should it be killed itself, its guardian starts another one, which goes on with the processes as they
 * are. Bundled into one file, so that it needs neither the checkout nor its memory.
 */
import { chmodSync, rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { basename } from "node:path";
import { readJson, writeAtomically } from "../system/files";
import { allPids, environmentOf, executableOf, identify, type ProcessIdentity } from "../system/procfs";
import { planAdoption } from "./adoption";
import { ensureGuardian } from "./guardian";
import { rotateLogs } from "./logs";
import {
  clusterVariable,
  type DesiredState,
  type ProcessSpec,
  processVariable,
  type SupervisorRequest,
  type SupervisorResponse,
  type SupervisorStatus,
} from "./process-spec";
import { endProcess, Unit } from "./unit";

/** Paths that the supervisor is started with. */
interface Arguments {
  root: string;
  desired: string;
  processes: string;
  socket: string;
  guardian: string;
}

const [root = "", desired = "", processes = "", socket = "", guardian = ""] = process.argv.slice(2);
const paths: Arguments = { root, desired, processes, socket, guardian };
const units = new Map<string, Unit>();
let logs = "";
let saving = false;

const events = { changed: save, log: (line: string) => console.error(`${new Date().toISOString()} ${line}`) };

function status(): SupervisorStatus {
  const self: ProcessIdentity = identify(process.pid) ?? { pid: process.pid, startTime: "" };
  return { supervisor: self, processes: [...units.values()].map((unit) => unit.status()) };
}

/** Writes the record once for all changes of one turn. */
function save(): void {
  if (saving) return;
  saving = true;
  setImmediate(() => {
    saving = false;
    try {
      writeAtomically(paths.processes, JSON.stringify(status(), null, 1));
    } catch (error) {
      // Release removes the directory under us; a full disk must not end the processes.
      events.log(`cannot write ${paths.processes}: ${String(error)}`);
    }
  });
}

function wanted(): DesiredState {
  const state = readJson<DesiredState>(paths.desired);
  if (state === undefined) throw new Error(`${paths.desired} is missing`);
  logs = state.logs;
  return state;
}

/** Living processes that carry this cluster's mark and are the very program that they were started as. */
function living(specs: readonly ProcessSpec[]): (ProcessIdentity & { name: string })[] {
  return allPids().flatMap((pid) => {
    if (environmentOf(pid, clusterVariable) !== paths.root) return [];
    const name = environmentOf(pid, processVariable);
    const identity = identify(pid);
    if (name === undefined || identity === undefined) return [];
    // Children, such as containerd's shims, inherit the mark: they are not ours to watch.
    const programs = specs.find((spec) => spec.name === name)?.argv.map((part) => basename(part));
    const isChild = programs !== undefined && !programs.includes(basename(executableOf(pid)));
    return isChild || /shim/.test(executableOf(pid)) ? [] : [{ ...identity, name }];
  });
}

async function takeOver(): Promise<void> {
  const specs = wanted().processes;
  const recorded = readJson<SupervisorStatus>(paths.processes)?.processes ?? [];
  const plan = planAdoption(specs, recorded, living(specs));
  await Promise.all(plan.stop.map(endProcess));
  for (const { spec, process, restarts } of plan.adopt) {
    units.set(spec.name, new Unit(spec, logs, events, { process, restarts }));
  }
  events.log(
    `adopted ${plan.adopt.length}, ended ${plan.stop.length}, starting ${plan.start.length} processes`,
  );
  startAll(plan.start);
}

function startAll(specs: readonly ProcessSpec[]): void {
  for (const spec of specs) {
    const unit = new Unit(spec, logs, events);
    units.set(spec.name, unit);
    void unit.start();
  }
  save();
}

/** Brings the processes to the desired state: ends what is not wanted or outdated, starts what is missing. */
async function apply(): Promise<void> {
  const specs = wanted().processes;
  const byName = new Map(specs.map((spec) => [spec.name, spec]));
  const obsolete = [...units.values()].filter(
    (unit) => byName.get(unit.spec.name)?.fingerprint !== unit.spec.fingerprint,
  );
  await Promise.all(obsolete.map((unit) => unit.stop()));
  for (const unit of obsolete) units.delete(unit.spec.name);
  startAll(specs.filter((spec) => !units.has(spec.name)));
}

let queue: Promise<void> = Promise.resolve();

async function answer(request: SupervisorRequest): Promise<SupervisorResponse> {
  switch (request.command) {
    case "status":
      return { ok: true, status: status() };
    case "apply":
      // One after the other: two at once would both start what is missing.
      queue = queue.catch(() => {}).then(apply);
      await queue;
      return { ok: true, status: status() };
    default:
      return { ok: false, error: `unknown command ${JSON.stringify(request satisfies never)}` };
  }
}

function serve(connection: Socket): void {
  let text = "";
  connection.setEncoding("utf8");
  connection.on("error", () => connection.destroy());
  connection.on("data", (chunk: string) => {
    text += chunk;
    if (!text.includes("\n")) return;
    const line = text;
    text = "";
    Promise.resolve()
      .then(() => answer(JSON.parse(line) as SupervisorRequest))
      .catch((error: unknown): SupervisorResponse => ({ ok: false, error: String(error) }))
      .then((response) => connection.end(`${JSON.stringify(response)}\n`));
  });
}

async function main(): Promise<void> {
  // Processes of ours must not end with the terminal that was open when the cluster was made.
  for (const name of ["SIGHUP", "SIGINT", "SIGPIPE"] as const) process.on(name, () => {});
  await takeOver();
  rmSync(paths.socket, { force: true });
  const server = createServer(serve);
  process.umask(0o177);
  server.listen(paths.socket, () => {
    chmodSync(paths.socket, 0o600);
    process.umask(0o077);
  });
  setInterval(() => {
    for (const unit of units.values()) unit.check();
  }, 250);
  setInterval(() => ensureGuardian(paths.root, paths.guardian), 1000);
  setInterval(() => rotateLogs(logs), 10_000);
}

void main().catch((error: unknown) => {
  events.log(String(error instanceof Error ? (error.stack ?? error.message) : error));
  process.exit(1);
});
