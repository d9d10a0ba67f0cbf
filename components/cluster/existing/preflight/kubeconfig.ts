import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import {
  activeContext,
  defaultKubeconfig,
  type Kubeconfig,
  parseKubeconfig,
} from "../../../../toolchain/plugins/kubernetes/kubeconfig";
import type { JsonObject } from "../../../../toolchain/plugins/lib/properties";
import { stringAt } from "../../../../toolchain/plugins/lib/properties";

/** Where a kubeconfig comes from: its text, or a file, or where `kubectl` would look. */
export interface KubeconfigSource {
  text: string | undefined;
  file: string | undefined;
}

/**
 * Finds the kubeconfig.
 *
 * @throws Error that says where it was looked for
 */
export async function findKubeconfig(
  { text, file }: KubeconfigSource,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Kubeconfig> {
  // What a parser says of a text quotes the text, and it is full of keys.
  if (text !== undefined) return parsed(text, process.cwd(), "cluster.kubeconfig");
  if (file === undefined) return defaultKubeconfig(env);
  const full = path.resolve(file.replace(/^~(?=$|\/)/, env.HOME || homedir()));
  if (!existsSync(full)) throw new Error(`there is no file ${file}`);
  return parsed(readFileSync(full, "utf8"), path.dirname(full), file);
}

async function parsed(text: string, directory: string, name: string): Promise<Kubeconfig> {
  try {
    return await parseKubeconfig(text, directory);
  } catch {
    throw new Error(`${name} is not the text of a kubeconfig`);
  }
}

/**
 * A kubeconfig of one context only, in which files are replaced by what is in them, so that it means the same
 * everywhere. A token's file stays one, because whoever wrote it writes it again before the token ends.
 *
 * @throws Error where it lacks the context, or a file that it names
 */
export function singleContext({ content, directory }: Kubeconfig, context: string): JsonObject {
  const active = activeContext({ content, directory }, context);
  const name = "galera-platform";
  const cluster = inlined(active.cluster, ["certificate-authority"], directory);
  const user = inlined(active.user, ["client-certificate", "client-key"], directory);
  const tokenFile = stringAt(user, "tokenFile");
  return {
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name, cluster }],
    users: [{ name, user: tokenFile ? { ...user, tokenFile: path.resolve(directory, tokenFile) } : user }],
    contexts: [{ name: context, context: { cluster: name, user: name } }],
    "current-context": context,
  };
}

function inlined(holder: JsonObject, keys: readonly string[], directory: string): JsonObject {
  const result: JsonObject = { ...holder };
  for (const key of keys) {
    const file = stringAt(holder, key);
    if (!file) continue;
    if (!stringAt(holder, `${key}-data`)) {
      result[`${key}-data`] = readFileSync(path.resolve(directory, file)).toString("base64");
    }
    delete result[key];
  }
  return result;
}
