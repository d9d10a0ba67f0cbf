import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { consentFromFiles } from "../../../policy/consent";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gp-consent-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const urn = "urn:pulumi:test::galera-platform::kubernetes:core/v1:Service::it";
const consent = (config: object) => {
  writeFileSync(join(directory, "Pulumi.test.yaml"), stringify({ config }));
  return consentFromFiles(directory)(urn);
};

describe("consent", () => {
  it.each(["galera-platform:protect", "protect"])("to lose data is given by %s: false alone", (key) => {
    expect(consent({ [key]: false }).loseData).toBe(true);
    expect(consent({ [key]: "false" }).loseData).toBe(true);
    expect(consent({ [key]: true }).loseData).toBe(false);
    expect(consent({}).loseData).toBe(false);
  });

  it("to be reached from outside is given for the proxies, and as the file says", () => {
    expect(consent({ galera: {} }).services).toEqual([]);
    expect(consent({ galera: { access: { type: "none" } } }).services).toEqual([]);
    expect(consent({ "galera-platform:galera": { access: { type: "NodePort" } } }).services).toEqual([
      {
        type: "NodePort",
        labels: { "app.kubernetes.io/name": "mariadb-galera", "app.kubernetes.io/component": "proxy" },
      },
    ]);
  });

  it("is not given by another stack's file, nor by none", () => {
    consent({ protect: false });
    const other = "urn:pulumi:other::galera-platform::kubernetes:core/v1:Service::it";
    expect(consentFromFiles(directory)(other)).toEqual({ loseData: false, services: [] });
  });
});
