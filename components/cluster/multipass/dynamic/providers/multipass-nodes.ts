import type * as pulumi from "@pulumi/pulumi";
import type { Size } from "../../../../config";
import { applyCluster, type ClusterOutputs } from "../../host/apply";
import { isOurs, type WorkerNode } from "../../plan";
import { quickList, work } from "./work";

/** What a `MultipassNodes` is made from. */
export interface Inputs {
  clusterId: string;
  workers: number;
  zones: string[];
  cpus: number;
  memory: Size;
  disk: Size;
  k3sVersion: string;
  providerVersion: number;
}

/** What it is then. */
export interface Outputs extends Inputs, ClusterOutputs {
  running: boolean;
}

const keys = [
  "workers",
  "zones",
  "k3sVersion",
  "providerVersion",
] as const satisfies readonly (keyof Inputs)[];
const sizes = ["cpus", "memory", "disk"] as const satisfies readonly (keyof Inputs)[];

/** Makes, reads and changes a `MultipassNodes`; loaded by Pulumi's provider process, see `../multipass-resource.ts`. */
export class MultipassNodesProvider implements pulumi.dynamic.ResourceProvider<Inputs, Outputs> {
  async check(olds: Partial<Inputs>, news: Inputs): Promise<pulumi.dynamic.CheckResult<Inputs>> {
    const changed = olds.clusterId === news.clusterId ? sizes.filter((key) => olds[key] !== news[key]) : [];
    const failures = changed.map((property) => ({
      property,
      reason:
        `machines that exist keep their size: put cluster.${property} back to ${olds[property]}, ` +
        "or make another stack with larger machines and move the data there",
    }));
    return { inputs: news, failures };
  }

  async diff(_id: string, olds: Outputs, news: Inputs): Promise<pulumi.dynamic.DiffResult> {
    const changed = keys.some((key) => JSON.stringify(olds[key]) !== JSON.stringify(news[key]));
    // In a preview the new identity may be unknown: then nothing is known to move.
    const { clusterId = olds.clusterId } = news;
    const replaces = clusterId === olds.clusterId ? [] : ["clusterId"];
    // A machine that was stopped or deleted behind our back is repaired by the next `up`.
    const changes = changed || replaces.length > 0 || !olds.running || !(await asTheyWere(olds));
    return { changes, replaces, deleteBeforeReplace: true };
  }

  async create(inputs: Inputs): Promise<pulumi.dynamic.CreateResult<Outputs>> {
    return { id: inputs.clusterId, outs: await this.apply(inputs, []) };
  }

  async read(id: string, props?: Outputs): Promise<pulumi.dynamic.ReadResult<Outputs>> {
    const found = await work((multipass) => multipass.list());
    const ours = found.filter(({ name }) => isOurs(id, name));
    if (ours.length === 0 || props === undefined) return {};
    const stopped = props.machines.filter((name) =>
      isStopped(ours.find((machine) => machine.name === name)?.state),
    );
    // What is inside the cluster is read next, which needs it to run: machines that only stand still, as after a
    // restart of the host, are started again.
    await work(async (multipass, report) => {
      for (const name of stopped) {
        report.line(`starting ${name}`);
        await multipass.start(name);
      }
    });
    return { id, props: { ...props, running: await asTheyWere(props) } };
  }

  async update(_id: string, olds: Outputs, news: Inputs): Promise<pulumi.dynamic.UpdateResult<Outputs>> {
    return { outs: await this.apply(news, olds.machines) };
  }

  /** Nothing: releasing the reservation takes it all, also what an interrupted start left. */
  async delete(): Promise<void> {}

  private async apply(inputs: Inputs, joined: readonly string[]): Promise<Outputs> {
    const { clusterId, workers, zones, cpus, memory, disk, k3sVersion, providerVersion } = inputs;
    const spec = { clusterId, workers, zones, cpus, memory, disk };
    const outputs = await work((multipass, report) => applyCluster(spec, joined, multipass, report));
    return { ...spec, k3sVersion, providerVersion, ...outputs, running: true };
  }
}

function isStopped(state: string | undefined): boolean {
  return state === "Stopped" || state === "Suspended";
}

/** Whether all machines run, and no worker has got another address. */
async function asTheyWere({
  machines,
  nodes,
}: {
  machines: string[];
  nodes: WorkerNode[];
}): Promise<boolean> {
  const found = new Map((await quickList())?.map((machine) => [machine.name, machine]));
  return (
    machines.every((name) => found.get(name)?.state === "Running") &&
    nodes.every(({ name, address }) => found.get(name)?.address === address)
  );
}
