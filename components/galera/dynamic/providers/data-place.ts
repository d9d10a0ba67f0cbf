import type * as pulumi from "@pulumi/pulumi";
import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { findMoves, type Place } from "../../plan/place";

/** What a `DataPlace` is made from. */
export interface Inputs extends Place {
  providerVersion: number;
}

/** A preview may not know yet what the cluster will offer. */
function known(inputs: Inputs): Partial<Place> {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== unknownValue));
}

/** Makes and checks a `DataPlace`; loaded by Pulumi's provider process, see `../data-place.ts`. */
export class DataPlaceProvider implements pulumi.dynamic.ResourceProvider<Inputs, Inputs> {
  async check(olds: Partial<Inputs>, news: Inputs): Promise<pulumi.dynamic.CheckResult<Inputs>> {
    return { inputs: news, failures: findMoves(olds, known(news)) };
  }

  async diff(_id: string, olds: Inputs, news: Inputs): Promise<pulumi.dynamic.DiffResult> {
    return { changes: olds.providerVersion !== news.providerVersion, replaces: [] };
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
}
