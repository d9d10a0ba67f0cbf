import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll } from "vitest";
import { applyCluster, type ClusterOutputs } from "../../../../../../components/cluster/multipass/host/apply";
import { type Limits, limits } from "../../../../../../components/cluster/multipass/host/limits";
import { Multipass } from "../../../../../../components/cluster/multipass/host/multipass";
import { releaseCluster, reserveCluster } from "../../../../../../components/cluster/multipass/host/release";
import type { ClusterSpec } from "../../../../../../components/cluster/multipass/plan";
import { respond } from "../../../../../standins/multipass/commands";
import {
  emptyState,
  type StandinCluster,
  type StandinMachine,
} from "../../../../../standins/multipass/state";

// Marks of pending launches lie in it, and other files' tests have clusters of the same name.
const own = mkdtempSync(join(tmpdir(), "multipass-test-"));
process.env.TMPDIR = own;
afterAll(() => {
  delete process.env.TMPDIR;
  rmSync(own, { recursive: true, force: true });
});

export const clusterId = "dev-a1b2c3";

/** A cluster of three workers, but for what is said otherwise. */
export function specOf(changes: Partial<ClusterSpec> = {}): ClusterSpec {
  const zones = ["zone-a", "zone-b", "zone-c"];
  return { clusterId, workers: 3, zones, cpus: 2, memory: "4Gi", disk: "20Gi", ...changes };
}

/** Names of the machines of a cluster with so many workers, in the order of the alphabet. */
export function namesOf(workers: number): string[] {
  return ["server", ...Array.from({ length: workers }, (_, index) => `worker-${index + 1}`)].map(
    (role) => `${clusterId}-${role}`,
  );
}

/** Limits under which a fault shows soon, while a call still has the time that a busy machine takes. */
const short: Partial<Limits> = { poll: 0.01, settle: 0.15, ready: 0.5 };

/** A cluster on the stand-in, which runs in this process: it answers the same as the command, without its start. */
export class Harness {
  readonly state = emptyState();
  readonly lines: string[] = [];
  private readonly report = { line: (text: string) => void this.lines.push(text) };

  /** Names of all machines that exist, listed or not. */
  get machines(): string[] {
    return Object.keys(this.state.machines).sort();
  }

  machine(name: string): StandinMachine {
    const found = this.state.machines[name];
    if (found === undefined) throw new Error(`there is no ${name}`);
    return found;
  }

  /** What the server's disk says about the cluster. */
  get cluster(): StandinCluster {
    const { cluster } = this.machine(`${clusterId}-server`);
    if (cluster === undefined) throw new Error("k3s never ran on the server");
    return cluster;
  }

  multipass(changes: Partial<Limits> = {}, signal = new AbortController().signal): Multipass {
    return new Multipass(signal, { ...limits, ...short, ...changes }, async (_command, words, options) => {
      options.signal.throwIfAborted();
      const answer = respond(this.state, words, options.input ?? "");
      if (answer === "hang") {
        await sleep(options.timeoutMs, undefined, { signal: options.signal });
        return { code: null, stdout: "", stderr: "", timedOut: true };
      }
      return { code: answer.code, stdout: answer.out ?? "", stderr: answer.err ?? "", timedOut: false };
    });
  }

  apply(
    spec = specOf(),
    joined: readonly string[] = [],
    multipass = this.multipass(),
  ): Promise<ClusterOutputs> {
    return applyCluster(spec, joined, multipass, this.report);
  }

  release(multipass = this.multipass()): Promise<void> {
    return releaseCluster(clusterId, multipass, this.report);
  }

  reserve(multipass = this.multipass()): Promise<void> {
    return reserveCluster(clusterId, multipass, this.report);
  }
}
