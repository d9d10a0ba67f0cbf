import { readFileSync } from "node:fs";
import type * as pulumi from "@pulumi/pulumi";
import type { ClusterOutputs, ClusterReading, Reservation } from "../../host/protocol";
import { callHost } from "./call-host";

/** What everything that is looked up is made from. */
export interface LookingInputs {
  reservation: Reservation;
  providerVersion: number;
}

/**
 * A resource that only looks at a part of what the cluster came up with.
 *
 * Parts of their own stay the same while workers come and go: were they outputs of the nodes, a preview of one
 * more worker would show everything in the cluster as changed.
 */
export abstract class LookingProvider<Inputs extends LookingInputs, Part extends object>
  implements pulumi.dynamic.ResourceProvider<Inputs, Inputs & Part>
{
  /** The part. */
  protected abstract pick(outputs: ClusterOutputs): Part;

  async check(_olds: Inputs, news: Inputs): Promise<pulumi.dynamic.CheckResult<Inputs>> {
    return { inputs: news };
  }

  async diff(_id: string, olds: Inputs & Part, news: Inputs): Promise<pulumi.dynamic.DiffResult> {
    const { directory } = olds.reservation;
    // In a preview the new reservation may be unknown: then it is no object yet, and nothing is known to move.
    const { clusterId = olds.reservation.clusterId } = news.reservation;
    const replaces = clusterId === olds.reservation.clusterId ? [] : ["reservation"];
    const changes = replaces.length > 0 || this.asksForMore(olds, news) || this.hasMoved(directory, olds);
    return { changes, replaces, deleteBeforeReplace: true };
  }

  async create(inputs: Inputs): Promise<pulumi.dynamic.CreateResult<Inputs & Part>> {
    return { id: inputs.reservation.clusterId, outs: await this.look(inputs) };
  }

  async read(id: string, props?: Inputs & Part): Promise<pulumi.dynamic.ReadResult<Inputs & Part>> {
    const { outputs } = await callHost<ClusterReading>({ action: "read", clusterId: id });
    if (outputs === null || props === undefined) return {};
    return { id, props: { ...props, ...this.pick(outputs) } };
  }

  async update(
    _id: string,
    _olds: Inputs & Part,
    news: Inputs,
  ): Promise<pulumi.dynamic.UpdateResult<Inputs & Part>> {
    return { outs: await this.look(news) };
  }

  /** Nothing: it only looks. */
  async delete(): Promise<void> {}

  /** Whether it was made from something else than it would be now. */
  protected asksForMore(olds: Inputs, news: Inputs): boolean {
    return olds.providerVersion !== news.providerVersion;
  }

  /** Whether the cluster came up with something else meanwhile. Reads its file: a preview must be quick. */
  protected hasMoved(directory: string, olds: Inputs & Part): boolean {
    try {
      const now = this.pick(JSON.parse(readFileSync(`${directory}/outputs.json`, "utf8")));
      return Object.entries(now).some(
        ([key, value]) => canonical(value) !== canonical(Reflect.get(olds, key)),
      );
    } catch {
      return true;
    }
  }

  private async look(inputs: Inputs): Promise<Inputs & Part> {
    const { clusterId } = inputs.reservation;
    const { outputs } = await callHost<ClusterReading>({ action: "read", clusterId });
    if (outputs !== null) return { ...inputs, ...this.pick(outputs) };
    throw new Error(`the cluster ${clusterId} is gone from this host; run the same command again`);
  }
}

/** JSON in which the order of keys makes no difference: the engine sorts them. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
