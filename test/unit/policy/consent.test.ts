import { Config } from "@pulumi/pulumi";
import { setAllConfig } from "@pulumi/pulumi/runtime";
import { expect, it } from "vitest";
import { consentOf } from "../../../policy/consent";

const consent = (values: Record<string, unknown>) => {
  const texts = Object.entries(values).map(([key, value]) => [
    `galera-platform:${key}`,
    JSON.stringify(value),
  ]);
  setAllConfig(Object.fromEntries(texts));
  return consentOf(new Config("galera-platform"));
};

it("to lose data is given by `protect: false` alone", () => {
  expect(consent({ protect: false }).loseData).toBe(true);
  expect(consent({ protect: true }).loseData).toBe(false);
  expect(consent({}).loseData).toBe(false);
});

it("to be reached from outside is given for the proxies, and as the configuration says", () => {
  expect(consent({ galera: {} }).services).toEqual([]);
  expect(consent({ galera: { access: { type: "none" } } }).services).toEqual([]);
  expect(consent({ galera: { access: { type: "NodePort" } } }).services).toEqual([
    {
      type: "NodePort",
      labels: { "app.kubernetes.io/name": "mariadb-galera", "app.kubernetes.io/component": "proxy" },
    },
  ]);
});
