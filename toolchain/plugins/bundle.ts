import { createHash } from "node:crypto";
import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { Plugin } from "esbuild";
import { cacheDirectory } from "../paths";
import { Store } from "../store";

/** Our plugins: each a program in a directory of this one, and the SDK whose version it reports. */
export const ownPlugins = {
  "language-nodejs": { program: "pulumi-language-nodejs", sdk: "@pulumi/pulumi" },
  kubernetes: { program: "pulumi-resource-kubernetes", sdk: "@pulumi/kubernetes" },
  random: { program: "pulumi-resource-random", sdk: "@pulumi/random" },
} as const;

/** Name of one of our plugins. */
export type OwnPlugin = keyof typeof ownPlugins;

/** What is compiled into the bundles beside our own sources. */
const ingredients = ["@grpc/grpc-js", "@pulumi/pulumi", "esbuild", "google-protobuf", "yaml"];

/** Raise when the form of the wrappers or the bundler's options change. */
const recipe = 3;

/** What runs before the plugins; see there. */
const starters = path.join(__dirname, "..", "start");

/**
 * Parts of the SDK that a process for dynamic providers loads and never uses: they serialise closures and look at
 * the packages of a program. They are most of its start.
 */
const unused = /^(typescript|@npmcli\/arborist|pacote)$/;

/** The version of an installed package. */
export async function packageVersion(name: string): Promise<string> {
  const manifest = createRequire(__filename).resolve(`${name}/package.json`);
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  return version;
}

/**
 * The cache's directory with our plugins as single files, made once for each state of the sources. Inside are the
 * bundles, and a directory of executables for each choice of plugins ({@link selectionName}).
 */
export async function ensureBundles(cache: string = cacheDirectory(), signal?: AbortSignal): Promise<string> {
  const store = new Store(cache);
  const sources = await readSources();
  const versions = await Promise.all(
    [...ingredients, ...Object.values(ownPlugins).map(({ sdk }) => sdk)].map(async (name) => [
      name,
      await packageVersion(name),
    ]),
  );
  const key = createHash("sha256")
    .update(JSON.stringify({ recipe, sources, versions }))
    .digest("hex")
    .slice(0, 16);
  const name = "pulumi-plugins";
  const directory = store.directory(name, key);
  if (await isWhole(store, name, key)) return directory;

  return store.lock(
    name,
    key,
    async () => {
      if (await isWhole(store, name, key)) return directory;
      await store.remove(name, key);
      const since = Date.now();
      const work = await store.workDirectory(name);
      await bundle(path.join(work, "entry"));
      await store.commit(work, {
        name,
        key,
        version: await packageVersion("@pulumi/kubernetes"),
        how: "bundle",
        origin: "toolchain/plugins",
        seconds: Math.round((Date.now() - since) / 100) / 10,
        created: new Date().toISOString(),
      });
      return directory;
    },
    signal === undefined ? {} : { signal },
  );
}

/** Whether the entry is there and unchanged; a damaged one is made anew, which takes a second. */
async function isWhole(store: Store, name: string, key: string): Promise<boolean> {
  return store.read(name, key).then(
    (marker) => marker !== null,
    () => false,
  );
}

/** Directory, inside {@link ensureBundles}', of the executables for this choice of our plugins. */
export function selectionName(plugins: readonly OwnPlugin[]): string {
  return path.join("bin", plugins.length === 0 ? "none" : [...plugins].sort().join("+"));
}

async function readSources(): Promise<[string, string][]> {
  const found = await Promise.all(
    [__dirname, starters].map(async (directory) => {
      const names = (await readdir(directory, { recursive: true })).filter((name) => /\.c?[jt]s$/.test(name));
      return names.sort().map((name) => path.join(directory, name));
    }),
  );
  return Promise.all(
    found.flat().map(async (file): Promise<[string, string]> => {
      const content = await readFile(file);
      return [path.relative(__dirname, file), createHash("sha256").update(content).digest("hex")];
    }),
  );
}

