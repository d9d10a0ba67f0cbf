import type * as pulumi from "@pulumi/pulumi";
// Not the SDK's own word for it: loading the SDK takes longer than all else that this process does.
import { isUnknown } from "../../../../toolchain/plugins/lib/properties";
import { findMoves, type Place } from "../../plan/place";

/** What a `DataPlace` is made from. */
export interface Inputs extends Place {
  providerVersion: number;
}

/** A preview may not know yet what the cluster will offer. */
function known(inputs: Inputs): Partial<Place> {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => !isUnknown(value)));
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
