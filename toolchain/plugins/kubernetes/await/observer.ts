import { type JsonObject, stringAt } from "../../lib/properties";
import { ApiError, isNotFound, type KubernetesClient, sleep } from "../client";
import { type ApiResource, resourcePath } from "../discovery";
import { nameOf, namespaceOf } from "../objects";

/** How long to wait before a watch that ended is begun anew. */
const pauseMs = 250;

/** Keeps an object's newest version by a watch, and reads it again whenever the watch ends. */
export class Observer {
  current: JsonObject | undefined;
  private readonly stopper = new AbortController();
  private wake: (() => void) | undefined;
  private error: unknown;
  private readonly abort = () => {
    this.stopper.abort();
    this.notify();
  };

  constructor(
    private readonly client: KubernetesClient,
    private readonly resource: ApiResource,
    initial: JsonObject,
    private readonly signal: AbortSignal,
  ) {
    this.current = initial;
    signal.addEventListener("abort", this.abort, { once: true });
    void this.follow(initial).catch((error: unknown) => {
      this.error = error;
      this.notify();
    });
  }

  close(): void {
    this.signal.removeEventListener("abort", this.abort);
    this.stopper.abort();
  }

  /** Resolves at the next change, or after `ms`. */
  async changed(ms: number): Promise<void> {
    if (this.error !== undefined) throw this.error;
    if (this.signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.max(ms, 0));
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = undefined;
    if (this.error !== undefined) throw this.error;
  }

  private notify(): void {
    this.wake?.();
  }

  private async follow(initial: JsonObject): Promise<void> {
    const signal = this.stopper.signal;
    const name = nameOf(initial) ?? "";
    const collection = resourcePath(this.resource, namespaceOf(initial));
    let version = stringAt(initial.metadata, "resourceVersion");
    while (!signal.aborted) {
      const query = { fieldSelector: `metadata.name=${name}`, resourceVersion: version };
      try {
        await this.client.watch(
          collection,
          query,
          (type, object) => {
            if (type === "ADDED" || type === "MODIFIED") this.current = object;
            else if (type === "DELETED") this.current = undefined;
            else return;
            this.notify();
          },
          signal,
        );
      } catch (error) {
        if (signal.aborted) return;
        // A user who may read but not watch is served by reading alone.
        const tolerable =
          !(error instanceof ApiError) || error.code === 403 || error.code === 410 || error.code >= 429;
        if (!tolerable) throw error;
      }
      if (signal.aborted) return;
      await sleep(pauseMs, signal).catch(() => undefined);
      if (signal.aborted) return;
      await this.reread(collection, name);
      version = stringAt(this.current?.metadata, "resourceVersion");
    }
  }

  private async reread(collection: string, name: string): Promise<void> {
    try {
      this.current = await this.client.get(`${collection}/${encodeURIComponent(name)}`, {
        signal: this.stopper.signal,
      });
    } catch (error) {
      if (this.stopper.signal.aborted) return;
      if (!isNotFound(error)) throw error;
      this.current = undefined;
    }
    this.notify();
  }
}
