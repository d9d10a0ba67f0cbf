import { type ChildProcess, spawn } from "node:child_process";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { createWriteStream, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import path from "node:path";
import { freePorts } from "../../../lib/free-ports";
import { temporaryDirectory, tied } from "./temporary";

/** Paths of the programs that a control plane consists of. */
export interface ControlPlanePrograms {
  etcd: string;
  "kube-apiserver": string;
  "kube-controller-manager": string;
}

/** A real API server with its store and its controllers, on free ports of the loopback interface. No nodes. */
export class ControlPlane {
  private readonly children: ChildProcess[] = [];
  private apiServer: ChildProcess | undefined;
  private readonly token = randomBytes(24).toString("hex");
  private ports = { client: 0, peer: 0, api: 0, controllers: 0 };

  private constructor(
    private readonly programs: ControlPlanePrograms,
    readonly directory: string,
  ) {}

  /** Starts everything and waits until the API server is ready; whatever was started is ended on failure. */
  static async start(programs: ControlPlanePrograms): Promise<ControlPlane> {
    const plane = new ControlPlane(programs, temporaryDirectory("plane"));
    process.once("exit", () => plane.kill());
    // A signal ends a process without its exit handlers, unless somebody listens.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.once(signal, () => process.exit(1));
    try {
      await plane.launch();
      return plane;
    } catch (error) {
      plane.kill();
      throw error;
    }
  }

  /** Admin kubeconfig. */
  get kubeconfig(): string {
    return JSON.stringify({
      apiVersion: "v1",
      kind: "Config",
      clusters: [
        {
          name: "test",
          cluster: { server: `https://127.0.0.1:${this.ports.api}`, "insecure-skip-tls-verify": true },
        },
      ],
      users: [{ name: "admin", user: { token: this.token } }],
      contexts: [{ name: "test", context: { cluster: "test", user: "admin" } }],
      "current-context": "test",
    });
  }

  /** One call of the API, for tests to look behind the provider's back. Throws on an HTTP error. */
  async api(
    method: string,
    where: string,
    body?: unknown,
    contentType = "application/json",
  ): Promise<ApiObject> {
    const { status, content } = await this.call(method, where, body, contentType);
    if (status >= 400) throw new Error(`${method} ${where}: HTTP ${status} ${content}`);
    return JSON.parse(content) as ApiObject;
  }

  /** Whether an object exists. */
  async exists(where: string): Promise<boolean> {
    const { status, content } = await this.call("GET", where);
    if (status !== 200 && status !== 404) throw new Error(`GET ${where}: HTTP ${status} ${content}`);
    return status === 200;
  }

  /** Ends the API server, as if it had crashed. */
  async stopApiServer(): Promise<void> {
    if (this.apiServer !== undefined) await end(this.apiServer, "SIGKILL");
    this.apiServer = undefined;
  }

  /** Starts the API server again on the same port and data. */
  async startApiServer(): Promise<void> {
    const { api, client } = this.ports;
    this.apiServer = this.spawn("kube-apiserver", [
      "--bind-address=127.0.0.1",
      "--advertise-address=127.0.0.1",
      "--endpoint-reconciler-type=none",
      `--secure-port=${api}`,
      `--cert-dir=${this.directory}`,
      `--etcd-servers=http://127.0.0.1:${client}`,
      `--token-auth-file=${this.file("tokens.csv")}`,
      "--authorization-mode=RBAC",
      "--service-account-issuer=https://kubernetes.default.svc",
      `--service-account-key-file=${this.file("sa.pub")}`,
      `--service-account-signing-key-file=${this.file("sa.key")}`,
      "--service-cluster-ip-range=10.251.0.0/24",
      "--watch-cache=true",
    ]);
    await this.until("kube-apiserver", this.apiServer, async () => {
      const { status } = await this.call("GET", "/readyz");
      return status === 200;
    });
  }

  /** Ends every process and removes the directory. */
  async stop(): Promise<void> {
    await Promise.all(this.children.map((child) => end(child)));
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** The last lines of a program's log, for messages. */
  private log(name: string): string {
    return readFileSync(this.file(`${name}.log`), "utf8")
      .split("\n")
      .slice(-30)
      .join("\n");
  }

  private async launch(): Promise<void> {
    const [client, peer, api, controllers] = await freePorts(4);
    this.ports = { client: client ?? 0, peer: peer ?? 0, api: api ?? 0, controllers: controllers ?? 0 };
    writeFileSync(this.file("tokens.csv"), `${this.token},admin,admin,"system:masters"\n`, { mode: 0o600 });
    writeFileSync(this.file("kubeconfig"), this.kubeconfig, { mode: 0o600 });
    const keys = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs1", format: "pem" },
    });
    writeFileSync(this.file("sa.pub"), keys.publicKey);
    writeFileSync(this.file("sa.key"), keys.privateKey, { mode: 0o600 });

    const clientUrl = `http://127.0.0.1:${this.ports.client}`;
    const peerUrl = `http://127.0.0.1:${this.ports.peer}`;
    this.spawn("etcd", [
      "--name=test",
      `--data-dir=${this.file("etcd")}`,
      `--listen-client-urls=${clientUrl}`,
      `--advertise-client-urls=${clientUrl}`,
      `--listen-peer-urls=${peerUrl}`,
      `--initial-advertise-peer-urls=${peerUrl}`,
      `--initial-cluster=test=${peerUrl}`,
      "--unsafe-no-fsync",
    ]);
    await this.startApiServer();
    this.spawn("kube-controller-manager", [
      `--kubeconfig=${this.file("kubeconfig")}`,
      "--leader-elect=false",
      "--bind-address=127.0.0.1",
      `--secure-port=${this.ports.controllers}`,
      `--cert-dir=${this.directory}`,
      `--service-account-private-key-file=${this.file("sa.key")}`,
      "--concurrent-gc-syncs=20",
      "--controllers=*,-nodeipam,-cloud-node-lifecycle,-service-lb-controller",
    ]);
    const accounts = "/api/v1/namespaces/default/serviceaccounts/default";
    await this.until("kube-controller-manager", this.children.at(-1), () => this.exists(accounts));
  }

  private spawn(name: keyof ControlPlanePrograms, args: string[]): ChildProcess {
    const child = spawn(...tied(this.programs[name], args), {
      stdio: ["ignore", "pipe", "pipe"],
      cwd: this.directory,
    });
    const log = createWriteStream(this.file(`${name}.log`), { flags: "a" });
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
    this.children.push(child);
    return child;
  }

  private async until(
    name: keyof ControlPlanePrograms,
    child: ChildProcess | undefined,
    ready: () => Promise<boolean>,
  ): Promise<void> {
    const deadline = Date.now() + 150_000;
    for (;;) {
      if (child !== undefined && child.exitCode !== null) {
        throw new Error(`${name} ended at once (exit code ${child.exitCode}):\n${this.log(name)}`);
      }
      if (await ready().catch(() => false)) return;
      if (Date.now() > deadline)
        throw new Error(`${name} did not become ready within 150 s:\n${this.log(name)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  private call(
    method: string,
    where: string,
    body?: unknown,
    contentType = "application/json",
  ): Promise<{ status: number; content: string }> {
    return new Promise((resolve, reject) => {
      const call = request(
        {
          host: "127.0.0.1",
          port: this.ports.api,
          path: where,
          method,
          // The API server made its certificate for itself a moment ago; there is nobody who could vouch for it.
          rejectUnauthorized: false,
          headers: { authorization: `Bearer ${this.token}`, "content-type": contentType },
        },
        (response) => {
          let content = "";
          response.setEncoding("utf8");
          response.on("data", (chunk: string) => {
            content += chunk;
          });
          response.on("end", () => resolve({ status: response.statusCode ?? 0, content }));
          response.on("error", reject);
        },
      );
      call.on("error", reject);
      call.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  private file(name: string): string {
    return path.join(this.directory, name);
  }

  private kill(): void {
    for (const child of this.children) child.kill("SIGKILL");
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** An object of the API, loosely. */
export interface ApiObject {
  metadata: {
    name: string;
    namespace?: string;
    uid: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
    managedFields?: { manager: string; operation: string }[];
  };
  data?: Record<string, string>;
  spec?: Record<string, unknown>;
  status?: Record<string, unknown>;
  items?: ApiObject[];
}

function end(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill(signal);
  });
}
