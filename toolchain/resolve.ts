import type { BundleName } from "./catalogue/types";
import { UserError } from "./errors";

/** A directory that has every program of a bundle, and how it came to be. */
export interface Found {
  directory: string;
  how: "path" | "cache" | "release" | "built";
  /** For people: `found in /usr/bin`, `downloaded from …`. */
  detail: string;
}

/** Why a way did not lead to the programs, and the next is taken. */
export interface Missed {
  missed: string;
}

/** One way to a bundle's programs. It throws only what the person must deal with. */
export type Way = (bundle: BundleName) => Promise<Found | Missed>;

/** The ways, in the order in which they are tried. */
export interface Ways {
  path: Way;
  cache: Way;
  release: Way;
  build: Way;
  /** Runs work alone, among all processes that share the cache. */
  exclusively: (bundle: BundleName, work: () => Promise<Found>) => Promise<Found>;
}

function isFound(result: Found | Missed): result is Found {
  return "directory" in result;
}

/** PATH, then cache, then official release, then built here; the first that has the programs wins. */
export async function resolveBundle(bundle: BundleName, ways: Ways): Promise<Found> {
  const reasons: string[] = [];
  const attempt = async (way: Way): Promise<Found | null> => {
    const result = await way(bundle);
    if (isFound(result)) return result;
    reasons.push(result.missed);
    return null;
  };
  const present = (await attempt(ways.path)) ?? (await attempt(ways.cache));
  if (present !== null) return present;
  return ways.exclusively(bundle, async () => {
    // Whoever held the lock before may have made it.
    const made = await ways.cache(bundle);
    if (isFound(made)) return made;
    const found = (await attempt(ways.release)) ?? (await attempt(ways.build));
    if (found !== null) return found;
    throw new UserError(`There is no way to ${bundle} on this machine: ${reasons.join("; ")}.`, {
      hint: "Make one of these ways possible and run this again.",
    });
  });
}
