import type * as pulumi from "@pulumi/pulumi";
import type { ClusterReading, Reservation } from "../../host/protocol";
import { callHost } from "./call-host";

/** What a `HostReservation` is made from. */
export interface Inputs {
  clusterId: string;
  nodeCidr?: string;
  providerVersion: number;
}

/** What it is then. */
export type Outputs = Inputs & Reservation;

/** Makes, reads and changes a `HostReservation`; loaded by Pulumi's provider process, see `../host-resource.ts`. */
export class HostReservationProvider implements pulumi.dynamic.ResourceProvider<Inputs, Outputs> {
  async check(olds: Inputs, news: Inputs): Promise<pulumi.dynamic.CheckResult<Inputs>> {
    const failures: pulumi.dynamic.CheckFailure[] = [];
    const moved =
      olds.clusterId === news.clusterId && news.nodeCidr !== undefined && olds.nodeCidr !== news.nodeCidr;
    if (moved) {
      failures.push({
        property: "nodeCidr",
        reason:
          "the network of a cluster that exists cannot change, because its certificates and its data name it; " +
          "destroy the stack first (npm run destroy -- --stack <its name>), or make a second stack",
      });
    }
    return { inputs: news, failures };
  }

  async diff(_id: string, olds: Outputs, news: Inputs): Promise<pulumi.dynamic.DiffResult> {
    const replaces = olds.clusterId === news.clusterId ? [] : ["clusterId"];
    return {
      changes: replaces.length > 0 || olds.providerVersion !== news.providerVersion,
      replaces,
      deleteBeforeReplace: true,
    };
  }

  async create(inputs: Inputs): Promise<pulumi.dynamic.CreateResult<Outputs>> {
    const reservation = await callHost<Reservation>({
      action: "reserve",
      spec: { clusterId: inputs.clusterId, nodeCidr: inputs.nodeCidr ?? null },
    });
    return { id: inputs.clusterId, outs: { ...inputs, ...reservation } };
  }

  async read(id: string, props?: Outputs): Promise<pulumi.dynamic.ReadResult<Outputs>> {
    const { reservation } = await callHost<ClusterReading>({
      action: "read",
      clusterId: id,
      ...(props?.directory === undefined ? {} : { directory: props.directory }),
    });
    if (reservation === null) return {};
    return { id, props: { providerVersion: 0, ...props, ...reservation } };
  }

  async update(_id: string, olds: Outputs, news: Inputs): Promise<pulumi.dynamic.UpdateResult<Outputs>> {
    return { outs: { ...olds, ...news } };
  }

  async delete(id: string, { directory }: Outputs): Promise<void> {
    await callHost<unknown>({ action: "release", clusterId: id, directory });
  }
}
