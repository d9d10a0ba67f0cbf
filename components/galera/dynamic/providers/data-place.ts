import type * as pulumi from "@pulumi/pulumi";
// Not the SDK's own word for it: loading the SDK takes longer than all else that this process does.
import { isUnknown } from "../../../../toolchain/plugins/lib/properties";
import { findMoves, grows, type Place } from "../../plan/place";
import { changeProblem } from "../../plan/release";
import { type Links, transitionProblem } from "../../plan/tls";
import { askGrowth } from "./volume-claims";

/** What a `DataPlace` is made from. */
export interface Inputs extends Place {
  links: Links;
  /** Missing where it is not known, and in what was made before it was asked for. */
  release?: string;
  kubeconfig: string;
  providerVersion: number;
}

/** A preview may not know yet what the cluster will offer. */
function known(inputs: Inputs): Partial<Inputs> {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => !isUnknown(value)));
}

/** Makes and checks a `DataPlace`; loaded by Pulumi's provider process, see `../data-place.ts`. */
export class DataPlaceProvider implements pulumi.dynamic.ResourceProvider<Inputs, Inputs> {
  constructor(private readonly ask: typeof askGrowth = askGrowth) {}

  async check(olds: Partial<Inputs>, news: Inputs): Promise<pulumi.dynamic.CheckResult<Inputs>> {
    const { release, ...place } = known(news);
    const failures: pulumi.dynamic.CheckFailure[] = findMoves(olds, place);
    const change = changeProblem(olds.release, release);
    if (change !== null) failures.push({ property: "release", reason: change });
    // Where a database was made before there was TLS, nothing was said of it.
    const was: Links = olds.links ?? { mode: "off", secret: "" };
    const reason = transitionProblem(was, news.links);
    if (olds.namespace !== undefined && reason !== null) failures.push({ property: "links", reason });
    const stuck = grows(olds, place) ? await this.#whyStuck(news) : null;
    if (stuck !== null) failures.push({ property: "storageSize", reason: stuck });
    return { inputs: news, failures };
  }

  async diff(_id: string, olds: Inputs, news: Inputs): Promise<pulumi.dynamic.DiffResult> {
    const changes =
      olds.providerVersion !== news.providerVersion ||
      olds.release !== news.release ||
      olds.storageSize !== news.storageSize ||
      JSON.stringify(olds.links) !== JSON.stringify(news.links);
    return { changes, replaces: [] };
  }

  async create(inputs: Inputs): Promise<pulumi.dynamic.CreateResult<Inputs>> {
    return { id: inputs.namespace, outs: inputs };
  }

  async read(id: string, props?: Inputs): Promise<pulumi.dynamic.ReadResult<Inputs>> {
    return props === undefined ? {} : { id, props };
  }

  async update(_id: string, _olds: Inputs, news: Inputs): Promise<pulumi.dynamic.UpdateResult<Inputs>> {
    return { outs: news };
  }

  /** Nothing: it only remembers. */
  async delete(): Promise<void> {}

  async #whyStuck({ kubeconfig, storageClass }: Inputs): Promise<string | null> {
    try {
      return await this.ask(kubeconfig, storageClass);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return `cannot tell whether the volumes can grow: ${why}. Nothing has been touched; try again when the cluster is up`;
    }
  }
}
