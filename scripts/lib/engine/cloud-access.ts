import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { authPlugin } from "../../../components/cluster/gke/plan/kubeconfig";
import type { PlatformConfig } from "../../../components/config";
import { UserError } from "../../../toolchain/errors";
import type { Cloud } from "./engine-state";

/** What there is to look at on the machine that runs Pulumi. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  isFile(path: string): boolean;
  isExecutable(path: string): boolean;
  /** Text of a file; empty where it cannot be read. */
  read(path: string): string;
}

const thisMachine = (): Machine => ({
  env: process.env,
  home: homedir(),
  isFile: existsSync,
  isExecutable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  read: (path) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return "";
    }
  },
});

/**
 * Finds out, without asking any cloud, whether there is anything to prove to the clouds of a stack who we are: else
 * half of the stack could be made before the other half is refused.
 *
 * @throws UserError with everything that is missing at once
 */
export function checkCloudAccess({ cluster, objectStore }: PlatformConfig, machine = thisMachine()): void {
  refuseWithout(cluster.provider === "gke", objectStore.provider === "aws", "brought up", machine);
}

/**
 * The same for what a stack has, which is what is taken away: its configuration may say something else by now.
 *
 * @param clouds as {@link StackState} has them
 * @throws UserError with everything that is missing at once
 */
export function checkAccessToDestroy(clouds: readonly Cloud[], machine = thisMachine()): void {
  refuseWithout(clouds.includes("gcp"), clouds.includes("aws"), "taken away", machine);
}

function refuseWithout(google: boolean, aws: boolean, done: string, machine: Machine): void {
  const missing = [...(google ? missingForGoogle(machine) : []), ...(aws ? missingForAws(machine) : [])];
  if (missing.length === 0) return;
  throw new UserError(
    `This stack cannot be ${done} from here; nothing was changed.\n  ${missing.join("\n  ")}`,
  );
}

/** https://cloud.google.com/docs/authentication/application-default-credentials */
function missingForGoogle({ env, home, isFile, isExecutable, read }: Machine): string[] {
  const missing: string[] = [];
  const named = env.GOOGLE_APPLICATION_CREDENTIALS;
  const login = join(
    env.CLOUDSDK_CONFIG ?? join(home, ".config", "gcloud"),
    "application_default_credentials.json",
  );
  const inGoogleCloud = /^Google/.test(read("/sys/class/dmi/id/product_name"));
  if (named !== undefined && !isFile(named)) {
    missing.push(`GOOGLE_APPLICATION_CREDENTIALS names ${named}, and there is no such file.`);
  } else if (named === undefined && !isFile(login) && !inGoogleCloud) {
    missing.push(
      "No credentials for Google Cloud: gcloud auth application-default login, or set GOOGLE_APPLICATION_CREDENTIALS.",
    );
  }
  const onPath = (env.PATH ?? "")
    .split(delimiter)
    .some((directory) => isExecutable(join(directory, authPlugin)));
  if (!onPath) {
    missing.push(
      `No ${authPlugin} on PATH, by which the cluster is reached: gcloud components install ${authPlugin}.`,
    );
  }
  return missing;
}

/** https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html */
function missingForAws({ env, home, isFile, read }: Machine): string[] {
  const bySetting =
    (env.AWS_ACCESS_KEY_ID !== undefined && env.AWS_SECRET_ACCESS_KEY !== undefined) ||
    [
      "AWS_PROFILE",
      "AWS_WEB_IDENTITY_TOKEN_FILE",
      "AWS_CONTAINER_CREDENTIALS_FULL_URI",
      "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    ].some((name) => env[name] !== undefined);
  const byFile = [
    env.AWS_SHARED_CREDENTIALS_FILE ?? join(home, ".aws", "credentials"),
    env.AWS_CONFIG_FILE ?? join(home, ".aws", "config"),
  ].some(isFile);
  const inAws = /^Amazon/.test(read("/sys/class/dmi/id/sys_vendor"));
  if (bySetting || byFile || inAws) return [];
  return [
    "No credentials for AWS: aws configure, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
  ];
}
