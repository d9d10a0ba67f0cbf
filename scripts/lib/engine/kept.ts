import type { PlatformConfig } from "../../../components/config";
import { setCommand } from "../../../components/config/issue";
import { findMoves, type Place } from "../../../components/galera/plan/place";
import { UserError } from "../../../toolchain/errors";

/** What a stack has that no change of its configuration may take away. */
export interface Kept {
  /** The kind of cluster that its data is on, as `cluster.provider` says it; undefined where there is none. */
  cluster: string | undefined;
  /** How its bucket keeps what is put into it; undefined where there is none. */
  lock: { mode: string; days: number } | undefined;
}

/** A resource in the engine's state, as far as it is looked at. */
interface StateResource {
  type?: string;
  inputs?: Record<string, unknown>;
}

/** Reads it from the resources in the engine's state. */
export function keptOf(resources: readonly StateResource[]): Kept {
  const inputsOf = (wanted: string) => resources.find(({ type }) => type === wanted)?.inputs;
  const place = inputsOf("pulumi-nodejs:dynamic/galera-platform:DataPlace") as Partial<Place> | undefined;
  const { rule } = (inputsOf("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration") ?? {}) as {
    rule?: { defaultRetention?: { mode?: string; days?: number } };
  };
  const { mode, days } = rule?.defaultRetention ?? {};
  return {
    cluster: place?.cluster,
    lock: mode === undefined || days === undefined ? undefined : { mode, days },
  };
}

/**
 * Refuses a configuration that would leave the data of a stack behind, or undo what its bucket promises: what is
 * wrong there cannot be seen in the configuration alone.
 *
 * @throws UserError before anything is changed
 */
export function checkKept(stack: string, kept: Kept | undefined, config: PlatformConfig): void {
  const problems = [movedData(stack, kept, config), weakerLock(stack, kept, config)].filter(
    (problem) => problem !== undefined,
  );
  if (problems.length > 0) throw new UserError(`Nothing was changed.\n  ${problems.join("\n  ")}`);
}

/** The engine would ask the same before it touches the data, but after it has made the other cluster. */
function movedData(stack: string, kept: Kept | undefined, { cluster }: PlatformConfig): string | undefined {
  if (kept?.cluster === undefined) return undefined;
  const [move] = findMoves({ cluster: kept.cluster }, { cluster: cluster.provider });
  return move && `${move.reason}\n    To stay: ${setCommand(stack, ["cluster", "provider"], kept.cluster)}`;
}

/** GOVERNANCE can be undone, by those with the right to it; that is what it says. */
function weakerLock(
  stack: string,
  kept: Kept | undefined,
  { objectStore }: PlatformConfig,
): string | undefined {
  const before = kept?.lock;
  if (before?.mode !== "COMPLIANCE" || objectStore.provider !== "aws") return undefined;
  const { mode, days } = objectStore.objectLock;
  if (mode === before.mode && days >= before.days) return undefined;
  return [
    `Object Lock cannot be undone: the bucket has ${before.mode} for ${before.days} days, not ${mode} for ${days}.`,
    `Put it back: ${setCommand(stack, ["objectStore", "objectLock", "mode"], before.mode)}`,
    `             ${setCommand(stack, ["objectStore", "objectLock", "days"], before.days)}`,
    "A bucket with a weaker lock is another one, in a stack of its own.",
  ].join("\n    ");
}
