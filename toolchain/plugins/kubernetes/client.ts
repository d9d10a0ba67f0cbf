import http from "node:http";
import https from "node:https";
import { isObject, type Json, type JsonObject, listAt, objectAt, stringAt } from "../lib/properties";

/** How to reach one API server as one user. */
export interface Endpoint {
  /** Base URL, e.g. `https://10.89.0.1:6443`. */
  server: string;
  /** How to be let in; asked again when the server answers 401, because tokens and certificates expire. */
  access(): Promise<Access>;
}

/** What opens the door of an API server. */
export interface Access {
  /** TLS settings of the connection (certificate authority, client certificate, server name). */
  tls: https.AgentOptions;
  /** Headers of each request. */
  headers: Record<string, string>;
}

/** The API server's refusal: its status, as `kubectl` would show it. */
export class ApiError extends Error {
  constructor(
    readonly code: number,
    /** The machine-readable reason, e.g. `NotFound`, `AlreadyExists`, `Conflict`, `Invalid`. */
    readonly reason: string,
    message: string,
    /** What the server says of single fields. */
    readonly causes: readonly ApiCause[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

/** One cause of a refusal. */
export interface ApiCause {
  reason: string;
  message: string;
  field: string;
}

/** The API server could not be reached at all. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
}

/** Options of one request. */
export interface RequestOptions {
  query?: Record<string, string | undefined>;
  body?: Json;
  contentType?: string;
  accept?: string;
  signal?: AbortSignal;
  /** Milliseconds until an answer must have come. @default 30000, the server's own limit is 60 s */
  timeoutMs?: number;
}

/** Connections break and ports close while a server restarts. Asking again is safe: all that we send is idempotent. */
const restartCodes: ReadonlySet<string> = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ECONNABORTED"]);
const restartPatienceMs = 15_000;
const attemptsOnBusy = 8;

/** A small client of the Kubernetes API: JSON over kept-alive connections, with the retries that are always right. */
export class KubernetesClient {
  private readonly base: URL;
  private access: Promise<{ agent: http.Agent; headers: Record<string, string> }> | undefined;
  private answered = false;

  constructor(private readonly endpoint: Endpoint) {
    this.base = new URL(endpoint.server);
  }

  private async enter(): Promise<{ agent: http.Agent; headers: Record<string, string> }> {
    const { tls, headers } = await this.endpoint.access();
    const options = { keepAlive: true, maxSockets: 32, scheduling: "lifo" as const };
    const secure = this.base.protocol === "https:";
    return { agent: secure ? new https.Agent({ ...tls, ...options }) : new http.Agent(options), headers };
  }

  get(path: string, options: RequestOptions = {}): Promise<JsonObject> {
    return this.request("GET", path, options);
  }

  /**
   * One request, tried again while the server restarts or asks for patience.
   *
   * @throws ApiError when the server refuses; UnreachableError when there is none.
   */
  async request(method: string, path: string, options: RequestOptions = {}): Promise<JsonObject> {
    const since = Date.now();
    for (let attempt = 1; ; attempt++) {
      try {
        const result = await this.once(method, path, options);
        this.answered = true;
        return result;
      } catch (error) {
        options.signal?.throwIfAborted();
        if (error instanceof ApiError) {
          this.answered = true;
          if (error.code === 401 && attempt === 1) {
            this.access = undefined;
            continue;
          }
          const busy = error.code === 429 || error.code === 503 || error.reason === "ServerTimeout";
          if (!busy || attempt >= attemptsOnBusy) throw error;
          await sleep((error.retryAfterSeconds ?? 0) * 1000 || 100 * 2 ** attempt, options.signal);
          continue;
        }
        const code = errorCode(error);
        // A server that has answered before will be back; one that never has is most likely not there.
        const patient = this.answered ? Date.now() - since < restartPatienceMs : attempt < 3;
        if (!restartCodes.has(code) || !patient) throw this.unreachable(error);
        await sleep(Math.min(100 * attempt, 500), options.signal);
      }
    }
  }

  /** Follows a watch; each event's object goes to `onEvent`. Ends, without error, when the server ends it. */
  async watch(
    path: string,
    query: Record<string, string | undefined>,
    onEvent: (type: string, object: JsonObject) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const response = await this.send("GET", path, {
      query: { ...query, watch: "true" },
      signal,
      timeoutMs: 0,
    });
    if ((response.statusCode ?? 0) >= 400)
      throw toApiError(response.statusCode ?? 0, await text(response), response);
    let buffer = "";
    response.setEncoding("utf8");
    for await (const chunk of response as AsyncIterable<string>) {
      buffer += chunk;
      for (let end = buffer.indexOf("\n"); end >= 0; end = buffer.indexOf("\n")) {
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + 1);
        if (line.trim() === "") continue;
        const event: unknown = JSON.parse(line);
        if (isObject(event)) onEvent(stringAt(event, "type") ?? "", objectAt(event, "object"));
      }
    }
  }

  private async once(method: string, path: string, options: RequestOptions): Promise<JsonObject> {
    const response = await this.send(method, path, options);
    const content = await text(response);
    const status = response.statusCode ?? 0;
    if (status >= 400) throw toApiError(status, content, response);
    const value: unknown = content === "" ? {} : JSON.parse(content);
    return isObject(value) ? value : {};
  }

  private async send(method: string, path: string, options: RequestOptions): Promise<http.IncomingMessage> {
    this.access ??= this.enter();
    const { agent, headers: credentials } = await this.access;
    const headers: Record<string, string> = {
      ...credentials,
      accept: options.accept ?? "application/json",
      "user-agent": "galera-platform-pulumi-kubernetes",
    };
    const url = new URL(this.base.pathname.replace(/\/$/, "") + path, this.base);
    for (const [key, value] of Object.entries(options.query ?? {})) {
      if (value !== undefined) url.searchParams.set(key, value);
    }
    const body = options.body === undefined ? undefined : Buffer.from(JSON.stringify(options.body));
    if (body !== undefined) {
      headers["content-type"] = options.contentType ?? "application/json";
      headers["content-length"] = String(body.length);
    }
    const transport = url.protocol === "https:" ? https : http;
    const timeoutMs = options.timeoutMs ?? 30_000;
    return new Promise((resolve, reject) => {
      const request = transport.request(
        url,
        { method, headers, agent, ...(options.signal && { signal: options.signal }) },
        resolve,
      );
      if (timeoutMs > 0) {
        request.setTimeout(timeoutMs, () => {
          const error: NodeJS.ErrnoException = new Error(`no answer within ${timeoutMs / 1000} s`);
          error.code = "ETIMEDOUT";
          request.destroy(error);
        });
      }
      request.on("error", reject);
      request.end(body);
    });
  }

  private unreachable(error: unknown): UnreachableError {
    const reason = error instanceof AggregateError ? error.errors.map(String).join("; ") : messageOf(error);
    return new UnreachableError(
      `the Kubernetes API server at ${this.endpoint.server} cannot be reached: ${reason}`,
      {
        cause: error,
      },
    );
  }
}

/** Waits; throws the signal's reason when it is aborted. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, ms);
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort, { once: true });
  });
}

/** Whether the server says that the object (or the kind, or the namespace) does not exist. */
export function isNotFound(error: unknown): error is ApiError {
  return error instanceof ApiError && error.code === 404;
}

async function text(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function toApiError(code: number, content: string, response: http.IncomingMessage): ApiError {
  const after = Number(response.headers["retry-after"]);
  let status: unknown;
  try {
    status = JSON.parse(content);
  } catch {
    status = undefined;
  }
  if (!isObject(status)) {
    return new ApiError(
      code,
      "",
      content.trim() || `HTTP ${code}`,
      [],
      Number.isFinite(after) ? after : undefined,
    );
  }
  const causes = listAt(status.details, "causes").map((cause) => ({
    reason: stringAt(cause, "reason") ?? "",
    message: stringAt(cause, "message") ?? "",
    field: stringAt(cause, "field") ?? "",
  }));
  return new ApiError(
    code,
    stringAt(status, "reason") ?? "",
    stringAt(status, "message") ?? `HTTP ${code}`,
    causes,
    Number.isFinite(after) ? after : undefined,
  );
}

function errorCode(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code ?? "";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
