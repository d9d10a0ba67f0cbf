import type * as pulumi from "@pulumi/pulumi";
import type { ImageName } from "../../../../../toolchain/catalogue";
import type {
  ClusterOutputs,
  ClusterReading,
  ImageSource,
  Reservation,
  WorkerNode,
} from "../../host/protocol";
import { callHost } from "./call-host";
import { isRunning } from "./is-running";

/** What an `EmbeddedNodes` is made from. */
export interface Inputs {
  reservation: Reservation;
  workers: number;
  zones: string[];
  imageSource: ImageSource;
  images: ImageName[];
  catalogue: string;
  providerVersion: number;
}

/** What it is then. */
export interface Outputs extends Inputs {
  nodes: WorkerNode[];
  version: string;
  running: boolean;
}

/** Makes, reads and changes an `EmbeddedNodes`; loaded by Pulumi's provider process, see `../host-resource.ts`. */
export class EmbeddedNodesProvider implements pulumi.dynamic.ResourceProvider<Inputs, Outputs> {
  async check(_olds: Inputs, news: Inputs): Promise<pulumi.dynamic.CheckResult<Inputs>> {
    return { inputs: news };
  }

  async diff(_id: string, olds: Outputs, news: Inputs): Promise<pulumi.dynamic.DiffResult> {
    const keys = ["workers", "zones", "imageSource", "images", "catalogue", "providerVersion"] as const;
    const changed = keys.some((key) => JSON.stringify(olds[key]) !== JSON.stringify(news[key]));
    // In a preview the new reservation may be unknown: then it is no object yet, and nothing is known to move.
    const { clusterId = olds.reservation.clusterId } = news.reservation;
    const replaces = clusterId === olds.reservation.clusterId ? [] : ["reservation"];
    // After a reboot nothing in the state has changed, but nothing runs: only the host knows.
    const stopped = !olds.running || !isRunning(olds.reservation.directory);
    return { changes: changed || stopped || replaces.length > 0, replaces, deleteBeforeReplace: true };
  }

  async create(inputs: Inputs): Promise<pulumi.dynamic.CreateResult<Outputs>> {
    return { id: inputs.reservation.clusterId, outs: await this.apply(inputs) };
  }

  async read(id: string, props?: Outputs): Promise<pulumi.dynamic.ReadResult<Outputs>> {
    const { outputs, running } = await callHost<ClusterReading>({ action: "read", clusterId: id });
    if (outputs === null || props === undefined) return {};
    // A refresh after a reboot reads what is inside the cluster too, which needs it to run: it is started
    // again as it was, as an init system would have done.
    if (!running) return { id, props: await this.apply(props) };
    return { id, props: { ...props, nodes: outputs.nodes, version: outputs.version, running } };
  }

  async update(_id: string, _olds: Outputs, news: Inputs): Promise<pulumi.dynamic.UpdateResult<Outputs>> {
    return { outs: await this.apply(news) };
  }

  /** Nothing: releasing the reservation takes it all, also what an interrupted start left. */
  async delete(): Promise<void> {}

  private async apply(inputs: Inputs): Promise<Outputs> {
    const { reservation, workers, zones, imageSource, images, catalogue, providerVersion } = inputs;
    const spec = { reservation, workers, zones, imageSource, images };
    const { nodes, version } = await callHost<ClusterOutputs>({ action: "apply", spec });
    return { ...spec, catalogue, providerVersion, nodes, version, running: true };
  }
}
