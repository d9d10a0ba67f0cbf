import { bundles, images } from "./catalogue";
import { bundleNames, imageNames } from "./catalogue/types";
import { Context } from "./context";
import { describeError } from "./errors";
import { entryName, localKey, upstreamKey } from "./image-build";
import { cacheDirectory } from "./paths";
import { cachedBundle } from "./program-ways";
import { silentProgress } from "./progress";
import { type EntryMarker, Store } from "./store";

/** One line of `toolchain list`. */
export interface InventoryPart {
  part: string;
  version: string;
  state: "cached" | "missing" | "damaged";
  /** Directory or image reference. */
  where: string;
  how?: string;
  seconds?: number;
  problem?: string;
}

/** What of the catalogue is in the cache; nothing is made. */
export async function inventory(signal: AbortSignal, thorough = false): Promise<InventoryPart[]> {
  const store = new Store(cacheDirectory());
  const context = new Context(store, silentProgress, signal, thorough);
  const look = async (
    part: string,
    version: string,
    read: () => Promise<EntryMarker | null>,
    where: (entry: EntryMarker) => string,
  ): Promise<InventoryPart> => {
    try {
      const entry = await read();
      if (entry === null) return { part, version, state: "missing", where: "" };
      return { part, version, state: "cached", where: where(entry), how: entry.how, seconds: entry.seconds };
    } catch (error) {
      return { part, version, state: "damaged", where: "", problem: describeError(error) };
    }
  };
  const parts: InventoryPart[] = [];
  for (const name of bundleNames) {
    parts.push(
      await look(
        name,
        bundles[name].version,
        () => cachedBundle(context, name),
        ({ key }) => store.directory(name, key),
      ),
    );
  }
  for (const name of imageNames) {
    const read = async (): Promise<EntryMarker | null> =>
      (await store.read(entryName(name), localKey(name), thorough)) ??
      (await store.read(entryName(name), upstreamKey(name), thorough));
    parts.push(
      await look(entryName(name), images[name].version, read, (entry) => entry.image?.reference ?? ""),
    );
  }
  return parts;
}
