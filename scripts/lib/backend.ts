import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { stateDirectory } from "./paths";

/** Where Pulumi keeps the state of stacks, and how it is reached. */
export interface Backend {
  /** What to add to the environment of the engine. */
  env: Record<string, string>;
  /** Its directory, where it is one on this machine. */
  directory: string | undefined;
  /** Where the state lies, in words. */
  describe: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The backend that the environment or a login names; otherwise a directory of the checkout.
 *
 * A backend that is not a service encrypts secrets by a passphrase; where none is given, one is made at random
 * and kept beside the state, readable by its owner only.
 */
export function chooseBackend(env: Environment = process.env): Backend {
  const given = env.PULUMI_BACKEND_URL || currentLogin(env);
  if (given === undefined && env.PULUMI_ACCESS_TOKEN) {
    return { env: {}, directory: undefined, describe: "Pulumi Cloud" };
  }
  const url = given ?? pathToFileURL(ownDirectory()).href;
  const service = url.startsWith("https://") || url.startsWith("http://");
  return {
    env: { PULUMI_BACKEND_URL: url, ...(service ? {} : passphraseFor(env)) },
    directory: directoryOf(url),
    describe: url,
  };
}

function ownDirectory(): string {
  mkdirSync(stateDirectory, { recursive: true, mode: 0o700 });
  return stateDirectory;
}

/** The backend of an earlier `pulumi login`. */
function currentLogin(env: Environment): string | undefined {
  const directory = env.PULUMI_CREDENTIALS_PATH || env.PULUMI_HOME || join(homedir(), ".pulumi");
  const file = join(directory, "credentials.json");
  if (!existsSync(file)) return undefined;
  try {
    const { current } = JSON.parse(readFileSync(file, "utf8")) as { current?: unknown };
    return typeof current === "string" && current !== "" ? current : undefined;
  } catch {
    return undefined;
  }
}

function passphraseFor(env: Environment): Record<string, string> {
  if (env.PULUMI_CONFIG_PASSPHRASE !== undefined || env.PULUMI_CONFIG_PASSPHRASE_FILE) return {};
  const file = join(ownDirectory(), "passphrase");
  if (!existsSync(file)) makePassphrase(file);
  return { PULUMI_CONFIG_PASSPHRASE_FILE: file };
}

/**
 * Made beside and linked into place: whoever finds the file finds all of it, as an empty one would encrypt all the
 * same. Of two commands started at once, the one that comes second takes what the first has made.
 */
function makePassphrase(file: string): void {
  const whole = `${file}.${process.pid}`;
  try {
    writeFileSync(whole, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
    linkSync(whole, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(whole, { force: true });
  }
}

function directoryOf(url: string): string | undefined {
  if (!url.startsWith("file://")) return undefined;
  // Pulumi also takes file://~ and file://relative, which are no URLs.
  const rest = url.slice("file://".length);
  if (rest.startsWith("~")) return join(homedir(), rest.slice(1));
  return rest.startsWith("/") ? fileURLToPath(url) : rest;
}
