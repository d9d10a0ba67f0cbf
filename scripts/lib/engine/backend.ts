import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { UserError } from "../../../toolchain/errors";
import { stateDirectory } from "../paths";

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
 * A backend that is not a service encrypts secrets by a passphrase. For the checkout's own, one is made at random where
 * none is given, and kept beside the state, readable by its owner only.
 *
 * @throws UserError where another backend comes without a passphrase, or a pipeline with an empty one
 */
export function chooseBackend(env: Environment = process.env): Backend {
  const given = env.PULUMI_BACKEND_URL || currentLogin(env);
  if (given === undefined && env.PULUMI_ACCESS_TOKEN) {
    return { env: {}, directory: undefined, describe: "Pulumi Cloud" };
  }
  const url = given ?? pathToFileURL(ownDirectory()).href;
  const service = url.startsWith("https://") || url.startsWith("http://");
  return {
    env: { PULUMI_BACKEND_URL: url, ...(service ? {} : passphraseFor(env, url)) },
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

function passphraseFor(env: Environment, url: string): Record<string, string> {
  if (env.PULUMI_CONFIG_PASSPHRASE_FILE) return {};
  const given = env.PULUMI_CONFIG_PASSPHRASE;
  // A pipeline hands over an empty text for a secret that it does not have; a person may mean it.
  if (given !== undefined && (given !== "" || !inPipeline(env))) return {};
  if (given === "" || directoryOf(url) !== stateDirectory) throw withoutPassphrase(url, given === "");
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

function inPipeline({ CI }: Environment): boolean {
  return CI !== undefined && CI !== "" && CI !== "false";
}

function withoutPassphrase(url: string, empty: boolean): UserError {
  return new UserError(
    `The state lies in ${url}, and ${empty ? "PULUMI_CONFIG_PASSPHRASE is empty" : "there is no passphrase for its secrets"}; nothing was changed.`,
    {
      hint:
        "Set PULUMI_CONFIG_PASSPHRASE, or PULUMI_CONFIG_PASSPHRASE_FILE, to the same for all who use this state (in a " +
        "pipeline: a secret of that name), and keep it: without it nobody can read the secrets of its stacks again. " +
        `Where earlier commands of this checkout made one at random, it is in ${join(stateDirectory, "passphrase")}.`,
    },
  );
}

function directoryOf(url: string): string | undefined {
  if (!url.startsWith("file://")) return undefined;
  // Pulumi also takes file://~ and file://relative, which are no URLs.
  const rest = url.slice("file://".length);
  if (rest.startsWith("~")) return join(homedir(), rest.slice(1));
  return rest.startsWith("/") ? fileURLToPath(url) : rest;
}
