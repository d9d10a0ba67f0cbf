/** The embedded cluster from outside: its nodes as links, processes and files of this host. */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { clusterPaths, nodePaths, stateDirectory } from "../../../components/cluster/embedded/host/paths";
import { type NodeAddresses, planNode } from "../../../components/cluster/embedded/host/plan/addresses";
import type { ClusterSpec } from "../../../components/cluster/embedded/host/protocol";
import { ask } from "../../../components/cluster/embedded/host/supervisor/client";
import type { DesiredState } from "../../../components/cluster/embedded/host/supervisor/process-spec";
import { cgroupLayout, pidsIn } from "../../../components/cluster/embedded/host/system/cgroups";
import { readJson, writeAtomically } from "../../../components/cluster/embedded/host/system/files";
import { executableOf, identify, sendSignal } from "../../../components/cluster/embedded/host/system/procfs";
import { run } from "../../../components/cluster/embedded/host/system/shell";
import { UserError } from "../../../toolchain/errors";

/** A process inside of a pod. */
export interface PodProcess {
  pid: number;
  command: string;
}

/** One cluster on this host. */
export class Machine {
  readonly #paths;
  readonly #spec: ClusterSpec;

  /** @throws UserError where this host has no such cluster */
  constructor(readonly clusterId: string) {
    this.#paths = clusterPaths(clusterId, stateDirectory());
    const spec = readJson<ClusterSpec>(this.#paths.spec);
    if (spec === undefined) {
      throw new UserError(`The embedded cluster ${clusterId} is not on this host (${this.#paths.root}).`, {
        hint: "Faults are injected from the host that the nodes run on, with the same GALERA_PLATFORM_STATE.",
      });
    }
    this.#spec = spec;
  }

  /** The nodes with their places in the network. */
  get nodes(): NodeAddresses[] {
    const { reservation, workers, zones } = this.#spec;
    return Array.from({ length: workers }, (_, index) => planNode(reservation, index + 1, zones));
  }

  node(name: string): NodeAddresses {
    const found = this.nodes.find((node) => node.name === name);
    if (found === undefined) throw new Error(`there is no node ${name}`);
    return found;
  }

  get bridge(): string {
    return `gp${this.#spec.reservation.slot}`;
  }

  /** Runs a program in a node's network namespace. */
  inNode(node: NodeAddresses, command: string, args: readonly string[], input = "", tolerate = false) {
    return run("nsenter", [`--net=/run/netns/${node.netns}`, "--", command, ...args], { input, tolerate });
  }

  /** Every process of a node: its daemons and all containers. */
  processesOfNode(node: string): number[] {
    return pidsIn(cgroupLayout(), this.bridge, node);
  }

  /** The processes of a pod, without the one that only holds its namespaces. */
  processesOfPod(node: string, uid: string): PodProcess[] {
    return this.processesOfNode(node).flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/cgroup`, "utf8").includes(uid)) return [];
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
        return command === "" || command.startsWith("/pause") ? [] : [{ pid, command }];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
  }

  /** Sends a signal to the Kubernetes API server. @returns how many got it */
  signalApiServer(signal: NodeJS.Signals): number {
    const pids = this.processesOfNode("control-plane").filter(
      (pid) => basename(executableOf(pid)) === "kube-apiserver",
    );
    for (const pid of pids) sendSignal(pid, signal);
    return pids.length;
  }

  /** The directory of a volume on the disk of its node. */
  volume(node: string, claim: string): string {
    const { varLib } = nodePaths(this.#paths, node);
    const directory = join(varLib, "local-path-provisioner");
    const found = readdirSync(directory).filter((name) => name.endsWith(`_${claim}`));
    const [only] = found;
    if (only === undefined || found.length > 1)
      throw new Error(`${node} has ${found.length} volumes of ${claim}`);
    return join(directory, only);
  }

  /**
   * The power of a node fails: its link goes silent first, as no dying machine says goodbye; then every process is
   * killed, and nothing starts it again. What the kernel has not written to disk yet survives, unlike in a real one.
   */
  async powerOff(nodes: readonly string[]): Promise<void> {
    const names = new Set(nodes);
    const desired = readJson<DesiredState>(this.#paths.desired);
    if (desired === undefined) throw new Error(`${this.#paths.desired} is missing`);
    if (!existsSync(this.#kept)) writeFileSync(this.#kept, JSON.stringify(desired), { mode: 0o600 });
    const left = desired.processes.filter(({ node }) => node === null || !names.has(node));
    writeAtomically(this.#paths.desired, JSON.stringify({ ...desired, processes: left }, null, 1));
    await Promise.all([...names].map((name) => run("ip", ["link", "set", this.node(name).veth, "down"])));
    this.#killNodes(names);
    await ask(this.#paths.socket, { command: "apply" });
    // What the supervisor had started again before it was told.
    for (let round = 0; round < 100 && this.#killNodes(names) > 0; round++) await sleep(20);
  }

  /** Every node comes back that had lost its power. Idempotent. */
  async powerOn(): Promise<void> {
    await Promise.all(this.nodes.map(({ veth }) => run("ip", ["link", "set", veth, "up"])));
    if (!existsSync(this.#kept)) return;
    renameSync(this.#kept, this.#paths.desired);
    await ask(this.#paths.socket, { command: "apply" });
  }

  /** The full list of processes, kept for as long as a node is without power, even if we are killed meanwhile. */
  get #kept(): string {
    return `${this.#paths.desired}.before-chaos`;
  }

  #killNodes(names: ReadonlySet<string>): number {
    const alive = [...names].flatMap((name) =>
      this.processesOfNode(name).filter((pid) => identify(pid) !== undefined),
    );
    for (const pid of alive) sendSignal(pid, "SIGKILL");
    return alive.length;
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
