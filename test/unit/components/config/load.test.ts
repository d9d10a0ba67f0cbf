import * as pulumi from "@pulumi/pulumi";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadConfig } from "../../../../components/config/load";

const key = "PULUMI_CONFIG_SECRET_KEYS";

describe("loadConfig", () => {
  beforeEach(async () => {
    await pulumi.runtime.setMocks(
      { newResource: () => ({ id: "", state: {} }), call: () => ({}) },
      "galera-platform",
      "dev",
    );
    process.env[key] = "[]";
  });
  afterEach(() => {
    delete process.env[key];
  });

  it("reads this project's keys only", () => {
    pulumi.runtime.setAllConfig({
      "galera-platform:cluster": JSON.stringify({ provider: "embedded", workers: 5 }),
      "galera-platform:protect": "true",
      "pulumi:disable-default-providers": '["*"]',
    });
    expect(loadConfig()).toMatchObject({ cluster: { workers: 5 }, protect: true });
  });

  it("throws what Pulumi prints without a stack trace, with all errors in it", () => {
    pulumi.runtime.setAllConfig({
      "galera-platform:galera": JSON.stringify({ replicas: 2 }),
      "galera-platform:images": JSON.stringify({ source: "here" }),
    });
    expect(loadConfig).toThrow(pulumi.RunError);
    expect(loadConfig).toThrow(/2 errors/);
  });

  it("hides unknown values where it cannot tell what is secret", () => {
    process.env[key] = "not JSON";
    pulumi.runtime.setAllConfig({ "galera-platform:galera": JSON.stringify({ token: "hunter2" }) });
    expect(loadConfig).toThrow(/\[secret\]/);
  });

  it("passes a password on as it is, whatever is in it", () => {
    const password = `it's "quoted" $HOME \`x\` \\ 100% ; -- ünïcödé 🔑 {"a": 1}`;
    pulumi.runtime.setAllConfig({
      "galera-platform:galera": JSON.stringify({ accounts: { app: { password } } }),
    });
    expect(loadConfig().galera.accounts.app.password).toBe(password);
  });
});
