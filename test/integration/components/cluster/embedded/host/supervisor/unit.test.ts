import { mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createServer as createHttpsServer } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  ensureAuthorities,
  ensureCertificates,
} from "../../../../../../../components/cluster/embedded/host/cluster/pki";
import type { CertificateRequest } from "../../../../../../../components/cluster/embedded/host/plan/certificates";
import type { ProcessSpec } from "../../../../../../../components/cluster/embedded/host/supervisor/process-spec";
import { Unit } from "../../../../../../../components/cluster/embedded/host/supervisor/unit";
import { identify, isAlive } from "../../../../../../../components/cluster/embedded/host/system/procfs";
import { sleep } from "../../../../../../../components/cluster/embedded/host/system/shell";
import { freePorts } from "../../../../../../lib/free-ports";

let logs: string;
const units: Unit[] = [];
const events = { changed: () => undefined, log: () => undefined };

beforeEach(() => {
  logs = mkdtempSync(join(tmpdir(), "gp-unit-"));
});
afterEach(async () => {
  await Promise.all(units.splice(0).map((unit) => unit.stop()));
  rmSync(logs, { recursive: true });
});

function unitOf(
  script: string,
  changes: Partial<ProcessSpec> = {},
  adopted?: ConstructorParameters<typeof Unit>[3],
): Unit {
  const spec: ProcessSpec = {
    name: "worker-1/sleeper",
    node: "worker-1",
    argv: ["/bin/sh", "-c", script],
    env: { PATH: "/usr/bin:/bin" },
    fingerprint: "1",
    ...changes,
  };
  const unit = new Unit(spec, logs, events, adopted);
  units.push(unit);
  return unit;
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error("it did not happen in time");
    await sleep(10);
  }
}

describe("a supervised process", () => {
  it("makes files that others may read, whatever the supervisor's own mask is", async () => {
    const before = process.umask(0o077);
    try {
      const unit = unitOf("umask; exec sleep 60");
      await unit.start();
      await until(() => readFileSync(join(logs, "worker-1-sleeper.log"), "utf8") !== "");
      expect(readFileSync(join(logs, "worker-1-sleeper.log"), "utf8").trim()).toBe("0022");
      expect(process.umask()).toBe(0o077);
    } finally {
      process.umask(before);
    }
  });

  it("comes back when it is killed", async () => {
    const unit = unitOf("exec sleep 60");
    await unit.start();
    const { pid } = unit.status();
    if (pid === null) throw new Error("it does not run");
    process.kill(pid, "SIGKILL");
    await until(() => unit.status().restarts === 1 && unit.status().state === "running");
    expect(unit.status()).toMatchObject({ lastExit: "SIGKILL" });
    expect(unit.status().pid).not.toBe(pid);
  });

  it("writes its own log, over its restarts", async () => {
    const unit = unitOf("echo said; exit 3");
    await unit.start();
    await until(() => unit.status().restarts >= 2);
    expect(unit.status().lastExit).toBe("exit code 3");
    expect(readFileSync(join(logs, "worker-1-sleeper.log"), "utf8")).toContain("said\nsaid\n");
  });

  it("is ended for good when it is told to, even where it does not listen", async () => {
    const unit = unitOf("trap '' TERM; echo ready; while :; do sleep 0.1; done");
    await unit.start();
    await until(() => readFileSync(join(logs, "worker-1-sleeper.log"), "utf8").includes("ready"));
    const { pid } = unit.status();
    await unit.stop();
    expect(identify(pid ?? 0)).toBeUndefined();
    expect(unit.status().restarts).toBe(0);
  });

  it("waits for the address that it needs", async () => {
    const [port = 0] = await freePorts(1);
    const unit = unitOf("exec sleep 60", { waitFor: { host: "127.0.0.1", port } });
    const started = unit.start();
    await sleep(200);
    expect(unit.status().state).toBe("waiting");
    const server = createServer().listen(port, "127.0.0.1");
    await started;
    expect(unit.status().state).toBe("running");
    await new Promise((resolve) => server.close(resolve));
  });

  it("waits until that says yes which it needs, and takes no harm from what it cannot ask", async () => {
    const issuers = await ensureAuthorities(logs);
    const requests: CertificateRequest[] = [
      { name: "server", authority: "ca", commonName: "server", usages: ["server"], addresses: ["127.0.0.1"] },
      { name: "client", authority: "ca", commonName: "client", usages: ["client"] },
    ];
    await ensureCertificates(logs, requests, issuers);
    const file = (name: string) => join(logs, name);
    const read = (name: string) => readFileSync(file(name), "utf8");
    const asked: string[] = [];
    let status = 500;
    const api = createHttpsServer(
      {
        ca: read("ca.crt"),
        cert: read("server.crt"),
        key: read("server.key"),
        requestCert: true,
        rejectUnauthorized: true,
      },
      (request, response) => {
        asked.push(request.url ?? "");
        response.writeHead(status).end();
      },
    ).listen(0, "127.0.0.1");
    await until(() => api.listening);
    const address = api.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    renameSync(file("client.key"), file("not-yet.key"));
    const https = {
      path: "/readyz/informer-sync",
      authority: file("ca.crt"),
      certificate: file("client.crt"),
      key: file("client.key"),
    };
    const unit = unitOf("exec sleep 60", { waitFor: { host: "127.0.0.1", port: address.port, https } });
    const started = unit.start();
    await sleep(200);
    expect(asked).toEqual([]);
    renameSync(file("not-yet.key"), file("client.key"));
    await until(() => asked.length > 1);
    expect(unit.status().state).toBe("waiting");
    status = 200;
    await started;
    expect(unit.status().state).toBe("running");
    expect(new Set(asked)).toEqual(new Set([https.path]));
    await new Promise((resolve) => api.close(resolve));
  });

  it("is watched and replaced when it was started by a supervisor that is no more", async () => {
    const first = unitOf("exec sleep 60");
    await first.start();
    const { pid } = first.status();
    const identity = identify(pid ?? 0);
    if (identity === undefined) throw new Error("it does not run");
    const second = unitOf("exec sleep 60", {}, { process: identity, restarts: 4 });
    second.check();
    expect(second.status()).toMatchObject({ pid, state: "running", restarts: 4 });
    await first.stop();
    second.check();
    await until(() => second.status().state === "running" && second.status().pid !== pid);
    expect(second.status()).toMatchObject({ restarts: 5, lastExit: "gone" });
    expect(isAlive(identity)).toBe(false);
  });
});
