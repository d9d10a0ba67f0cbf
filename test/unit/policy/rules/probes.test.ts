import { expect, it } from "vitest";
import { probes } from "../../../../policy/rules/probes";
import { type Given, violations, workload } from "../check";

const check = (given: Given) => violations([probes("mandatory")], [given]);
const none = { livenessProbe: undefined, readinessProbe: undefined };

it("catches a container that says neither whether it is alive nor whether it is ready", async () => {
  expect(await check(workload({ container: none }))).toEqual([
    "probes: it: container main: no livenessProbe",
    "probes: it: container main: no readinessProbe",
  ]);
});

it("lets pass a container that says both", async () => {
  expect(await check(workload())).toEqual([]);
});

it("wants of a sidecar only whether it is alive, and of what ends by itself nothing", async () => {
  const sidecar = { name: "sidecar", restartPolicy: "Always", livenessProbe: {} };
  expect(await check(workload({ pod: { initContainers: [sidecar, { name: "init" }] } }))).toEqual([]);
  expect(await check(workload({ pod: { initContainers: [{ ...sidecar, ...none }] } }))).toHaveLength(1);
  expect(await check({ ...workload({ container: none }), type: "kubernetes:batch/v1:Job" })).toEqual([]);
});

it("makes an exception by name and namespace only", async () => {
  const given = (namespace: string) => {
    const { type, props } = workload({ container: none });
    return { type, props: { ...props, metadata: { name: "local-path-provisioner", namespace } } };
  };
  expect(await check(given("local-path-storage"))).toEqual([]);
  expect(await check(given("elsewhere"))).toHaveLength(2);
});
