import { expect, it } from "vitest";
import type { Consent } from "../../../../policy/consent";
import { declaredServices } from "../../../../policy/rules/exposure";
import { violations } from "../check";

const selector = { "app.kubernetes.io/component": "proxy" };
const check = (spec: object, services: Consent["services"] = [], annotations: object = {}) =>
  violations(
    [declaredServices("mandatory", () => ({ loseData: false, services }))],
    [{ type: "kubernetes:core/v1:Service", props: { metadata: { annotations }, spec } }],
  );

it.each(["NodePort", "LoadBalancer"])("catches a Service of type %s that nobody declared", async (type) => {
  expect(await check({ type, selector })).toEqual([expect.stringContaining(`type ${type}, which`)]);
});

it("catches what is declared for something else, or as something else", async () => {
  expect(
    await check({ type: "LoadBalancer", selector }, [{ type: "NodePort", labels: selector }]),
  ).toHaveLength(1);
  const other = { type: "NodePort", selector: { "app.kubernetes.io/component": "database" } };
  expect(await check(other, [{ type: "NodePort", labels: selector }])).toHaveLength(1);
});

it("catches addresses of the outside on a Service that looks internal", async () => {
  expect(await check({ externalIPs: ["192.0.2.1"] })).toEqual(["declared-services: it: externalIPs is set"]);
});

it("lets pass what stays inside, and what is declared", async () => {
  expect(await check({ selector })).toEqual([]);
  expect(await check({ type: "ClusterIP", selector })).toEqual([]);
  expect(await check({ type: "NodePort", selector }, [{ type: "NodePort", labels: selector }])).toEqual([]);
  const annotations = { "networking.gke.io/load-balancer-type": "Internal" };
  expect(await check({ type: "LoadBalancer", selector }, [], annotations)).toEqual([]);
});
