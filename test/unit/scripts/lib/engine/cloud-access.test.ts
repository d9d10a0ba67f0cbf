import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../../../components/config";
import {
  checkAccessToDestroy,
  checkCloudAccess,
  type Machine,
} from "../../../../../scripts/lib/engine/cloud-access";

const gke = { cluster: { provider: "gke", project: "acme-databases" } };
const aws = { objectStore: { provider: "aws", region: "eu-central-1", bucket: "acme-galera-backups" } };

/** What is missing on a machine with these settings and files. */
function missing(
  values: Record<string, unknown>,
  env: Record<string, string> = {},
  files: Record<string, string> = {},
): string {
  const { config, issues } = parseConfig({ stack: "prod", values, secretKeys: new Set() });
  if (config === undefined) throw new Error(JSON.stringify(issues));
  const machine: Machine = {
    env: { PATH: "/bin:/opt/bin", ...env },
    home: "/home/me",
    isFile: (path) => path in files,
    isExecutable: (path) => path in files,
    read: (path) => files[path] ?? "",
  };
  try {
    checkCloudAccess(config, machine);
    return "";
  } catch (error) {
    return String(error);
  }
}

const plugin = { "/opt/bin/gke-gcloud-auth-plugin": "" };

describe("access to the clouds", () => {
  it("is not asked for by a stack that uses none", () => expect(missing({})).toBe(""));

  it("names everything that is missing at once, with the way to it", () => {
    const text = missing({ ...gke, ...aws });
    expect(text).toContain("nothing was changed");
    expect(text).toContain("gcloud auth application-default login");
    expect(text).toContain("gcloud components install gke-gcloud-auth-plugin");
    expect(text).toContain("aws configure");
  });

  it.each([
    ["a file by name", { GOOGLE_APPLICATION_CREDENTIALS: "/run/key.json" }, { "/run/key.json": "" }],
    ["a login", {}, { "/home/me/.config/gcloud/application_default_credentials.json": "" }],
    ["a login elsewhere", { CLOUDSDK_CONFIG: "/cfg" }, { "/cfg/application_default_credentials.json": "" }],
    ["a machine of Google's", {}, { "/sys/class/dmi/id/product_name": "Google Compute Engine\n" }],
  ])("to Google's takes %s, and its plugin for kubectl", (_, env, files) => {
    expect(missing(gke, env, { ...files, ...plugin })).toBe("");
    expect(missing(gke, env, files)).toContain("No gke-gcloud-auth-plugin on PATH");
    expect(missing(gke, {}, plugin)).toContain("No credentials for Google Cloud");
  });

  it("to Google's says which file it looked for in vain", () => {
    const env = { GOOGLE_APPLICATION_CREDENTIALS: "/run/gone.json" };
    expect(missing(gke, env, plugin)).toContain("/run/gone.json, and there is no such file");
  });

  it.each([
    ["a key", { AWS_ACCESS_KEY_ID: "A", AWS_SECRET_ACCESS_KEY: "s" }, {}],
    ["a profile", { AWS_PROFILE: "prod" }, {}],
    ["a token of a pipeline", { AWS_WEB_IDENTITY_TOKEN_FILE: "/t" }, {}],
    ["a file", {}, { "/home/me/.aws/config": "" }],
    ["a machine of Amazon's", {}, { "/sys/class/dmi/id/sys_vendor": "Amazon EC2\n" }],
  ])("to AWS takes %s", (_, env, files) => {
    expect(missing(aws, env, files)).toBe("");
  });

  it("to AWS does not take half a key", () => {
    expect(missing(aws, { AWS_ACCESS_KEY_ID: "A" })).toContain("No credentials for AWS");
  });
});

describe("access to destroy", () => {
  const bare: Machine = {
    env: { PATH: "/bin" },
    home: "/home/me",
    isFile: () => false,
    isExecutable: () => false,
    read: () => "",
  };

  it("is asked for by what the stack has", () => {
    expect(() => checkAccessToDestroy([], bare)).not.toThrow();
    expect(() => checkAccessToDestroy(["aws"], bare)).toThrow(
      /^This stack cannot be taken away from here; nothing was changed\.\n {2}No credentials for AWS[^\n]*$/,
    );
    expect(() => checkAccessToDestroy(["gcp", "aws"], bare)).toThrow(/Google Cloud[\s\S]*AWS/);
  });
});
