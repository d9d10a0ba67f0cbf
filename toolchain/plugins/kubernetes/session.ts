import type { Log } from "../lib/engine";
import { type JsonObject, stringAt } from "../lib/properties";
import { annotation, annotations, isAnnotated } from "./annotations";
import { ApiError, KubernetesClient, UnreachableError } from "./client";
import {
  type ApiResource,
  apiVersion,
  Discovery,
  type GroupVersionKind,
  UnknownKindError,
} from "./discovery";
import { suffix } from "./naming";
import { type Connection, connect, type Settings } from "./settings";

/** A configured provider: its settings, the cluster behind it, and what ends its work early. */
export class Session {
  readonly client: KubernetesClient | undefined;
  readonly discovery: Discovery | undefined;
  /** The namespace of objects that name none, where the configuration gives one. */
  readonly namespace: string | undefined;
  /** Why the cluster cannot be reached, found out in the background; undefined where it can. */
  readonly unreachable: Promise<string | undefined>;
  private warned = false;

  private constructor(
    readonly settings: Settings,
    readonly log: Log,
    readonly signal: AbortSignal,
    connection: Connection | string,
  ) {
    if (typeof connection === "string") {
      this.unreachable = Promise.resolve(connection);
      return;
    }
    this.namespace = connection.namespace;
    this.client = new KubernetesClient(connection.endpoint);
    this.discovery = new Discovery(this.client);
    this.unreachable = this.client.get("/version", { signal, timeoutMs: 10_000 }).then(
      () => undefined,
      (error: unknown) => (error instanceof ApiError ? refusal(error) : messageOf(error)),
    );
  }

  /** A session for these settings; a kubeconfig that leads nowhere makes the cluster unreachable, and no more. */
  static async open(settings: Settings, log: Log, signal: AbortSignal): Promise<Session> {
    return new Session(settings, log, signal, await connect(settings).catch(messageOf));
  }

  /**
   * The way to the cluster.
   *
   * @throws Error when it cannot be reached.
   */
  async cluster(): Promise<{ client: KubernetesClient; discovery: Discovery }> {
    const reason = await this.unreachable;
    if (reason !== undefined || this.client === undefined || this.discovery === undefined) {
      throw new UnreachableError(
        `configured Kubernetes cluster is unreachable: ${reason ?? "not configured"}`,
      );
    }
    return { client: this.client, discovery: this.discovery };
  }

  /** Says once that the cluster is unreachable; true where it is. */
  async warnIfUnreachable(urn: string): Promise<boolean> {
    const reason = await this.unreachable;
    if (reason === undefined) return false;
    if (!this.warned) this.log.warn(`configured Kubernetes cluster is unreachable: ${reason}`, urn);
    this.warned = true;
    return true;
  }

  /** Where the kind is served, or undefined where the server does not have it (yet). */
  async lookup(kind: GroupVersionKind): Promise<ApiResource | undefined> {
    const { discovery } = await this.cluster();
    try {
      return await discovery.find(kind, this.signal);
    } catch (error) {
      if (error instanceof UnknownKindError) return undefined;
      throw error;
    }
  }

  /** Keeps discovery in step with CustomResourceDefinitions and APIServices that come and go. */
  noteKindChange(object: JsonObject, resource: GroupVersionKind, fresh: boolean): void {
    const defines =
      (resource.group === "apiextensions.k8s.io" && resource.kind === "CustomResourceDefinition") ||
      (resource.group === "apiregistration.k8s.io" && resource.kind === "APIService");
    if (!defines) return;
    const spec = object.spec;
    const group = stringAt(spec, "group");
    if (group !== undefined) this.discovery?.invalidate(group, fresh);
  }

  /** Whether fields that others manage are taken over. */
  forces(inputs: JsonObject): boolean {
    const own = annotation(inputs, annotations.patchForce);
    return own === undefined ? this.settings.enablePatchForce : isAnnotated(inputs, annotations.patchForce);
  }

  /** The field manager of a resource: what its annotation says, else the one it has had, else a new one. */
  fieldManager(inputs: JsonObject, previous?: string): string {
    return (
      annotation(inputs, annotations.patchFieldManager) ??
      previous ??
      `pulumi-kubernetes-${suffix(new Uint8Array())}`
    );
  }
}

/** A refused or broken request to `/version`: the server is there, but not for us. */
function refusal(error: ApiError): string | undefined {
  // Some clusters hide their version from users who may do everything else.
  if (error.code === 403 || error.code === 404) return undefined;
  return `${error.message} (HTTP ${error.code})`;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** For error messages: `apps/v1 Deployment`. */
export function kindName(kind: GroupVersionKind): string {
  return `${apiVersion(kind)} ${kind.kind}`;
}
