import { isIPv4 } from "node:net";
import { UserError } from "../../../../toolchain/errors";
import {
  isPrecious,
  type PersistentVolume,
  refuseToLoseData,
  volumesOn,
} from "../../embedded/host/cluster/nodes";
import { serverName } from "../plan";
import { controlPath } from "../plan/cloud-init";
import { installArguments } from "../plan/control-script";
import { kubeconfigFor } from "../plan/kubeconfig";
import { CallFailed, ignoreFailure, type Multipass } from "./multipass";
import { until } from "./wait";

/** A Kubernetes node, as far as it matters here. */
export interface Node {
  name: string;
  ready: boolean;
  unschedulable: boolean;
  labels: Record<string, string>;
  version: string;
}

interface KubeNode {
  metadata: { name: string; labels?: Record<string, string> };
  spec?: { unschedulable?: boolean };
  status?: { conditions?: { type: string; status: string }[]; nodeInfo?: { kubeletVersion?: string } };
}

/** k3s in the machines of one cluster, through commands in them. */
export class K3s {
  private readonly server: string;

  constructor(
    private readonly multipass: Multipass,
    private readonly clusterId: string,
  ) {
    this.server = serverName(clusterId);
  }

  /** Whether cloud-init put everything into the machine, and the machine answers. */
  async isPrepared(machine: string): Promise<boolean> {
    return this.multipass.exec(machine, ["test", "-x", controlPath], this.multipass.limits.command).then(
      () => true,
      (error: unknown) => {
        ignoreFailure(error);
        return false;
      },
    );
  }

  /** Downloads the catalogue's k3s, where the machine has another or none. */
  async install(machine: string): Promise<void> {
    const command = [controlPath, "install", ...installArguments()];
    await this.multipass.exec(machine, command, this.multipass.limits.install);
  }

  /** Starts the control plane and waits until it answers. */
  async startServer(): Promise<void> {
    const { command, ready } = this.multipass.limits;
    await this.multipass.exec(this.server, [controlPath, "start"], command);
    const answers = () =>
      this.kubectl("get", "--raw", "/readyz").then(
        () => true,
        (error: unknown) => ignoreFailure(error),
      );
    if ((await until(this.multipass, ready, async () => (await answers()) ?? undefined)) === true) return;
    throw new UserError(
      `k3s on ${this.server} did not become ready in ${ready} s.\n  ${await this.log(this.server)}`,
      {
        hint: "Run the same command again to continue, or destroy the stack (npm run destroy -- --stack <its name>) to remove everything.",
      },
    );
  }

  /** Lets a worker join, or join again where the server's address has changed. */
  async join(worker: string, address: string): Promise<void> {
    const { command } = this.multipass.limits;
    const token = await this.multipass.exec(
      this.server,
      ["cat", "/var/lib/rancher/k3s/server/node-token"],
      command,
    );
    await this.multipass.exec(worker, [controlPath, "start", address], command, `${token.trim()}\n`);
  }

  /** The kubeconfig of an administrator. A secret. */
  async kubeconfig(address: string): Promise<string> {
    if (!isIPv4(address))
      throw new UserError(`Multipass says that the address of ${this.server} is ${address}.`);
    const path = "/etc/rancher/k3s/k3s.yaml";
    const text = await this.multipass.exec(this.server, ["cat", path], this.multipass.limits.command);
    return kubeconfigFor(this.clusterId, address, text);
  }

  async nodes(): Promise<Node[]> {
    const { items } = JSON.parse(await this.kubectl("get", "nodes", "-o", "json")) as { items: KubeNode[] };
    return items.map(({ metadata, spec, status }) => ({
      name: metadata.name,
      labels: metadata.labels ?? {},
      unschedulable: spec?.unschedulable === true,
      ready: (status?.conditions ?? []).some((one) => one.type === "Ready" && one.status === "True"),
      version: status?.nodeInfo?.kubeletVersion ?? "",
    }));
  }

  /** @throws UserError where data would be lost with one of the nodes */
  async refuseWhereDataLives(nodes: readonly string[]): Promise<void> {
    refuseToLoseData(nodes, await this.volumes());
  }

  /**
   * Whether data may lie on the machine of this name: on a node that is known, any pod can have been given a volume,
   * and a volume outlives its node.
   */
  async mayHoldData(node: string): Promise<boolean> {
    if ((await this.nodes()).some(({ name }) => name === node)) return true;
    return volumesOn(node, await this.volumes()).some(isPrecious);
  }

  async label(node: string, label: string): Promise<void> {
    await this.kubectl("label", "node", node, label, "--overwrite");
  }

  async uncordon(node: string): Promise<void> {
    await this.kubectl("uncordon", node);
  }

  /**
   * Empties a node, unless data lives there. It looks once more when nothing new can come: a volume that was bound
   * meanwhile keeps its node, which takes pods again.
   * @throws UserError also where pods cannot move, which leaves the node cordoned
   */
  async empty(node: string): Promise<void> {
    await this.refuseWhereDataLives([node]);
    await this.drain(node);
    try {
      await this.refuseWhereDataLives([node]);
    } catch (error) {
      await this.uncordon(node);
      throw error;
    }
  }

  /** Deletes volumes that wait for a helper on a node that is gone: their directories went with it. */
  async forgetVolumes(node: string): Promise<void> {
    const left = volumesOn(node, await this.volumes()).filter((volume) => !isPrecious(volume));
    for (const { metadata } of left) {
      await this.kubectl("delete", "persistentvolume", metadata.name, "--ignore-not-found", "--wait=false");
    }
  }

  private async drain(node: string): Promise<void> {
    const seconds = this.multipass.limits.drain;
    try {
      const flags = ["--ignore-daemonsets", "--delete-emptydir-data", `--timeout=${seconds}s`];
      await this.kubectlFor(seconds + this.multipass.limits.grace, ["drain", node, ...flags]);
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      throw new UserError(`${node} could not be emptied: ${error.message}`, {
        hint: "It takes no new pods now. Make room on the other workers, then run the same command again.",
        cause: error,
      });
    }
  }

  /** Forgets a node, with the password by which k3s would refuse another machine of its name. */
  async forget(node: string): Promise<void> {
    await this.kubectl("delete", "node", node, "--ignore-not-found");
    const secret = `${node}.node-password.k3s`;
    await this.kubectl("--namespace", "kube-system", "delete", "secret", secret, "--ignore-not-found");
  }

  /** The last lines of k3s' log in a machine, for messages. */
  async log(machine: string): Promise<string> {
    const command = ["journalctl", "--unit", "k3s", "--lines", "8", "--no-pager", "--output", "cat"];
    return this.multipass.exec(machine, command, this.multipass.limits.command).then(
      (text) => text.trim().split("\n").join("\n  "),
      (error: unknown) => {
        ignoreFailure(error);
        return "its log cannot be read";
      },
    );
  }

  private async volumes(): Promise<PersistentVolume[]> {
    const text = await this.kubectl("get", "persistentvolumes", "-o", "json");
    return (JSON.parse(text) as { items: PersistentVolume[] }).items;
  }

  private kubectl(...args: string[]): Promise<string> {
    return this.kubectlFor(this.multipass.limits.command, args);
  }

  private kubectlFor(seconds: number, args: readonly string[]): Promise<string> {
    return this.multipass.exec(this.server, ["k3s", "kubectl", ...args], seconds);
  }
}
