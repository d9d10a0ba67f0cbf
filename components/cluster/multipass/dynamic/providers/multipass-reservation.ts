import type * as pulumi from "@pulumi/pulumi";
import { releaseCluster, reserveCluster } from "../../host/release";
import { work } from "./work";

/** What a `MultipassReservation` is made from, and what it is then. */
export interface Inputs {
  clusterId: string;
  providerVersion: number;
}

/** Makes and removes a `MultipassReservation`; loaded by Pulumi's provider process, see `../multipass-resource.ts`. */
export class MultipassReservationProvider implements pulumi.dynamic.ResourceProvider<Inputs, Inputs> {
  /** A preview checks too: what Multipass lacks is said before anything is made. */
  async check(olds: Partial<Inputs>, news: Inputs): Promise<pulumi.dynamic.CheckResult<Inputs>> {
    if (olds.clusterId === undefined) await work((multipass) => multipass.check());
    return { inputs: news };
  }

  async diff(_id: string, olds: Inputs, news: Inputs): Promise<pulumi.dynamic.DiffResult> {
    const replaces = olds.clusterId === news.clusterId ? [] : ["clusterId"];
    const changes = replaces.length > 0 || olds.providerVersion !== news.providerVersion;
    return { changes, replaces, deleteBeforeReplace: true };
  }

  async create(inputs: Inputs): Promise<pulumi.dynamic.CreateResult<Inputs>> {
    await work((multipass, report) => reserveCluster(inputs.clusterId, multipass, report));
    return { id: inputs.clusterId, outs: inputs };
  }

  /** A name cannot be lost. */
  async read(id: string, props?: Inputs): Promise<pulumi.dynamic.ReadResult<Inputs>> {
    return { id, props: { clusterId: id, providerVersion: 0, ...props } };
  }

  async update(_id: string, _olds: Inputs, news: Inputs): Promise<pulumi.dynamic.UpdateResult<Inputs>> {
    return { outs: news };
  }

  async delete(id: string): Promise<void> {
    await work((multipass, report) => releaseCluster(id, multipass, report));
  }
}
