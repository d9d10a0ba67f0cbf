import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import type { AgentOptions } from "node:https";
import { homedir } from "node:os";
import path from "node:path";
import { isObject, type JsonObject, listAt, objectAt, stringAt } from "../lib/properties";
import type { Access } from "./client";

/*
 * Kubeconfigs, read by ourselves: the client library needs half as long again as this whole plugin to load, and we
 * use nothing else of it.
 */

/** A kubeconfig and where its relative paths start. */
export interface Kubeconfig {
  content: JsonObject;
  directory: string;
}

/** A context with what it refers to. */
export interface ActiveContext {
  name: string;
  namespace: string | undefined;
  cluster: JsonObject;
  user: JsonObject;
}

/**
 * Reads a kubeconfig from text, YAML or JSON.
 *
 * @throws Error where it is neither.
 */
export async function parseKubeconfig(text: string, directory: string): Promise<Kubeconfig> {
  let content: unknown;
  if (text.trimStart().startsWith("{")) content = JSON.parse(text);
  else content = (await import("yaml")).parse(text);
  if (!isObject(content)) throw new Error("the kubeconfig is no kubeconfig: it must be a map");
  return { content, directory };
}

/** Reads the file. */
export function readKubeconfig(file: string): Promise<Kubeconfig> {
  return parseKubeconfig(readFileSync(file, "utf8"), path.dirname(path.resolve(file)));
}

/** Reads what `kubectl` would: the first file of `$KUBECONFIG` that there is, or `~/.kube/config`. */
export async function defaultKubeconfig(env: NodeJS.ProcessEnv): Promise<Kubeconfig> {
  const home = path.join(env.HOME || homedir(), ".kube", "config");
  const files = (env.KUBECONFIG ?? "").split(path.delimiter).filter((file) => file !== "");
  for (const file of files.length > 0 ? files : [home]) {
    try {
      return await readKubeconfig(file);
    } catch (error) {
      if (!(error instanceof Error) || (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  throw new Error(
    "no kubeconfig: set the provider's argument `kubeconfig`, $KUBECONFIG, or make ~/.kube/config",
  );
}

/**
 * The context to use, or the current one, with its cluster (or another one, by name) and user.
 *
 * @throws Error that names what there is, where the name is unknown.
 */
export function activeContext(config: Kubeconfig, context?: string, cluster?: string): ActiveContext {
  const name = context ?? stringAt(config.content, "current-context") ?? "";
  if (name === "" && cluster === undefined) {
    throw new Error("the kubeconfig has no current context; set the provider's argument `context`");
  }
  const found = name === "" ? {} : named(config, "contexts", "context", name);
  const user = stringAt(found, "user");
  return {
    name,
    namespace: stringAt(found, "namespace"),
    cluster: named(config, "clusters", "cluster", cluster ?? stringAt(found, "cluster") ?? ""),
    user: user === undefined ? {} : named(config, "users", "user", user),
  };
}

function named(config: Kubeconfig, list: string, key: string, name: string): JsonObject {
  const entries = listAt(config.content, list);
  const found = entries.find((entry) => stringAt(entry, "name") === name);
  if (isObject(found)) return objectAt(found, key);
  const known = entries.map((entry) => stringAt(entry, "name")).join(", ");
  throw new Error(`the kubeconfig has no ${key} "${name}"; it has ${known === "" ? "none" : known}`);
}

/**
 * What lets the user of a context in: certificates, tokens, or what a credential plugin says.
 *
 * @throws Error when a file is missing or the credential plugin fails.
 */
export async function accessOf(config: Kubeconfig, context: ActiveContext): Promise<Access> {
  const { cluster, user } = context;
  const tls: AgentOptions = {};
  const headers: Record<string, string> = {};
  const data = (holder: JsonObject, key: string): Buffer | undefined => {
    const inline = stringAt(holder, `${key}-data`);
    if (inline !== undefined && inline !== "") return Buffer.from(inline, "base64");
    const file = stringAt(holder, key);
    return file === undefined || file === "" ? undefined : readFileSync(path.resolve(config.directory, file));
  };
  const ca = data(cluster, "certificate-authority");
  if (ca !== undefined) tls.ca = ca;
  if (cluster["insecure-skip-tls-verify"] === true) tls.rejectUnauthorized = false;
  const serverName = stringAt(cluster, "tls-server-name");
  if (serverName !== undefined) tls.servername = serverName;

  const certificate = data(user, "client-certificate");
  const key = data(user, "client-key");
  if (certificate !== undefined) tls.cert = certificate;
  if (key !== undefined) tls.key = key;
  const token = tokenOf(config, user);
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  const name = stringAt(user, "username");
  if (name !== undefined) {
    const pair = `${name}:${stringAt(user, "password") ?? ""}`;
    headers.authorization = `Basic ${Buffer.from(pair).toString("base64")}`;
  }
  if (isObject(user["auth-provider"])) {
    throw new Error(
      `the kubeconfig's user has the auth provider "${stringAt(user["auth-provider"], "name") ?? ""}", which ` +
        "Kubernetes has given up; use a credential plugin (`exec`) instead",
    );
  }
  if (isObject(user.exec)) await runCredentialPlugin(user.exec, cluster, tls, headers);
  return { tls, headers };
}

function tokenOf(config: Kubeconfig, user: JsonObject): string | undefined {
  const file = stringAt(user, "tokenFile");
  if (file !== undefined && file !== "")
    return readFileSync(path.resolve(config.directory, file), "utf8").trim();
  return stringAt(user, "token");
}

/** Runs a program that knows the credentials, as `client.authentication.k8s.io` defines it. */
async function runCredentialPlugin(
  exec: JsonObject,
  cluster: JsonObject,
  tls: AgentOptions,
  headers: Record<string, string>,
): Promise<void> {
  const command = stringAt(exec, "command") ?? "";
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const entry of listAt(exec, "env"))
    env[stringAt(entry, "name") ?? ""] = stringAt(entry, "value") ?? "";
  const spec: JsonObject = { interactive: false };
  if (exec.provideClusterInfo === true) spec.cluster = cluster;
  const apiVersion = stringAt(exec, "apiVersion") ?? "client.authentication.k8s.io/v1";
  env.KUBERNETES_EXEC_INFO = JSON.stringify({ apiVersion, kind: "ExecCredential", spec });
  const output = await new Promise<string>((resolve, reject) => {
    const args = listAt(exec, "args").map(String);
    execFile(command, args, { env, timeout: 60_000 }, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
      const hint = stringAt(exec, "installHint");
      const reason = missing ? `it is not installed${hint === undefined ? "" : `. ${hint}`}` : stderr.trim();
      reject(new Error(`the kubeconfig's credential plugin ${command} failed: ${reason || error.message}`));
    });
  });
  const status = objectAt(JSON.parse(output) as JsonObject, "status");
  const token = stringAt(status, "token");
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  const certificate = stringAt(status, "clientCertificateData");
  const key = stringAt(status, "clientKeyData");
  if (certificate !== undefined) tls.cert = certificate;
  if (key !== undefined) tls.key = key;
}
