import type * as pulumi from "@pulumi/pulumi";
import { unknownValue } from "@pulumi/pulumi/runtime/rpc";

/** What a `DataPlace` is made from. */
export interface Inputs {
  namespace: string;
  storageSize: string;
  storageClass: string;
  providerVersion: number;
}

type Key = Exclude<keyof Inputs, "providerVersion">;

const rules: Readonly<Record<Key, { key: string; consequence: string }>> = {
  namespace: {
    key: "galera.namespace",
    consequence:
      "nothing moves from one namespace to another; the database would be deleted with all its data, and an empty " +
      "one made",
  },
  storageSize: {
    key: "galera.storage.size",
    consequence: "the volumes of members that exist cannot change this way; the database would be made anew",
  },
  storageClass: {
    key: "galera.storage.class",
    consequence: "volumes cannot move to another class; the database would be made anew, on the old volumes",
  },
};
const keys = Object.keys(rules) as Key[];

/** What a changed configuration would do to the data, each with its key; empty where nothing. */
export function findMoves(olds: Partial<Inputs>, news: Inputs): pulumi.dynamic.CheckFailure[] {
  return keys.flatMap((property) => {
    const [was, is] = [olds[property], news[property]];
    // Nothing is remembered before the first time; and a preview may not know yet what the cluster will offer.
    if (was === undefined || is === unknownValue || was === is) return [];
    const { key, consequence } = rules[property];
    return [
      {
        property,
        reason:
          `${key} was ${was} and would be ${is}: ${consequence}. Nothing has been touched. Set ${key} back to ${was}; ` +
          "or, to begin with an empty database, run `npm run destroy` first, which deletes the data",
      },
    ];
  });
}

/** Makes and checks a `DataPlace`; loaded by Pulumi's provider process, see `../data-place.ts`. */
export class DataPlaceProvider implements pulumi.dynamic.ResourceProvider<Inputs, Inputs> {
  async check(olds: Partial<Inputs>, news: Inputs): Promise<pulumi.dynamic.CheckResult<Inputs>> {
    return { inputs: news, failures: findMoves(olds, news) };
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
