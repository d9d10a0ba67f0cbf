import type { ImageName, ProgramName } from "./catalogue";
import { registryDirectory as registryRoot } from "./paths";
import type { Progress } from "./progress";
import { Session } from "./session";

export type { ImageName, ProgramName } from "./catalogue";
export { images, programs } from "./catalogue";
export { UserError } from "./errors";
export { cacheDirectory } from "./paths";
export { type Progress, progressFor } from "./progress";

/** Where the images come from. @default "auto" */
export type ImageSource = "upstream" | "local" | "auto";

export interface EnsureOptions {
  /** Receives what is being done; silent when left out. */
  progress?: Progress;
  /** Stops children and leaves a state from which the next call goes on. */
  signal?: AbortSignal;
}

export interface EnsureImagesOptions extends EnsureOptions {
  /** @default "auto": upstream where the registries can be reached, else built on this machine */
  source?: ImageSource;
}

/** Makes the programs available and returns their absolute paths. Does nothing when they already are. */
export async function ensurePrograms<N extends ProgramName>(
  names: readonly N[],
  options: EnsureOptions = {},
): Promise<Record<N, string>> {
  return new Session(options).programs(names);
}

/**
 * Makes the images available in the registry directory and returns a digest-pinned reference of each:
 * `galera-platform.local/<name>@sha256:…` when built here, the upstream repository's otherwise.
 */
export async function ensureImages<N extends ImageName>(
  names: readonly N[],
  options: EnsureImagesOptions = {},
): Promise<Record<N, string>> {
  return new Session(options).images(names, options.source ?? "auto");
}

/** Storage root (filesystem driver) of distribution's `registry`, with every image that was ensured. */
export function registryDirectory(): string {
  return registryRoot();
}
