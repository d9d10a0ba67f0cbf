import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const { paths } = vi.hoisted(() => ({ paths: { stateDirectory: "" } }));
vi.mock("../../../../../scripts/lib/paths", () => ({
  get stateDirectory() {
    return paths.stateDirectory;
  },
}));

import { chooseBackend } from "../../../../../scripts/lib/engine/backend";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gp-backend-"));
  paths.stateDirectory = join(directory, "state");
});
afterEach(() => rmSync(directory, { recursive: true }));

/** An environment in which nobody has logged in. */
const clean = () => ({ PULUMI_HOME: join(directory, "home") });

describe("the backend", () => {
  it("is a directory of the checkout where nothing else is said", () => {
    const backend = chooseBackend(clean());
    expect(backend.directory).toBe(paths.stateDirectory);
    expect(backend.env.PULUMI_BACKEND_URL).toBe(`file://${paths.stateDirectory}`);
    expect(statSync(paths.stateDirectory).mode & 0o777).toBe(0o700);
  });

  it("has a random passphrase then, which only its owner can read, and keeps it", () => {
    const file = chooseBackend(clean()).env.PULUMI_CONFIG_PASSPHRASE_FILE ?? "";
    const passphrase = readFileSync(file, "utf8");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(passphrase.trim().length).toBeGreaterThan(40);
    chooseBackend(clean());
    expect(readFileSync(file, "utf8")).toBe(passphrase);
    expect(readdirSync(paths.stateDirectory)).toEqual(["passphrase"]);
  });

  it("is the one that the environment names, with the passphrase that it gives", () => {
    const env = { ...clean(), PULUMI_BACKEND_URL: "file:///srv/pulumi", PULUMI_CONFIG_PASSPHRASE: "" };
    expect(chooseBackend(env)).toMatchObject({
      env: { PULUMI_BACKEND_URL: "file:///srv/pulumi" },
      directory: "/srv/pulumi",
    });
    expect(existsSync(join(paths.stateDirectory, "passphrase"))).toBe(false);
  });

  it.each([
    "gs://acme-pulumi-state",
    "s3://acme-state?region=eu-central-1",
    "file:///srv/pulumi",
    "file://~",
  ])("that others may use, too, gets no passphrase that only this checkout has: %s", (url) => {
    const env = { ...clean(), PULUMI_BACKEND_URL: url };
    expect(() => chooseBackend(env)).toThrow(/no passphrase for its secrets.*\n.*PULUMI_CONFIG_PASSPHRASE/);
    expect(existsSync(join(paths.stateDirectory, "passphrase"))).toBe(false);
    expect(() => chooseBackend({ ...env, PULUMI_CONFIG_PASSPHRASE: "given" })).not.toThrow();
    expect(() => chooseBackend({ ...env, PULUMI_CONFIG_PASSPHRASE_FILE: "/run/passphrase" })).not.toThrow();
  });

  it("of the checkout keeps its passphrase when it is named", () => {
    const env = { ...clean(), PULUMI_BACKEND_URL: `file://${paths.stateDirectory}` };
    expect(chooseBackend(env).env.PULUMI_CONFIG_PASSPHRASE_FILE).toBe(
      join(paths.stateDirectory, "passphrase"),
    );
  });

  it("takes no empty passphrase in a pipeline, which has one for a secret that is not set", () => {
    const env = { ...clean(), PULUMI_BACKEND_URL: "gs://acme-pulumi-state", PULUMI_CONFIG_PASSPHRASE: "" };
    expect(() => chooseBackend({ ...env, CI: "true" })).toThrow("PULUMI_CONFIG_PASSPHRASE is empty");
    expect(() => chooseBackend({ ...env, CI: "false" })).not.toThrow();
    const cloud = { ...env, PULUMI_BACKEND_URL: "https://api.pulumi.com", CI: "true" };
    expect(() => chooseBackend(cloud)).not.toThrow();
  });

  it("is the one of a login", () => {
    writeFileSync(join(directory, "credentials.json"), JSON.stringify({ current: "https://api.pulumi.com" }));
    const backend = chooseBackend({ PULUMI_HOME: directory });
    expect(backend).toEqual({
      env: { PULUMI_BACKEND_URL: "https://api.pulumi.com" },
      directory: undefined,
      describe: "https://api.pulumi.com",
    });
  });

  it("is Pulumi Cloud with an access token", () => {
    expect(chooseBackend({ ...clean(), PULUMI_ACCESS_TOKEN: "token" })).toMatchObject({
      env: {},
      describe: "Pulumi Cloud",
    });
  });

  it("survives a damaged file of logins", () => {
    writeFileSync(join(directory, "credentials.json"), "{");
    expect(chooseBackend({ PULUMI_HOME: directory }).directory).toBe(paths.stateDirectory);
  });
});
