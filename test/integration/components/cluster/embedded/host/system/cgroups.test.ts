import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import {
  cgroupLayout,
  createCgroups,
  membershipFile,
  pidsIn,
  podCgroups,
  removeCgroups,
  removeEmptyCgroups,
} from "../../../../../../../components/cluster/embedded/host/system/cgroups";

const bridge = `gp-test-${process.pid}`;
const layout = cgroupLayout();
let living: ChildProcess | undefined;

afterEach(async () => {
  living?.kill("SIGKILL");
  expect(await removeCgroups(layout, bridge)).toEqual([]);
});

it("removes the cgroups of dead containers in every hierarchy, and none in which or below which something lives", async () => {
  createCgroups(layout, bridge, "worker-1");
  const roots = podCgroups(layout, bridge, "worker-1");
  for (const root of roots) mkdirSync(join(root, "burstable/pod-dead/container"), { recursive: true });
  // It lives in one hierarchy only: there it must stay.
  const pods = join(membershipFile(layout, bridge, "worker-1"), "../../kubepods");
  const pod = join(pods, "burstable/pod-alive/container");
  mkdirSync(pod, { recursive: true });
  living = spawn("sleep", ["60"]);
  await once(living, "spawn");
  writeFileSync(join(pod, "cgroup.procs"), String(living.pid));
  removeEmptyCgroups(roots);
  expect(roots.filter(existsSync)).toEqual([pods]);
  expect(existsSync(join(pods, "burstable/pod-dead"))).toBe(false);
  expect(pidsIn(layout, bridge, "worker-1")).toEqual([living.pid]);
  // A node that never had a pod has no such cgroups.
  removeEmptyCgroups(podCgroups(layout, bridge, "worker-2"));
});
