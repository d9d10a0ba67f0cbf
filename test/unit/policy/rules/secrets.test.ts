import { describe, expect, it } from "vitest";
import { noSecretsCopied, noSecretsInClear } from "../../../../policy/rules/secrets";
import { type Given, violations, workload } from "../check";

const configMap = (text: string): Given => ({
  type: "kubernetes:core/v1:ConfigMap",
  name: "map",
  props: { data: { file: text } },
});

describe("what looks like a secret", () => {
  const check = (given: Given) => violations([noSecretsInClear("mandatory")], [given]);

  it("is caught in an environment variable", async () => {
    const found = await check(
      workload({ container: { env: [{ name: "MYSQL_PASSWORD", value: "hunter2" }] } }),
    );
    expect(found).toEqual([expect.stringContaining("MYSQL_PASSWORD has its value in clear")]);
  });

  it("passes there as a reference to a Secret; other variables pass in clear", async () => {
    const valueFrom = { secretKeyRef: { name: "root", key: "password" } };
    const env = [
      { name: "MYSQL_PASSWORD", valueFrom },
      { name: "TOKEN_LIFETIME", value: "5m" },
    ];
    expect(await check(workload({ container: { env } }))).toEqual([]);
  });

  // Put together here, so that nobody's scanner takes this file for a leak.
  it.each([
    ["a private key", `-----BEGIN ${"RSA"} PRIVATE KEY-----`],
    ["an AWS access key", `key = AKIA${"A".repeat(16)}`],
    ["an address with its password", `mysql://root:${"x".repeat(8)}@db`],
  ])("is caught anywhere: %s", async (what, text) => {
    expect(await check(configMap(text))).toEqual([`no-secrets-in-clear: map: data.file holds ${what}`]);
    expect(await check({ ...configMap(text), type: "kubernetes:core/v1:Secret" })).toEqual([]);
  });

  it("is not seen in what is public: certificates, addresses, placeholders", async () => {
    const text = "-----BEGIN CERTIFICATE-----\nhttps://example.org/a@b\nmysql://root:$PASSWORD@db";
    expect(await check(configMap(text))).toEqual([]);
  });
});

describe("a stack's own secrets", () => {
  const check = (...given: Given[]) => violations([noSecretsCopied("mandatory")], given);
  const value = "kept-between-the-two-of-us";
  const sources: Given[] = [
    { type: "random:index/randomPassword:RandomPassword", name: "source", props: { result: value } },
    {
      type: "kubernetes:core/v1:Secret",
      name: "source",
      props: { stringData: { password: value, port: "3306" } },
    },
    {
      type: "kubernetes:core/v1:Secret",
      name: "source",
      props: { data: { password: Buffer.from(value).toString("base64") } },
    },
  ];

  it.each(sources)("are caught in clear elsewhere", async (source) => {
    expect(await check(source, configMap(`user=root\npassword=${value}`))).toEqual([
      "no-secrets-copied: map: data.file holds what source keeps secret",
    ]);
  });

  it.each(sources)("pass where they belong, and what is no secret passes anywhere", async (source) => {
    const copy = {
      type: "kubernetes:core/v1:Secret",
      name: "copy",
      props: { stringData: { password: value } },
    };
    expect(await check(source, copy, configMap("port 3306"))).toEqual([]);
  });
});
