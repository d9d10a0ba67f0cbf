/** The few calls to the API server that bringing up and removing nodes takes; the full client loads for a second. */
import { Agent, request } from "node:https";

/** The parts of Kubernetes objects that are read here. */
export interface KubeObject {
  metadata: {
    name: string;
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
    ownerReferences?: { kind: string; controller?: boolean }[];
    deletionTimestamp?: string;
  };
}

/** Credentials and address, all as PEM. */
export interface KubeClientArgs {
  host: string;
  port: number;
  ca: string;
  certificate: string;
  key: string;
}

/** An answer of the API server that is not a success. */
export class KubeError extends Error {
  override readonly name = "KubeError";
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

type Method = "GET" | "POST" | "PATCH" | "DELETE";

/** A client for one API server. */
export class KubeClient {
  private readonly agent: Agent;

  constructor(private readonly args: KubeClientArgs) {
    this.agent = new Agent({
      ca: args.ca,
      cert: args.certificate,
      key: args.key,
      keepAlive: true,
      minVersion: "TLSv1.2",
    });
  }

  /** Reads an object or a list. @throws KubeError when the server says no, an ordinary error when none answers */
  get<T>(path: string, seconds = 5): Promise<T> {
    return this.call<T>("GET", path, undefined, seconds);
  }

  /** The items of a list. */
  async list<T extends KubeObject>(path: string): Promise<T[]> {
    return (await this.get<{ items: T[] }>(path, 15)).items;
  }

  post(path: string, body: unknown): Promise<unknown> {
    return this.call("POST", path, body, 10);
  }

  /** Merge patch. */
  patch(path: string, body: unknown): Promise<unknown> {
    return this.call("PATCH", path, body, 10);
  }

  delete(path: string): Promise<unknown> {
    return this.call("DELETE", path, undefined, 10);
  }

  close(): void {
    this.agent.destroy();
  }

  private call<T>(method: Method, path: string, body: unknown, seconds: number): Promise<T> {
    const { host, port } = this.args;
    const headers = body === undefined ? {} : { "content-type": contentType(method) };
    return new Promise((resolve, reject) => {
      const call = request({ host, port, path, method, agent: this.agent, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (text += chunk));
        response.on("error", reject);
        response.on("end", () => {
          const status = response.statusCode ?? 0;
          if (status >= 300) return reject(new KubeError(status, messageOf(text) ?? `HTTP ${status}`));
          // The health endpoints answer in plain text.
          resolve((text.startsWith("{") ? JSON.parse(text) : text) as T);
        });
      });
      call.setTimeout(seconds * 1000, () =>
        call.destroy(new Error(`${method} ${path}: no answer in ${seconds} s`)),
      );
      call.on("error", reject);
      call.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }
}

function contentType(method: Method): string {
  return method === "PATCH" ? "application/merge-patch+json" : "application/json";
}

function messageOf(text: string): string | undefined {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    return typeof message === "string" ? message : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a second try may succeed: nobody answered, somebody else was faster, or the server has too much to do. */
export function mayPass(error: unknown): boolean {
  return !(error instanceof KubeError) || error.status >= 500 || [409, 429].includes(error.status);
}

/** Whether the server answered with this status. */
export function isStatus(error: unknown, status: number): boolean {
  return error instanceof KubeError && error.status === status;
}
