import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  accessOf,
  activeContext,
  parseKubeconfig,
} from "../../../../../toolchain/plugins/kubernetes/kubeconfig";
import type { JsonObject } from "../../../../../toolchain/plugins/lib/properties";

const directory = mkdtempSync(path.join(tmpdir(), "galera-platform-kubeconfig-"));
afterAll(() => rmSync(directory, { recursive: true }));

async function access(user: JsonObject, cluster: JsonObject = {}) {
  const config = await parseKubeconfig(
    JSON.stringify({
      "current-context": "c",
      clusters: [{ name: "k", cluster: { server: "https://one.test", ...cluster } }],
      users: [{ name: "u", user }],
      contexts: [{ name: "c", context: { cluster: "k", user: "u" } }],
    }),
    directory,
  );
  return accessOf(config, activeContext(config));
}

/** A credential plugin that answers with `answer`, and writes down what it was told. */
function credentialPlugin(name: string, answer: JsonObject): string {
  const file = path.join(directory, name);
  writeFileSync(
    file,
    `#!/bin/sh\nprintf '%s' "$KUBERNETES_EXEC_INFO" > "$1"\nprintf '%s' "$REGION" > "$1.env"\necho '${JSON.stringify(answer)}'\n`,
  );
  chmodSync(file, 0o755);
  return file;
}

describe("credentials", () => {
  it("are certificates, inline or in files beside the kubeconfig", async () => {
    writeFileSync(path.join(directory, "ca.pem"), "authority");
    const encoded = Buffer.from("certificate").toString("base64");
    const { tls } = await access(
      { "client-certificate-data": encoded, "client-key-data": encoded },
      { "certificate-authority": "ca.pem", "tls-server-name": "api.test" },
    );
    expect(String(tls.ca)).toBe("authority");
    expect(String(tls.cert)).toBe("certificate");
    expect(tls.servername).toBe("api.test");
    expect(tls.rejectUnauthorized).toBeUndefined();
    expect((await access({}, { "insecure-skip-tls-verify": true })).tls.rejectUnauthorized).toBe(false);
  });

  it("are tokens, inline or in a file, or a name and a password", async () => {
    writeFileSync(path.join(directory, "token"), "from-file\n");
    expect((await access({ token: "inline" })).headers.authorization).toBe("Bearer inline");
    expect((await access({ tokenFile: "token", token: "older" })).headers.authorization).toBe(
      "Bearer from-file",
    );
    const basic = Buffer.from("me:pass").toString("base64");
    expect((await access({ username: "me", password: "pass" })).headers.authorization).toBe(`Basic ${basic}`);
  });

  it("come from a credential plugin, which is told what it needs", async () => {
    const command = credentialPlugin("good", { status: { token: "made" } });
    const told = path.join(directory, "told");
    const exec: JsonObject = {
      apiVersion: "client.authentication.k8s.io/v1beta1",
      command,
      args: [told],
      env: [{ name: "REGION", value: "here" }],
      provideClusterInfo: true,
    };
    expect((await access({ exec })).headers.authorization).toBe("Bearer made");
    const { readFileSync } = await import("node:fs");
    expect(JSON.parse(readFileSync(told, "utf8"))).toMatchObject({
      kind: "ExecCredential",
      apiVersion: "client.authentication.k8s.io/v1beta1",
      spec: { interactive: false, cluster: { server: "https://one.test" } },
    });
    expect(readFileSync(`${told}.env`, "utf8")).toBe("here");
  });

  it("that cannot be had say why", async () => {
    await expect(
      access({ exec: { command: "/no/such/plugin", installHint: "Get it there." } }),
    ).rejects.toThrow(/not installed\. Get it there/);
    await expect(access({ "auth-provider": { name: "gcp" } })).rejects.toThrow(/auth provider "gcp"/);
    await expect(access({ "client-key": "missing.pem" })).rejects.toThrow(/ENOENT/);
    await expect(parseKubeconfig("- a list", directory)).rejects.toThrow(/no kubeconfig/);
  });
});
