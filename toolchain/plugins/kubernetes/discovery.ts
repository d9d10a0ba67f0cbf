import { type JsonObject, listAt, stringAt } from "../lib/properties";
import { isNotFound, type KubernetesClient, sleep } from "./client";

/** Which API an object belongs to. */
export interface GroupVersionKind {
  /** API group, empty for the core group. */
  group: string;
  version: string;
  kind: string;
}

/** Where the API server serves a kind. */
export interface ApiResource extends GroupVersionKind {
  /** Name in URLs, e.g. `statefulsets`. */
  plural: string;
  namespaced: boolean;
}

/** The server knows no such kind. */
export class UnknownKindError extends Error {
  override readonly name = "UnknownKindError";
}

/** How long to wait for a kind whose CustomResourceDefinition this very run has made. */
const freshKindPatienceMs = 10_000;

/**
 * What kinds the API server serves. Asked lazily, one API version at a time, and remembered for the life of the
 * process; a kind that was not found is never remembered, because a CustomResourceDefinition may bring it.
 */
export class Discovery {
  private readonly versions = new Map<string, Promise<Map<string, ApiResource>>>();
  private readonly freshGroups = new Set<string>();

  constructor(private readonly client: KubernetesClient) {}

  /** Forgets a group's kinds: its definitions change. `fresh` says that a new kind will appear in a moment. */
  invalidate(group: string, fresh: boolean): void {
    for (const key of this.versions.keys()) if (key.startsWith(`${group}/`)) this.versions.delete(key);
    if (fresh) this.freshGroups.add(group);
    else this.freshGroups.delete(group);
  }

  /**
   * Finds a kind.
   *
   * @throws UnknownKindError when the server does not serve it; ApiError or UnreachableError when it cannot say.
   */
  async find(gvk: GroupVersionKind, signal?: AbortSignal): Promise<ApiResource> {
    const since = Date.now();
    for (;;) {
      const found = (await this.load(gvk)).get(gvk.kind);
      if (found !== undefined) return found;
      this.versions.delete(`${gvk.group}/${gvk.version}`);
      if (!this.freshGroups.has(gvk.group) || Date.now() - since > freshKindPatienceMs) {
        throw new UnknownKindError(
          `the API server has no kind ${gvk.kind} in ${apiVersion(gvk)}; check apiVersion and kind, and that the ` +
            "CustomResourceDefinition it needs is installed before it (dependsOn)",
        );
      }
      await sleep(100, signal);
    }
  }

  private load(gvk: GroupVersionKind): Promise<Map<string, ApiResource>> {
    const key = `${gvk.group}/${gvk.version}`;
    let pending = this.versions.get(key);
    if (pending === undefined) {
      pending = this.fetch(gvk.group, gvk.version);
      this.versions.set(key, pending);
      // A failure is not knowledge: the next caller asks again.
      pending.catch(() => this.versions.delete(key));
    }
    return pending;
  }

  private async fetch(group: string, version: string): Promise<Map<string, ApiResource>> {
    const kinds = new Map<string, ApiResource>();
    let list: JsonObject;
    try {
      list = await this.client.get(group === "" ? `/api/${version}` : `/apis/${group}/${version}`);
    } catch (error) {
      if (isNotFound(error)) return kinds;
      throw error;
    }
    for (const entry of listAt(list, "resources")) {
      const plural = stringAt(entry, "name") ?? "";
      const kind = stringAt(entry, "kind") ?? "";
      // Subresources ("pods/log") are no objects of their own.
      if (plural === "" || plural.includes("/") || kinds.has(kind)) continue;
      kinds.set(kind, {
        group,
        version,
        kind,
        plural,
        namespaced: (entry as JsonObject).namespaced === true,
      });
    }
    return kinds;
  }
}

/** `apps/v1`, or `v1` for the core group. */
export function apiVersion(gvk: GroupVersionKind): string {
  return gvk.group === "" ? gvk.version : `${gvk.group}/${gvk.version}`;
}

/** The URL path of an object, or of its collection where no name is given. */
export function resourcePath(resource: ApiResource, namespace: string | undefined, name?: string): string {
  const root = resource.group === "" ? "/api" : `/apis/${resource.group}`;
  const scope = resource.namespaced ? `/namespaces/${encodeURIComponent(namespace || "default")}` : "";
  const leaf = name === undefined ? "" : `/${encodeURIComponent(name)}`;
  return `${root}/${resource.version}${scope}/${resource.plural}${leaf}`;
}
