import type * as pulumi from "@pulumi/pulumi";
import { UserError } from "../../../../../toolchain/errors";
import { K3s } from "../../host/k3s";
import { serverName } from "../../plan";
import { quickList, work } from "./work";

/** What a `MultipassAccess` is made from. */
export interface Inputs {
  clusterId: string;
  providerVersion: number;
}

/** What it is then. */
export interface Outputs extends Inputs {
  /** Admin kubeconfig (YAML): secret. */
  kubeconfig: string;
  address: string;
}

/** Looks up a `MultipassAccess`; loaded by Pulumi's provider process, see `../multipass-resource.ts`. */
export class MultipassAccessProvider implements pulumi.dynamic.ResourceProvider<Inputs, Outputs> {
  async check(_olds: Inputs, news: Inputs): Promise<pulumi.dynamic.CheckResult<Inputs>> {
    return { inputs: news };
  }

  async diff(_id: string, olds: Outputs, news: Inputs): Promise<pulumi.dynamic.DiffResult> {
    const { clusterId = olds.clusterId } = news;
    const replaces = clusterId === olds.clusterId ? [] : ["clusterId"];
    const server = (await quickList())?.find(({ name }) => name === serverName(olds.clusterId));
    // Where nothing runs, a preview must not ask the cluster what would change in it.
    const moved = server?.state !== "Running" || server.address !== olds.address;
    const changes = replaces.length > 0 || moved || olds.providerVersion !== news.providerVersion;
    return { changes, replaces, deleteBeforeReplace: true };
  }

  async create(inputs: Inputs): Promise<pulumi.dynamic.CreateResult<Outputs>> {
    return { id: inputs.clusterId, outs: await this.look(inputs) };
  }

  async read(id: string, props?: Outputs): Promise<pulumi.dynamic.ReadResult<Outputs>> {
    const found = await work((multipass) => multipass.list());
    if (props === undefined || !found.some(({ name }) => name === serverName(id))) return {};
    return { id, props: await this.look(props) };
  }

  async update(_id: string, _olds: Outputs, news: Inputs): Promise<pulumi.dynamic.UpdateResult<Outputs>> {
    return { outs: await this.look(news) };
  }

  /** Nothing: it only looks. */
  async delete(): Promise<void> {}

  private look({ clusterId, providerVersion }: Inputs): Promise<Outputs> {
    return work(async (multipass) => {
      const name = serverName(clusterId);
      const address = (await multipass.list()).find((machine) => machine.name === name)?.address;
      if (address === undefined) {
        throw new UserError(`${name} does not run.`, {
          hint: "Bringing the stack up again (npm run up -- --stack <its name>) repairs the cluster.",
        });
      }
      const kubeconfig = await new K3s(multipass, clusterId).kubeconfig(address);
      return { clusterId, providerVersion, kubeconfig, address };
    });
  }
}
