/** One process under supervision: started, watched, started again. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { get } from "node:https";
import { connect } from "node:net";
import { removeEmptyCgroups } from "../system/cgroups";
import { identify, isAlive, type ProcessIdentity, sendSignal } from "../system/procfs";
import { sleep } from "../system/shell";
import { delayBefore, nextAttempt } from "./backoff";
import { closeLog, openLog } from "./logs";
import type { Condition, ProcessSpec, ProcessStatus } from "./process-spec";

/** How long a process may take to end after SIGTERM. */
const grace = 3000;
/** How long the first start waits for the address that it waits for. */
const patience = 120_000;

/** What a unit tells its supervisor. */
export interface UnitEvents {
  changed(): void;
  log(line: string): void;
}

/** Keeps one process alive until it is told to stop. */
export class Unit {
  private process: ProcessIdentity | undefined;
  /** True where this supervisor is the parent and is told of the end; else the end is found by looking. */
  private own = false;
  private state: ProcessStatus["state"] = "waiting";
  private attempt = 0;
  private restarts: number;
  private startedAt = 0;
  private lastExit: string | null = null;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    readonly spec: ProcessSpec,
    private readonly logs: string,
    private readonly events: UnitEvents,
    adopted?: { process: ProcessIdentity; restarts: number },
  ) {
    this.restarts = adopted?.restarts ?? 0;
    if (adopted === undefined) return;
    this.process = adopted.process;
    this.state = "running";
    this.startedAt = Date.now();
  }

  /** Starts the process, once that is there which it waits for. */
  async start(): Promise<void> {
    const { waitFor } = this.spec;
    const deadline = Date.now() + patience;
    while (waitFor !== undefined && !this.stopped && Date.now() < deadline && !(await isMet(waitFor)))
      await sleep(50);
    this.launch();
  }

  /** Looks whether an adopted process still lives. */
  check(): void {
    if (this.process === undefined || this.own || this.stopped || isAlive(this.process)) return;
    this.ended("gone");
  }

  /** Ends the process and does not start it again; resolves when it is gone. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.state = "stopping";
    clearTimeout(this.timer);
    const { process } = this;
    if (process === undefined) return;
    await endProcess(process);
  }

  status(): ProcessStatus {
    return {
      name: this.spec.name,
      node: this.spec.node,
      state: this.state,
      pid: this.process?.pid ?? null,
      startTime: this.process?.startTime ?? null,
      fingerprint: this.spec.fingerprint,
      restarts: this.restarts,
      lastExit: this.lastExit,
    };
  }

  private launch(): void {
    if (this.stopped) return;
    const [command = "", ...args] = this.spec.argv;
    this.sweep();
    const log = openLog(this.logs, this.spec.name);
    // The supervisor's own mask keeps everybody out of its files. A containerd that had it would make root file systems
    // that only root may enter: on a node that lost its power, no container but root's ever started again.
    const own = process.umask(0o022);
    const child = spawn(command, args, {
      cwd: "/",
      env: this.spec.env,
      stdio: ["ignore", log, log],
      // A session of its own: no terminal's signals, and a group to kill.
      detached: true,
    });
    process.umask(own);
    closeLog(log);
    this.own = true;
    this.startedAt = Date.now();
    child.once("error", (error) => this.ended(error.message));
    child.once("exit", (code, name) => this.ended(name ?? `exit code ${code}`));
    this.process = child.pid === undefined ? undefined : identify(child.pid);
    this.state = "running";
    this.events.changed();
  }

  /** What cannot be swept costs time, no more: the process starts either way. */
  private sweep(): void {
    try {
      removeEmptyCgroups(this.spec.sweep ?? []);
    } catch (error) {
      this.events.log(`${this.spec.name}: ${String(error)}`);
    }
  }

  private ended(how: string): void {
    this.process = undefined;
    this.lastExit = how;
    if (this.stopped) return;
    this.attempt = nextAttempt(this.attempt, Date.now() - this.startedAt);
    const delay = delayBefore(Math.max(0, this.attempt - 1));
    this.state = "backing-off";
    this.restarts += 1;
    this.events.log(`${this.spec.name} ended (${how}); starting it again in ${delay} ms`);
    this.events.changed();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.launch(), delay);
  }
}

/** Ends a process group, first kindly. */
export async function endProcess(process: ProcessIdentity): Promise<void> {
  sendSignal(process.pid, "SIGTERM", true);
  const deadline = Date.now() + grace;
  while (isAlive(process) && Date.now() < deadline) await sleep(20);
  while (isAlive(process) && Date.now() < deadline + grace) {
    sendSignal(process.pid, "SIGKILL", true);
    await sleep(20);
  }
}

/** Whether that is so which a process waits for. What goes wrong in looking is an answer, too. */
async function isMet({ https, ...address }: Condition): Promise<boolean> {
  if (https === undefined) return accepts(address);
  try {
    return await answers(address, https);
  } catch {
    return false;
  }
}

/** Whether something accepts connections there. */
function accepts(address: { host: string; port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ ...address, timeout: 1000 });
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once("connect", () => answer(true));
    socket.once("error", () => answer(false));
    socket.once("timeout", () => answer(false));
  });
}

/** Whether it answers a request by 200. */
function answers(
  address: { host: string; port: number },
  { path, authority, certificate, key }: NonNullable<Condition["https"]>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const credentials = {
      ca: readFileSync(authority),
      cert: readFileSync(certificate),
      key: readFileSync(key),
    };
    const request = get({ ...address, path, ...credentials, agent: false, timeout: 1000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once("error", () => resolve(false));
    request.once("timeout", () => request.destroy());
  });
}
