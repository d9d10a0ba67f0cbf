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
  /** Where its cluster and its bucket are in their clouds, by the key of the configuration that says it. */
  sites: Sites;
}

/** What happens to what is in a cloud when a key says another place of it. */
const moves = {
  "cluster.project":
    "the cluster would be deleted with all its data, and an empty one made in the other project",
  "cluster.region":
    "the cluster would be deleted with all its data, and an empty one made in the other region",
  "objectStore.region": "the bucket with all backups would give way to an empty one in the other region",
} as const;

type Sites = Partial<Record<keyof typeof moves, string | undefined>>;

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
  // What is in a cloud is looked at, not its provider alone: as long as there is nothing, anything may change.
  const gke = inputsOf("gcp:container/cluster:Cluster");
  const bucket = inputsOf("aws:s3/bucket:Bucket");
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return {
    sites: {
      "cluster.project": gke && text(inputsOf("pulumi:providers:gcp")?.project),
      "cluster.region": text(gke?.location),
      "objectStore.region": bucket && text(inputsOf("pulumi:providers:aws")?.region),
    },
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
  const problems = [
    movedData(stack, kept, config),
    ...movedSites(stack, kept?.sites ?? {}, config),
    weakerLock(stack, kept, config),
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0) throw new UserError(`Nothing was changed.\n  ${problems.join("\n  ")}`);
}

/** The engine would ask the same before it touches the data, but after it has made the other cluster. */
function movedData(stack: string, kept: Kept | undefined, { cluster }: PlatformConfig): string | undefined {
  if (kept?.cluster === undefined) return undefined;
  const [move] = findMoves({ cluster: kept.cluster }, { cluster: cluster.provider });
  return move && `${move.reason}\n    To stay: ${setCommand(stack, ["cluster", "provider"], kept.cluster)}`;
}

/** Protection would stop the engine half-way, with an error that says neither why nor what to do. */
function movedSites(stack: string, sites: Sites, { cluster, objectStore }: PlatformConfig): string[] {
  const wanted: Sites = {
    ...(cluster.provider === "gke"
      ? { "cluster.project": cluster.project, "cluster.region": cluster.region }
      : {}),
    ...(objectStore.provider === "aws" ? { "objectStore.region": objectStore.region } : {}),
  };
  return (Object.keys(moves) as (keyof typeof moves)[]).flatMap((key) => {
    const [was, is] = [sites[key], wanted[key]];
    if (was === undefined || is === undefined || was === is) return [];
    return [
      `${key} was ${was} and would be ${is}: nothing moves there; ${moves[key]}. What is there stays where it is; ` +
        "another place is a second stack (Pulumi.<name>.yaml)." +
        `\n    To stay: ${setCommand(stack, key.split("."), was)}`,
    ];
  });
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
