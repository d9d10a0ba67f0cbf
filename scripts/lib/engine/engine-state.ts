import { existsSync, readdirSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { processExists } from "../../../toolchain/process-exists";
import { type Kept, keptOf } from "./kept";
import { project } from "./stack-config";

/** A cloud, as types of its resources begin. */
export type Cloud = "gcp" | "aws";

/** An operation of which the engine saw the beginning only. */
export interface PendingOperation {
  /** E.g. `creating`, `updating`. */
  type: string;
  urn: string;
  /** URN of what the resource is a part of. */
  parent?: string | undefined;
  /** URN of the provider, `::` and the provider's id. */
  provider?: string | undefined;
}

/** What the engine's own file says about a stack, read without starting the engine. */
export interface StackState {
  exists: boolean;
  /** Resources, the stack itself not counted. */
  resources: number;
  /** Operations that were interrupted. */
  pending: PendingOperation[];
  /** Identities of embedded clusters in this stack. */
  clusterIds: string[];
  /** Clouds in which this stack has something. */
  clouds: Cloud[];
  /** Names of resources that the engine refuses to delete. */
  guarded: string[];
  /** What no change of the configuration may take away; undefined where there is no stack. */
  kept?: Kept;
}

/** A lock on a stack in a backend that is a directory. */
export interface StackLock {
  pid: number;
  hostname: string;
  timestamp: string;
  /** Whether the process that took it has ended. */
  stale: boolean;
}

interface Deployment {
  resources?: {
    type?: string;
    urn?: string;
    id?: string;
    protect?: boolean;
    inputs?: Record<string, unknown>;
    outputs?: Record<string, unknown>;
  }[];
  pending_operations?: { type: string; resource?: Partial<Omit<PendingOperation, "type">> }[];
}

/** Understands an exported deployment, as `pulumi stack export` prints it or as the backend stores it. */
export function readDeployment(text: string): StackState {
  const parsed = JSON.parse(text) as {
    deployment?: Deployment;
    checkpoint?: { latest?: Deployment };
  };
  const deployment = parsed.deployment ?? parsed.checkpoint?.latest ?? {};
  const resources = (deployment.resources ?? []).filter(({ type }) => type !== "pulumi:pulumi:Stack");
  return {
    exists: true,
    resources: resources.length,
    pending: (deployment.pending_operations ?? []).map(
      ({ type, resource: { urn = "", parent, provider } = {} }) => ({ type, urn, parent, provider }),
    ),
    kept: keptOf(resources),
    clouds: (["gcp", "aws"] as const).filter((cloud) =>
      resources.some(({ type }) => type?.startsWith(`${cloud}:`)),
    ),
    guarded: resources
      .filter(({ protect }) => protect === true)
      .map(({ urn }) => urn?.split("::").at(-1) ?? ""),
    clusterIds: resources
      .filter(({ type }) => type === "random:index/randomId:RandomId")
      .map(({ outputs }) => outputs?.hex)
      .filter((hex) => typeof hex === "string"),
  };
}

/** The state of a stack in a backend that is a directory. */
export function readStackState(directory: string, stack: string): StackState {
  const file = join(directory, ".pulumi", "stacks", project, `${stack}.json`);
  if (!existsSync(file))
    return { exists: false, resources: 0, pending: [], clusterIds: [], clouds: [], guarded: [] };
  return readDeployment(readFileSync(file, "utf8"));
}

/** Locks on a stack in a backend that is a directory. */
export function readLocks(directory: string, stack: string): StackLock[] {
  const locks = join(directory, ".pulumi", "locks", "organization", project, stack);
  if (!existsSync(locks)) return [];
  return readdirSync(locks)
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const lock = JSON.parse(readFileSync(join(locks, name), "utf8")) as Omit<StackLock, "stale">;
      return { ...lock, stale: lock.hostname === hostname() && !processExists(lock.pid) };
    });
}
