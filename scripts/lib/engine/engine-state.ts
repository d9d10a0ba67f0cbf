import { existsSync, readdirSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { processExists } from "../../../toolchain/process-exists";
import { type Kept, keptOf } from "./kept";
import { project } from "./stack-config";

/** A cloud, as types of its resources begin. */
export type Cloud = "gcp" | "aws";

/** What the engine's own file says about a stack, read without starting the engine. */
export interface StackState {
  exists: boolean;
  /** Resources, the stack itself not counted. */
  resources: number;
  /** Operations that were interrupted, e.g. `creating urn:…`. */
  pending: string[];
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
  pending_operations?: { type: string; resource?: { urn?: string } }[];
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
      ({ type, resource }) => `${type} ${resource?.urn ?? ""}`,
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

/**
 * Of the interrupted operations, the creations in a cloud: whether the cloud made the thing is unknown, and a second
 * attempt could make a second one that nobody ever deletes. What we make on this host, in Kubernetes or in the state
 * alone has a name that we chose, so that a second attempt finds the first.
 * @returns lines like `gcp:container/cluster:Cluster cluster-gke`
 */
export function creationsInCloud(pending: readonly string[]): string[] {
  return pending.flatMap((operation) => {
    const [, , types = "", name = ""] = operation.split("::");
    const type = types.slice(types.lastIndexOf("$") + 1);
    return operation.startsWith("creating ") && /^(gcp|aws):/.test(type) ? [`${type} ${name}`] : [];
  });
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
