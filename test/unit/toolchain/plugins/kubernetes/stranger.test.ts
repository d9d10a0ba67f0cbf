import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  ensureAuthorities,
  ensureCertificates,
} from "../../../../../components/cluster/embedded/host/cluster/pki";
import type { CertificateRequest } from "../../../../../components/cluster/embedded/host/plan/certificates";
import { Session } from "../../../../../toolchain/plugins/kubernetes/session";
import { readSettings } from "../../../../../toolchain/plugins/kubernetes/settings";

let directory: string;
let server: Server;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gp-test-stranger-"));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise<void>((resolve) => void server.close(() => resolve()));
  rmSync(directory, { recursive: true, force: true });
});

/** An authority, and a certificate of it for this machine. */
async function identity(name: string) {
  const pki = join(directory, name);
  const issuers = await ensureAuthorities(pki);
  const request: CertificateRequest = {
    name: "server",
    authority: "ca",
    commonName: "server",
    addresses: ["127.0.0.1"],
    usages: ["server"],
  };
  await ensureCertificates(pki, [request], issuers);
  const read = (file: string) => readFileSync(join(pki, file));
  // With the authority in the chain, as a proxy that opens connections sends it.
  return {
    ca: read("ca.crt"),
    cert: [read("server.crt"), read("ca.crt")].join("\n"),
    key: read("server.key"),
  };
}

describe("a stranger at the address of an API server that is not there yet", () => {
  it("is not believed, and waited out", async () => {
    const [cluster, stranger] = await Promise.all([identity("cluster"), identity("stranger")]);
    server = createServer(stranger, (request, response) => {
      response.end(JSON.stringify({ url: request.url }));
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const kubeconfig = JSON.stringify({
      "current-context": "it",
      contexts: [{ name: "it", context: { cluster: "it" } }],
      clusters: [
        {
          name: "it",
          cluster: {
            server: `https://127.0.0.1:${port}`,
            "certificate-authority-data": cluster.ca.toString("base64"),
          },
        },
      ],
    });
    const statuses: string[] = [];
    const log = {
      info: () => undefined,
      warn: () => undefined,
      status: (text: string) => void statuses.push(text),
    };
    const settings = readSettings(new Map([["kubernetes:config:kubeconfig", kubeconfig]]), {});
    const session = await Session.open(settings, log, new AbortController().signal);
    expect(await session.unreachable).toMatch(/self-signed certificate/);
    const reached = session.unreachableAtLast("urn");
    await expect.poll(() => statuses.length).toBe(1);
    server.setSecureContext(cluster);
    expect(await reached).toBeUndefined();
  });
});
