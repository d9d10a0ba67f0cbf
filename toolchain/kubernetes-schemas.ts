import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { kubernetes, kubernetesModule } from "./catalogue/kubernetes";
import { UserError } from "./errors";
import { type Definition, kindSchemas } from "./json-schema";
import { recipeKey } from "./key";
import { limits } from "./limits";
import { cacheDirectory } from "./paths";
import { run } from "./run";
import { Store } from "./store";

/** Raise when what is written down for a kind changes. */
const format = 1;

/** SHA-256 of Kubernetes' API description, from whichever place it comes. */
const sha256 = "dcede2063da1d7ad62ecb5af8adb6d7fabd0b52385a7fa0048afb491dac90450";

const path = "api/openapi-spec/swagger.json";
const url = `https://raw.githubusercontent.com/kubernetes/kubernetes/v${kubernetes}/${path}`;

/**
 * A directory of JSON schemas for every kind of Kubernetes, `<group>/<kind>_<version>.json`, made once from the API
 * description of the version that this program runs.
 *
 * @throws UserError where the description can be had neither as a Go module nor from GitHub
 */
export async function ensureKubernetesSchemas(
  cache = cacheDirectory(),
  signal?: AbortSignal,
): Promise<string> {
  const store = new Store(cache);
  const name = "kubernetes-schemas";
  const key = recipeKey({ format, kubernetes, sha256 });
  const directory = store.directory(name, key);
  if ((await store.read(name, key)) !== null) return directory;
  const make = async (): Promise<string> => {
    if ((await store.read(name, key)) !== null) return directory;
    const since = performance.now();
    const { text, origin } = await description(signal);
    const work = await store.workDirectory(name);
    const { definitions } = JSON.parse(text) as { definitions: Record<string, Definition> };
    for (const [kind, schema] of kindSchemas(definitions)) {
      const file = join(work, "entry", `${kind}.json`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(schema));
    }
    const seconds = Math.round((performance.now() - since) / 100) / 10;
    const created = new Date().toISOString();
    await store.commit(work, { name, key, version: kubernetes, how: "schemas", origin, seconds, created });
    return directory;
  };
  return store.lock(name, key, make, signal === undefined ? {} : { signal });
}

/** The API description: out of the module that the control plane is built from, else from GitHub. */
async function description(signal: AbortSignal | undefined): Promise<{ text: string; origin: string }> {
  const fromModule = await moduleFile(signal);
  const text = fromModule ?? (await download(signal));
  const actual = createHash("sha256").update(text).digest("hex");
  const origin = fromModule === undefined ? url : `${kubernetesModule.module}@${kubernetesModule.version}`;
  if (actual === sha256) return { text, origin };
  throw new UserError(`${path} from ${origin} has SHA-256 ${actual} instead of ${sha256}.`, {
    hint: "Somebody may have tampered with it, or the version of Kubernetes has changed and the checksum has not.",
  });
}

async function moduleFile(signal: AbortSignal | undefined): Promise<string | undefined> {
  const { module, version, sum } = kubernetesModule;
  const args = ["mod", "download", "-json", `${module}@${version}`];
  const { code, stdout } = await run("go", args, { signal, timeoutMs: 600_000 });
  if (code !== 0) return undefined;
  const fetched = JSON.parse(stdout) as { Dir: string; Sum: string };
  if (fetched.Sum !== sum) return undefined;
  return readFile(join(fetched.Dir, path), "utf8").catch(() => undefined);
}

async function download(signal: AbortSignal | undefined): Promise<string> {
  try {
    const response = await fetch(url, { signal: limits(signal)(120_000) });
    if (response.ok) return await response.text();
    throw new Error(`it answers ${response.status}`);
  } catch (error) {
    signal?.throwIfAborted();
    throw new UserError(
      `The API description of Kubernetes ${kubernetes} cannot be had: no Go module, and ${url}: ${error instanceof Error ? error.message : error}.`,
      { hint: "Install Go 1.26 or newer, or run this where GitHub can be reached." },
    );
  }
}
