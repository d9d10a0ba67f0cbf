import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { UserError } from "./errors";

/**
 * Root of the cache that all checkouts share: `$GALERA_PLATFORM_CACHE`, else
 * `$XDG_CACHE_HOME/galera-platform`, else `~/.cache/galera-platform`.
 */
export function cacheDirectory(env: NodeJS.ProcessEnv = process.env): string {
  const own = env.GALERA_PLATFORM_CACHE;
  if (own !== undefined && own !== "") {
    if (!isAbsolute(own)) {
      throw new UserError(`GALERA_PLATFORM_CACHE is "${own}", but must be an absolute path.`, {
        hint: `Try: export GALERA_PLATFORM_CACHE="$PWD/${own}"`,
      });
    }
    return own;
  }
  const xdg = env.XDG_CACHE_HOME;
  // The XDG specification says that a relative path there is to be ignored.
  const base = xdg !== undefined && isAbsolute(xdg) ? xdg : join(env.HOME || homedir(), ".cache");
  return join(base, "galera-platform");
}

/** Storage root of the OCI registry inside the cache. */
export function registryDirectory(cache: string = cacheDirectory()): string {
  return join(cache, "registry");
}
