import { getEventListeners } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { connect, explainKubernetesError, readCredentials } from "../../../../scripts/lib/kube";

let server: Server | undefined;
afterEach(() => server?.closeAllConnections());
afterEach(() => server?.close());

/** Kubeconfig of an API server that answers so. */
async function serving(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  const { port } = started.address() as AddressInfo;
  return JSON.stringify({
    clusters: [
      { name: "it", cluster: { server: `http://127.0.0.1:${port}`, "insecure-skip-tls-verify": true } },
    ],
    users: [{ name: "it", user: { token: "token" } }],
    contexts: [{ name: "it", context: { cluster: "it", user: "it" } }],
    "current-context": "it",
  });
}

/** How much hangs on a signal: those who listen, and signals that were made from it. */
function heldBy(signal: AbortSignal): number {
  const sets = Object.getOwnPropertySymbols(signal).flatMap((symbol) => {
    const value: { size?: unknown } | undefined = Reflect.get(signal, symbol);
    return typeof value?.size === "number" ? [value.size] : [];
  });
  return sets.reduce((sum, size) => sum + size, getEventListeners(signal, "abort").length);
}

const never = new AbortController().signal;
const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("a connection to Kubernetes", () => {
  it("reads the account in a Secret, as who the kubeconfig says", async () => {
    const asked: unknown[] = [];
    const kubeconfig = await serving(({ url, headers }, response) => {
      asked.push([url, headers.authorization]);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ data: { username: base64("app"), password: base64("pässword") } }));
    });
    const { core } = connect(kubeconfig, never);
    expect(await readCredentials(core, "galera", "galera-app")).toEqual({
      username: "app",
      password: "pässword",
    });
    expect(asked).toEqual([["/api/v1/namespaces/galera/secrets/galera-app", "Bearer token"]]);
  });

  it("gives up on a server that takes the request and never answers, and says so", async () => {
    const { core } = connect(await serving(() => {}), never, 50);
    const error = await core.listNode().catch((reason: unknown) => reason);
    expect(explainKubernetesError(error, "https://10.89.0.1:6443", "dev")?.message).toMatch(
      /does not answer at https:\/\/10\.89\.0\.1:6443/,
    );
  });

  it("ends with the command", async () => {
    const abort = new AbortController();
    const { core } = connect(await serving(() => abort.abort()), abort.signal);
    await expect(core.listNode()).rejects.toThrow(/abort/);
    await expect(core.listNode()).rejects.toThrow(/abort/);
  });

  it("leaves nothing behind on the signal of a command that asks for ever", async () => {
    const { signal } = new AbortController();
    const answer: RequestListener = (_request, response) => {
      response.setHeader("content-type", "application/json");
      response.end("{}");
    };
    const { core } = connect(await serving(answer), signal, 5000);
    const before = heldBy(signal);
    for (let count = 0; count < 20; count++) await core.listNode();
    expect(heldBy(signal)).toBe(before);
    // It would be seen, or this proves nothing.
    AbortSignal.any([signal]);
    expect(heldBy(signal)).toBeGreaterThan(before);
  });
});
