import { expect, it } from "vitest";
import { restrictedPods } from "../../../../policy/rules/security";
import { goodPod, violations, workload } from "../check";

const check = (over: Parameters<typeof workload>[0]) =>
  violations([restrictedPods("mandatory")], [workload(over)]);
const [{ securityContext: good } = { securityContext: {} }] = goodPod().containers;

it("lets pass a restricted pod, also where the container says what the pod does not", async () => {
  expect(await check({})).toEqual([]);
  const container = { securityContext: { ...good, ...goodPod().securityContext } };
  expect(await check({ container, pod: { securityContext: {} } })).toEqual([]);
  const add = { ...good, capabilities: { drop: ["ALL"], add: ["NET_BIND_SERVICE"] } };
  expect(await check({ container: { securityContext: add } })).toEqual([]);
});

it.each([
  ["privileged", { privileged: true }],
  ["allowPrivilegeEscalation is not false", { allowPrivilegeEscalation: undefined }],
  ["readOnlyRootFilesystem is not true", { readOnlyRootFilesystem: false }],
  ["capabilities.drop has no ALL", { capabilities: { drop: ["NET_RAW"] } }],
  ["capabilities.add has SYS_ADMIN", { capabilities: { drop: ["ALL"], add: ["SYS_ADMIN"] } }],
  ["runAsNonRoot is not true", { runAsNonRoot: false }],
  ["runAsUser is 0", { runAsUser: 0 }],
  ["seccompProfile.type is not RuntimeDefault", { seccompProfile: { type: "Unconfined" } }],
])("catches a container: %s", async (problem, over) => {
  const found = await check({ container: { securityContext: { ...good, ...over } } });
  expect(found).toEqual([`restricted-pods: it: container main: ${problem}`]);
});

it.each([
  ["hostNetwork is on", { hostNetwork: true }],
  ["volume host: hostPath is not allowed", { volumes: [{ name: "host", hostPath: { path: "/" } }] }],
  [
    "container main: runAsNonRoot is not true",
    { securityContext: { seccompProfile: { type: "RuntimeDefault" } } },
  ],
])("catches a pod: %s", async (problem, pod) => {
  expect(await check({ pod })).toEqual([`restricted-pods: it: ${problem}`]);
});

it("catches a port of the host", async () => {
  const found = await check({ container: { ports: [{ containerPort: 80, hostPort: 80 }] } });
  expect(found).toEqual(["restricted-pods: it: container main: hostPort 80"]);
});
