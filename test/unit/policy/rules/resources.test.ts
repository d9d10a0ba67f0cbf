import { expect, it } from "vitest";
import { boundedResources } from "../../../../policy/rules/resources";
import { violations, workload } from "../check";

const check = (resources: object | undefined) =>
  violations([boundedResources("mandatory")], [workload({ container: { resources } })]);
const requests = { cpu: "1", memory: "1Gi" };

it.each([
  [undefined, ["requests.cpu", "requests.memory", "limits.memory"]],
  [{ requests }, ["limits.memory"]],
  [{ requests: { memory: "1Gi" }, limits: { memory: "1Gi" } }, ["requests.cpu"]],
])("catches %j", async (resources, missing) => {
  expect(await check(resources)).toEqual(
    missing.map((path) => `bounded-resources: it: container main: no resources.${path}`),
  );
});

it("lets pass a memory limit without one of CPU, which would throttle a database", async () => {
  expect(await check({ requests, limits: { memory: "1Gi" } })).toEqual([]);
});
