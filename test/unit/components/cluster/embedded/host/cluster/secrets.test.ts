import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type KubeClient,
  KubeError,
} from "../../../../../../../components/cluster/embedded/host/cluster/kube-client";
import { ensureServingSecret } from "../../../../../../../components/cluster/embedded/host/cluster/secrets";
import { clusterPaths } from "../../../../../../../components/cluster/embedded/host/paths";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const data = { "tls.crt": base64("a certificate"), "tls.key": base64("a key") };
let state: string;
let calls: string[];

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "gp-test-secrets-"));
  const { pki } = clusterPaths("test", state);
  mkdirSync(pki, { recursive: true });
  writeFileSync(join(pki, "metrics-server.crt"), "a certificate");
  writeFileSync(join(pki, "metrics-server.key"), "a key");
  calls = [];
});
afterEach(() => rmSync(state, { recursive: true }));

/** An API server that holds this, or nothing, and refuses the first posts for want of a namespace. */
async function ensure(held: Record<string, string> | undefined, withoutNamespace = 0): Promise<void> {
  const client = {
    post: async (path: string, body: { data: unknown }) => {
      calls.push(`POST ${path}`);
      if (calls.length <= withoutNamespace) throw new KubeError(404, "namespaces not found");
      if (held !== undefined) throw new KubeError(409, "it exists");
      expect(body.data).toEqual(data);
    },
    get: async () => ({ data: held }),
    patch: async (path: string, body: unknown) => calls.push(`PATCH ${path} ${JSON.stringify(body)}`),
  } as unknown as KubeClient;
  await ensureServingSecret(client, clusterPaths("test", state));
}

const collection = "/api/v1/namespaces/kube-system/secrets";
const patch = `PATCH ${collection}/metrics-server-serving ${JSON.stringify({ data })}`;

describe("the certificate of metrics-server", () => {
  it("is put into the cluster", async () => {
    await ensure(undefined);
    expect(calls).toEqual([`POST ${collection}`]);
  });

  it("waits for a new cluster's namespace", async () => {
    await ensure(undefined, 2);
    expect(calls).toHaveLength(3);
  });

  it("stays as it is where it is the same", async () => {
    await ensure(data);
    expect(calls).toEqual([`POST ${collection}`]);
  });

  it("takes the place of the one before it was renewed", async () => {
    await ensure({ ...data, "tls.crt": base64("an old one") });
    expect(calls.at(-1)).toBe(patch);
  });
});
