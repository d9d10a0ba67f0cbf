import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { equal, isUnknown, type Json, type JsonObject, stringAt } from "../lib/properties";
import type { Endpoint } from "./client";
import {
  accessOf,
  activeContext,
  defaultKubeconfig,
  type Kubeconfig,
  parseKubeconfig,
  readKubeconfig,
} from "./kubeconfig";

/** The provider's configuration, as its `Provider` resource documents it. */
export interface Settings {
  kubeconfig: string | undefined;
  context: string | undefined;
  cluster: string | undefined;
  namespace: string | undefined;
  enablePatchForce: boolean;
  enableConfigMapMutable: boolean;
  enableSecretMutable: boolean;
  deleteUnreachable: boolean;
  skipUpdateUnreachable: boolean;
  upsertExistingObjects: boolean;
  /**
   * How long reading (refresh, import) waits for an API server that is not there.
   * `$GALERA_PLATFORM_UNREACHABLE_PATIENCE`, seconds. @default 90
   */
  unreachablePatienceSeconds: number;
}

/** Reads the configuration; what the provider resource does not say, the environment may (`PULUMI_K8S_…`). */
export function readSettings(
  variables: ReadonlyMap<string, string>,
  env: NodeJS.ProcessEnv = process.env,
): Settings {
  const text = (key: string): string | undefined => variables.get(`kubernetes:config:${key}`) || undefined;
  const flag = (key: string, variable: string, otherwise: boolean): boolean => {
    const value = text(key) ?? env[variable];
    return value === undefined ? otherwise : value === "true";
  };
  return {
    kubeconfig: text("kubeconfig"),
    context: text("context"),
    cluster: text("cluster"),
    namespace: text("namespace"),
    enablePatchForce: flag("enablePatchForce", "PULUMI_K8S_ENABLE_PATCH_FORCE", false),
    enableConfigMapMutable: flag("enableConfigMapMutable", "PULUMI_K8S_ENABLE_CONFIGMAP_MUTABLE", false),
    enableSecretMutable: flag("enableSecretMutable", "PULUMI_K8S_ENABLE_SECRET_MUTABLE", false),
    deleteUnreachable: flag("deleteUnreachable", "PULUMI_K8S_DELETE_UNREACHABLE", false),
    skipUpdateUnreachable: flag("skipUpdateUnreachable", "PULUMI_K8S_SKIP_UPDATE_UNREACHABLE", false),
    upsertExistingObjects: flag("upsertExistingObjects", "PULUMI_K8S_UPSERT_EXISTING_OBJECTS", false),
    unreachablePatienceSeconds: patience(env.GALERA_PLATFORM_UNREACHABLE_PATIENCE),
  };
}

function patience(text: string | undefined): number {
  if (text === undefined || text === "") return 90;
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new Error(`GALERA_PLATFORM_UNREACHABLE_PATIENCE is "${text}", but must be a whole number of seconds`);
}

/** Settings that this plugin does not offer, and what to do instead. */
export function configProblems(config: JsonObject): { property: string; reason: string }[] {
  const problems: { property: string; reason: string }[] = [];
  if (stringAt(config, "renderYamlToDirectory")) {
    problems.push({
      property: "renderYamlToDirectory",
      reason:
        "not offered by galera-platform's kubernetes plugin; use `npm run render`, or install the official one",
    });
  }
  if (config.enableServerSideApply === false || config.enableServerSideApply === "false") {
    problems.push({
      property: "enableServerSideApply",
      reason:
        "galera-platform's kubernetes plugin always applies on the server's side; leave the setting out",
    });
  }
  return problems;
}

/** Where the provider talks to, and in which namespace by default. */
export interface Connection {
  endpoint: Endpoint;
  namespace: string | undefined;
}

/**
 * Finds the API server: in the kubeconfig that the provider was given (its content, or the path of a file), or
 * else where `kubectl` would look.
 *
 * @throws Error when there is no kubeconfig, or it does not name the context or cluster.
 */
export async function connect(settings: Settings, env: NodeJS.ProcessEnv = process.env): Promise<Connection> {
  const config = await (settings.kubeconfig === undefined
    ? defaultKubeconfig(env)
    : given(settings.kubeconfig));
  const context = activeContext(config, settings.context, settings.cluster);
  const server = stringAt(context.cluster, "server");
  if (server === undefined || !URL.canParse(server)) {
    throw new Error(`the kubeconfig's cluster of context "${context.name}" has no valid server address`);
  }
  return {
    endpoint: { server, access: () => accessOf(config, context) },
    namespace: settings.namespace ?? context.namespace,
  };
}

/** The kubeconfig that an argument is, or that the file it names holds. */
function given(argument: string): Promise<Kubeconfig> {
  if (argument.includes("\n") || argument.trimStart().startsWith("{"))
    return parseKubeconfig(argument, process.cwd());
  const file = path.resolve(argument.replace(/^~(?=$|\/)/, homedir()));
  if (existsSync(file)) return readKubeconfig(file);
  throw new Error(`kubeconfig: there is no file ${argument}, and it is no kubeconfig itself`);
}

/** How an edited provider configuration affects the provider resource and all that was made through it. */
export interface ConfigDiff {
  changed: string[];
  replaces: string[];
}

/**
 * Whether an edited configuration still means the same cluster. With a `clusterIdentifier` that stays the same,
 * always. Without, a changed server (not: changed credentials) is another cluster.
 */
export async function diffConfig(olds: JsonObject, news: JsonObject): Promise<ConfigDiff> {
  const keys = new Set([...Object.keys(olds), ...Object.keys(news)]);
  keys.delete("version");
  const changed = [...keys].filter((key) => !equal(olds[key], news[key]));
  const oldIdentifier = olds.clusterIdentifier;
  const newIdentifier = news.clusterIdentifier;
  if (newIdentifier !== undefined && !isUnknown(newIdentifier) && equal(oldIdentifier, newIdentifier)) {
    return { changed, replaces: [] };
  }
  const replaces = new Set<string>();
  // On- and off-boarding (an identifier that appears or goes) is no replacement; another identifier is.
  if (oldIdentifier !== undefined && newIdentifier !== undefined && changed.includes("clusterIdentifier")) {
    replaces.add("clusterIdentifier");
  }
  if (changed.includes("renderYamlToDirectory")) replaces.add("renderYamlToDirectory");
  const naming = ["kubeconfig", "context", "cluster"].filter((key) => changed.includes(key));
  if (naming.some((key) => isUnknown(news[key]))) {
    for (const key of naming) if (isUnknown(news[key])) replaces.add(key);
  } else if (naming.length > 0) {
    const before = await activeCluster(olds);
    const after = await activeCluster(news);
    if (before !== undefined && after !== undefined && !equal(before, after)) {
      for (const key of naming) replaces.add(key);
    }
  }
  return { changed, replaces: [...replaces] };
}

/** The settings of the cluster that a configuration points to, or undefined where that cannot be told. */
async function activeCluster(config: JsonObject): Promise<Json | undefined> {
  const text = stringAt(config, "kubeconfig");
  if (text === undefined || isUnknown(text)) return undefined;
  try {
    return activeContext(await given(text), stringAt(config, "context"), stringAt(config, "cluster")).cluster;
  } catch {
    return undefined;
  }
}
