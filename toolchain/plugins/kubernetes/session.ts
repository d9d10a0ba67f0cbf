import type { Log } from "../lib/engine";
import { type JsonObject, stringAt } from "../lib/properties";
import { annotation, annotations, isAnnotated } from "./annotations";
import { ApiError, KubernetesClient, sleep, UnreachableError } from "./client";
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
  private probed: Promise<Failure | undefined>;
  private waiting: Promise<Failure | undefined> | undefined;
  private warned = false;

  private constructor(
    readonly settings: Settings,
    readonly log: Log,
    readonly signal: AbortSignal,
    connection: Connection | string,
  ) {
    if (typeof connection === "string") {
      this.probed = Promise.resolve({ reason: connection, passing: false });
      return;
    }
    this.namespace = connection.namespace;
    this.client = new KubernetesClient(connection.endpoint);
    this.discovery = new Discovery(this.client);
    this.probed = probe(this.client, signal);
  }

  /** A session for these settings; a kubeconfig that leads nowhere makes the cluster unreachable, and no more. */
  static async open(settings: Settings, log: Log, signal: AbortSignal): Promise<Session> {
    return new Session(settings, log, signal, await connect(settings).catch(messageOf));
  }

  /** Why the cluster cannot be reached, found out in the background; undefined where it can. */
  get unreachable(): Promise<string | undefined> {
    return this.probed.then((failure) => failure?.reason);
  }

  /** The same, where it was so a while ago, and may be otherwise now: the cluster may have been started meanwhile. */
  async stillUnreachable(): Promise<string | undefined> {
    const failure = await this.probed;
    if (failure?.passing && this.client !== undefined) this.probed = probe(this.client, this.signal);
    return this.unreachable;
  }

  /**
   * The same, after some patience where it may pass: a cluster that is a part of the same stack is started by the
   * refresh that asks for the objects in it. All wait together, and nobody after it was in vain.
   */
  async unreachableAtLast(urn: string): Promise<string | undefined> {
    const failure = await this.probed;
    const { client, signal } = this;
    const seconds = this.settings.unreachablePatienceSeconds;
    if (!failure?.passing || client === undefined || seconds === 0) return failure?.reason;
    this.log.status(`waiting up to ${seconds} s for the API server: ${failure.reason}`, urn);
    this.waiting ??= waitFor(client, signal, seconds, failure);
    this.probed = this.waiting;
    return this.unreachable;
  }

  /**
   * The way to the cluster.
   *
   * @throws Error when it cannot be reached.
   */
  async cluster(): Promise<{ client: KubernetesClient; discovery: Discovery }> {
    const reason = await this.stillUnreachable();
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

/** Why a cluster cannot be reached. */
interface Failure {
  reason: string;
  /** Whether it is of the kind that passes when a server is started. */
  passing: boolean;
}

/**
 * What the network says of a host or a server that is not there, or not yet. Until a cluster on this host has its
 * network, its private address may lead to somebody else, whose certificate is not of the cluster's authority.
 */
const passingCodes: ReadonlySet<string> = new Set([
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EPIPE",
  "EPROTO",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ETIMEDOUT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

async function probe(client: KubernetesClient, signal: AbortSignal): Promise<Failure | undefined> {
  try {
    await client.get("/version", { signal, timeoutMs: 10_000 });
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) {
      const reason = refusal(error);
      return reason === undefined ? undefined : { reason, passing: error.code >= 500 };
    }
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
    return { reason: messageOf(error), passing: passingCodes.has(code ?? "") };
  }
}

async function waitFor(
  client: KubernetesClient,
  signal: AbortSignal,
  seconds: number,
  failure: Failure,
): Promise<Failure | undefined> {
  const since = Date.now();
  let last: Failure | undefined = failure;
  while (last?.passing && Date.now() - since < seconds * 1000) {
    await sleep(500, signal);
    last = await probe(client, signal);
  }
  // In vain: the next one shall not wait as long again.
  return last && { reason: `${last.reason} (waited ${seconds} s)`, passing: false };
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
