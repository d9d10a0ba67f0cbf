import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { read } from "../../../../../toolchain/plugins/kubernetes/read";
import { Session } from "../../../../../toolchain/plugins/kubernetes/session";
import { readSettings } from "../../../../../toolchain/plugins/kubernetes/settings";
import type { Log } from "../../../../../toolchain/plugins/lib/engine";
import type { JsonObject } from "../../../../../toolchain/plugins/lib/properties";

const urn = "urn:pulumi:dev::test::kubernetes:core/v1:ConfigMap::map";
const inputs = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "map", namespace: "default" } };
const live: JsonObject = { ...inputs, metadata: { ...inputs.metadata, uid: "1", resourceVersion: "7" } };

let server: Server;
let port: number;
let requests: string[];
let statuses: string[];
let status: number;
const cancel = new AbortController();

const log: Log = {
  info: () => undefined,
  warn: () => undefined,
  status: (message) => void statuses.push(message),
};

beforeEach(async () => {
  requests = [];
  statuses = [];
  status = 200;
  server = createServer((request, response) => {
    requests.push(request.url ?? "");
    const answers: Record<string, JsonObject> = {
      "/version": { major: "1" },
      "/api/v1": { resources: [{ name: "configmaps", kind: "ConfigMap", namespaced: true }] },
      "/api/v1/namespaces/default/configmaps/map": live,
    };
    response.statusCode = status;
    response.end(JSON.stringify(answers[request.url ?? ""] ?? {}));
  });
  // A port that nobody listens on, until `listen` does.
  await listen(0);
  port = (server.address() as AddressInfo).port;
  await close();
});

afterEach(close);

function listen(on: number): Promise<void> {
  return new Promise((resolve) => void server.listen(on, "127.0.0.1", resolve));
}

function close(): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}

function open(env: NodeJS.ProcessEnv, variables: Record<string, string> = {}): Promise<Session> {
  const kubeconfig = JSON.stringify({
    "current-context": "it",
    contexts: [{ name: "it", context: { cluster: "it" } }],
    clusters: [{ name: "it", cluster: { server: `http://127.0.0.1:${port}` } }],
  });
  const all = Object.entries({ kubeconfig, ...variables });
  const settings = readSettings(new Map(all.map(([key, value]) => [`kubernetes:config:${key}`, value])), env);
  return Session.open(settings, log, cancel.signal);
}

const get = (session: Session) => read(session, { urn, id: "default/map", state: live, inputs });

describe("reading while there is no API server", () => {
  it("waits for it, and says what it waits for", async () => {
    const session = await open({});
    expect(await session.unreachable).toMatch(/ECONNREFUSED/);
    const reading = Promise.all([get(session), get(session)]);
    await expect.poll(() => statuses.length).toBe(2);
    expect(statuses[0]).toMatch(/waiting up to 90 s for the API server: .*ECONNREFUSED/);
    await listen(port);
    expect((await reading).map((result) => result?.id)).toEqual(["default/map", "default/map"]);
    // Those that wait ask together.
    expect(requests.filter((url) => url === "/version")).toHaveLength(1);
    expect(await session.unreachable).toBeUndefined();
  });

  it("fails when it does not come, and does not wait a second time", async () => {
    const session = await open({ GALERA_PLATFORM_UNREACHABLE_PATIENCE: "1" });
    await expect(get(session)).rejects.toThrow(
      /unreachable: .*waited 1 s.*PULUMI_K8S_DELETE_UNREACHABLE=true/,
    );
    expect(statuses).toHaveLength(1);
    await expect(get(session)).rejects.toThrow(/waited 1 s/);
    expect(statuses).toHaveLength(1);
  });

  it.each([
    ["deleteUnreachable", undefined],
    ["skipUpdateUnreachable", "default/map"],
  ])("does not wait where %s says what to do", async (setting, id) => {
    const session = await open({}, { [setting]: "true" });
    expect((await get(session))?.id).toBe(id);
    expect(statuses).toEqual([]);
  });

  it("does not wait for a server that refuses", async () => {
    status = 401;
    await listen(port);
    await expect(get(await open({}))).rejects.toThrow(/HTTP 401/);
    expect(statuses).toEqual([]);
  });

  it("ends at once when cancelled", async () => {
    const own = new AbortController();
    const session = await open({});
    const cancellable = await Session.open(session.settings, log, own.signal);
    const reading = get(cancellable);
    await expect.poll(() => statuses.length).toBe(1);
    own.abort(new Error("cancelled"));
    await expect(reading).rejects.toThrow("cancelled");
  });
});

describe("other operations", () => {
  it("ask again whether the API server is there meanwhile", async () => {
    const session = await open({});
    await expect(session.cluster()).rejects.toThrow(/unreachable.*ECONNREFUSED/);
    await listen(port);
    await expect(session.cluster()).resolves.toBeDefined();
  });
});
