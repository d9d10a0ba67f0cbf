/** What the stand-in keeps between calls, as JSON in the directory that MULTIPASS_STANDIN names. */
import { mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A fault on demand. */
export interface Fault {
  /** The command that it befalls, e.g. `launch`, or a part of what `exec` runs, e.g. `install`. */
  command: string;
  /** The first call that it befalls, counted from now, from 1. @default 1 */
  nth?: number;
  /** How many calls it befalls. @default 1 */
  times?: number;
  how: /** Nothing is done, and the exit code is 2. */
    | "fail"
    /** Never ends. */
    | "hang"
    /** As when multipassd does not run. */
    | "daemon"
    /** launch: the machine stays in its start for ever. */
    | "stuck"
    /** launch: the machine comes up, but is reported as having timed out. */
    | "slow"
    /** launch: the machine comes up without what cloud-init should have brought. */
    | "broken"
    /** launch: the client hangs, and the machine is listed only after `afterMs`. */
    | "late";
  afterMs?: number;
}

export interface StandinNode {
  labels: Record<string, string>;
  unschedulable: boolean;
}

/** What a server's disk holds. */
export interface StandinCluster {
  token: string;
  nodes: Record<string, StandinNode>;
  /** The machine that first used a node's name; k3s refuses others. */
  passwords: Record<string, string>;
  /** PersistentVolumes as the API gives them out. */
  volumes: { metadata: { name: string }; [part: string]: unknown }[];
}

export interface StandinMachine {
  id: string;
  state: string;
  address: string;
  size: { cpus: string; memory: string; disk: string };
  /** Files that cloud-init wrote. */
  files: Record<string, string>;
  /** Checksum of the installed k3s. */
  k3s?: string;
  /** Whether k3s was started; it comes back with the machine. */
  service?: boolean;
  joined?: { server: string; token: string };
  cluster?: StandinCluster;
  /** Not listed before, in milliseconds since 1970. */
  shownAt?: number;
}

export interface State {
  version: string;
  /** Whether `delete` is for good, as in versions after 1.16. */
  deletesForGood: boolean;
  machines: Record<string, StandinMachine>;
  faults: Fault[];
  /** Every call, in order. */
  calls: string[];
  made: number;
}

export function emptyState(): State {
  return { version: "1.16.1", deletesForGood: false, machines: {}, faults: [], calls: [], made: 0 };
}

/** Reads, changes and writes the state, alone. */
export function change<T>(directory: string, action: (state: State) => T): T {
  const lock = join(directory, "lock");
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  try {
    const path = join(directory, "state.json");
    const state = JSON.parse(readFileSync(path, "utf8")) as State;
    const result = action(state);
    writeFileSync(`${path}.new`, JSON.stringify(state, undefined, 1));
    renameSync(`${path}.new`, path);
    return result;
  } finally {
    rmdirSync(lock);
  }
}
