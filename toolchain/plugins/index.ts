import path from "node:path";
import { cacheDirectory } from "../paths";
import { ensureBundles, type OwnPlugin, ownPlugins, packageVersion, selectionName } from "./bundle";
import { findOnPath, hasLanguageHost, install, isInstalled } from "./official";

/** Options of {@link ensurePlugins}. */
export interface PluginOptions {
  /** The engine that will run; it downloads the official plugins. @default the `pulumi` on PATH */
  pulumi?: string | Promise<string>;
  /** Root of the shared cache. */
  cache?: string;
  /** Use our plugins whatever else is installed; for tests of them. */
  own?: boolean;
  env?: NodeJS.ProcessEnv;
  signal?: AbortSignal;
}

/** The plugins as the engine shall find them. */
export interface Plugins {
  /** To be put first on the engine's PATH; empty where every plugin is an official one. */
  directory: string;
  /** Lines for the person: which of our plugins stand in, and why. */
  announced: string[];
}

/**
 * Makes sure that the engine finds a Node.js language host and the providers `kubernetes` and `random`. Official
 * ones are used untouched where they are installed or can be downloaded; ours stand in for the others.
 */
export async function ensurePlugins(options: PluginOptions = {}): Promise<Plugins> {
  const { cache = cacheDirectory(), env = process.env, signal } = options;
  const bundles = ensureBundles(cache, signal);
  const chosen = options.own
    ? (Object.keys(ownPlugins) as OwnPlugin[]).map((name) => ({ name, reason: "as asked for" }))
    : await choose(cache, env, options);
  const names = chosen.map(({ name }) => name);
  const announced = await Promise.all(
    chosen
      .filter(({ name }) => name !== "language-nodejs")
      .map(async ({ name, reason }) => {
        const version = await packageVersion(ownPlugins[name].sdk);
        return `Provider ${name} ${version}: galera-platform's own plugin is used (the official one: ${reason}).`;
      }),
  );
  if (names.includes("language-nodejs")) {
    announced.unshift(
      "Node.js language host: galera-platform's own is used (this pulumi comes without one).",
    );
  }
  return { directory: path.join(await bundles, selectionName(names)), announced };
}

async function choose(
  cache: string,
  env: NodeJS.ProcessEnv,
  options: PluginOptions,
): Promise<{ name: OwnPlugin; reason: string }[]> {
  const store = path.join(cache, "store");
  const engine = (await options.pulumi) ?? (await findOnPath("pulumi", store, env));
  const decisions = await Promise.all([
    languageHost(engine, store, env),
    provider("kubernetes", engine, cache, env, options.signal),
    provider("random", engine, cache, env, options.signal),
  ]);
  return decisions.filter((decision) => decision !== undefined);
}

async function languageHost(
  engine: string | undefined,
  store: string,
  env: NodeJS.ProcessEnv,
): Promise<{ name: OwnPlugin; reason: string } | undefined> {
  const official =
    (engine !== undefined && (await hasLanguageHost(engine, store))) ||
    (await findOnPath("pulumi-language-nodejs", store, env)) !== undefined;
  return official ? undefined : { name: "language-nodejs", reason: "not installed" };
}

async function provider(
  name: "kubernetes" | "random",
  engine: string | undefined,
  cache: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal | undefined,
): Promise<{ name: OwnPlugin; reason: string } | undefined> {
  const wanted = { name, version: await packageVersion(ownPlugins[name].sdk) };
  if (await isInstalled(wanted, path.join(cache, "store"), env)) return undefined;
  if (engine === undefined) return { name, reason: "not installed" };
  const failure = await install(wanted, engine, path.join(cache, "plugin-downloads"), env, signal);
  return failure === undefined ? undefined : { name, reason: `cannot be downloaded, ${failure}` };
}
