import { readFileSync } from "node:fs";
import type * as pulumi from "@pulumi/pulumi";
import type { ClusterOutputs, ClusterReading, Reservation } from "../../host/protocol";
import { callHost } from "./call-host";
import { isRunning } from "./is-running";

/** What a `EmbeddedAccess` is made from. */
export interface Inputs {
  reservation: Reservation;
  imagesKey: string;
  providerVersion: number;
}

/** What it is then. */
export interface Outputs extends Inputs {
  kubeconfig: string;
  dnsAddress: string;
  imageReferences: Record<string, string>;
}

/** Makes, reads and changes a `EmbeddedAccess`; loaded by Pulumi's provider process, see `../host-resource.ts`. */
export class EmbeddedAccessProvider implements pulumi.dynamic.ResourceProvider<Inputs, Outputs> {
  async check(_olds: Inputs, news: Inputs): Promise<pulumi.dynamic.CheckResult<Inputs>> {
    return { inputs: news };
  }

  async diff(_id: string, olds: Outputs, news: Inputs): Promise<pulumi.dynamic.DiffResult> {
    const { directory } = olds.reservation;
    // In a preview the new reservation may be unknown: then it is no object yet, and nothing is known to move.
    const { clusterId = olds.reservation.clusterId } = news.reservation;
    const replaces = clusterId === olds.reservation.clusterId ? [] : ["reservation"];
    const changed = olds.imagesKey !== news.imagesKey || olds.providerVersion !== news.providerVersion;
    // Where nothing runs, a preview must not ask the cluster what would change in it.
    const moved = !isRunning(directory) || this.differs(directory, olds);
    return { changes: changed || moved || replaces.length > 0, replaces, deleteBeforeReplace: true };
  }

  async create(inputs: Inputs): Promise<pulumi.dynamic.CreateResult<Outputs>> {
    return { id: inputs.reservation.clusterId, outs: await this.look(inputs) };
  }

  async read(id: string, props?: Outputs): Promise<pulumi.dynamic.ReadResult<Outputs>> {
    const { outputs } = await callHost<ClusterReading>({ action: "read", clusterId: id });
    if (outputs === null || props === undefined) return {};
    const { kubeconfig, dnsAddress, images } = outputs;
    return { id, props: { ...props, kubeconfig, dnsAddress, imageReferences: images } };
  }

  async update(_id: string, _olds: Outputs, news: Inputs): Promise<pulumi.dynamic.UpdateResult<Outputs>> {
    return { outs: await this.look(news) };
  }

  /** Nothing: it only looks. */
  async delete(): Promise<void> {}

  private async look(inputs: Inputs): Promise<Outputs> {
    const { clusterId } = inputs.reservation;
    const { outputs } = await callHost<ClusterReading>({ action: "read", clusterId });
    if (outputs === null)
      throw new Error(`the cluster ${clusterId} is gone from this host; run the same command again`);
    const { kubeconfig, dnsAddress, images } = outputs;
    return { ...inputs, kubeconfig, dnsAddress, imageReferences: images };
  }

  private differs(directory: string, olds: Outputs): boolean {
    try {
      const now: ClusterOutputs = JSON.parse(readFileSync(`${directory}/outputs.json`, "utf8"));
      const text = (value: unknown) => JSON.stringify(value);
      const sorted = (references: Record<string, string>) => text(Object.entries(references).sort());
      return (
        now.kubeconfig !== olds.kubeconfig ||
        now.dnsAddress !== olds.dnsAddress ||
        sorted(now.images) !== sorted(olds.imageReferences)
      );
    } catch {
      return true;
    }
  }
}