async function bundle(target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  // Loaded here only: a run that finds the bundles in the cache does not pay for it.
  const { build } = await import("esbuild");
  const compile = async (
    source: string,
    output: string,
    version: string,
    plugins: Plugin[] = [],
  ): Promise<void> => {
    await build({
      entryPoints: [path.resolve(__dirname, source)],
      outfile: path.join(target, output),
      bundle: true,
      platform: "node",
      target: "node20",
      format: "cjs",
      minifySyntax: true,
      minifyWhitespace: true,
      legalComments: "eof",
      logLevel: "silent",
      define: { PLUGIN_VERSION: JSON.stringify(version) },
      plugins,
    });
  };
  await Promise.all([
    ...Object.entries(ownPlugins).map(async ([name, { sdk }]) =>
      compile(path.join(name, "main.ts"), `${name}.cjs`, await packageVersion(sdk)),
    ),
    compile("language-nodejs/inspect-guard.ts", "inspect-guard.cjs", ""),
    compile(require.resolve("@pulumi/pulumi/cmd/dynamic-provider"), "dynamic-provider.cjs", "", [leftOut]),
    compile(path.join(starters, "plugin.cjs"), "plugin.cjs", ""),
    compile("sdk-plugin.ts", "sdk-plugin.cjs", ""),
  ]);
  const names = Object.keys(ownPlugins) as OwnPlugin[];
  for (const selection of subsets(names)) {
    const directory = path.join(target, selectionName(selection));
    await mkdir(directory, { recursive: true });
    for (const name of selection) {
      const file = path.join(directory, ownPlugins[name].program);
      await writeScript(file, ourScript(name));
    }
    // What comes with the language host: dynamic providers, and policy packs, run by the SDK that they have
    // installed themselves.
    if (selection.includes("language-nodejs")) {
      const dynamic = ourScript("dynamic-provider", "sdk-plugin");
      await writeScript(path.join(directory, "pulumi-resource-pulumi-nodejs"), dynamic);
      for (const analyzer of ["pulumi-analyzer-policy", "pulumi-analyzer-policy-nodejs"]) {
        await writeScript(path.join(directory, analyzer), sdkScript("run-policy-pack"));
      }
    }
  }
}

const leftOut: Plugin = {
  name: "left out",
  setup({ onResolve, onLoad }) {
    // Of the whole runtime of programs it takes one constant, which lies here.
    onResolve({ filter: /^\.\.\/\.\.\/runtime$/ }, () => ({
      path: require.resolve("@pulumi/pulumi/runtime/settings"),
    }));
    onResolve({ filter: unused }, ({ path }) => ({ path, namespace: "left-out" }));
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** Starts a bundle, which lies two directories above. */
function ourScript(name: string, ...before: string[]): string {
  const required = ["plugin", ...before].map((starter) => `--require "$entry/${starter}.cjs"`).join(" ");
  return `entry=\${0%/*}/../..\nexec node ${required} "$entry/${name}.cjs" "$@"`;
}

/** Finds the SDK as Node would from the working directory, without the cost of starting Node for it. */
function sdkScript(command: string): string {
  return `directory=$PWD
while [ ! -e "$directory/node_modules/@pulumi/pulumi/package.json" ]; do
  if [ -z "$directory" ]; then
    echo "no @pulumi/pulumi is installed for $PWD; run npm ci there" >&2
    exit 1
  fi
  directory=\${directory%/*}
done
exec node --require "\${0%/*}/../../sdk-plugin.cjs" "$directory/node_modules/@pulumi/pulumi/cmd/${command}" "$@"`;
}

/** Who started the script is said by the script: by the time Node asks, it may be gone, and its number with it. */
async function writeScript(file: string, body: string): Promise<void> {
  await writeFile(file, `#!/bin/sh\nexport GALERA_PLATFORM_PLUGIN_PARENT=$PPID\n${body}\n`);
  await chmod(file, 0o755);
}

function subsets<T>(items: readonly T[]): T[][] {
  const all: T[][] = [[]];
  for (const item of items) all.push(...all.map((some) => [...some, item]));
  return all;
}
