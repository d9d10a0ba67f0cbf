import { describe, expect, it } from "vitest";
import {
  allTroubles,
  explainPods,
  podTrouble,
} from "../../../../../../toolchain/plugins/kubernetes/await/pods";
import { creating, event, pod, readyPod } from "./objects";

describe("why a pod is not ready", () => {
  it("is nothing where it is, or has ended well", () => {
    expect(podTrouble(readyPod)).toBeUndefined();
    expect(podTrouble(pod("x", {}, { phase: "Succeeded" }))).toBeUndefined();
  });

  it("is what it waits for, with the event that explains it", () => {
    expect(podTrouble(creating)).toBe("container mariadb: ContainerCreating");
    const pulling = event("galera-2", "Pulling", 'Pulling image "mariadb:11.8"');
    const scheduled = event("galera-2", "Scheduled", "Successfully assigned db/galera-2 to worker-1");
    expect(podTrouble(creating, [scheduled, pulling])).toBe(
      'container mariadb: ContainerCreating (pulling image "mariadb:11.8")',
    );
    const mount = event("galera-2", "FailedMount", "MountVolume.SetUp failed for volume data: not found");
    expect(podTrouble(creating, [pulling, mount])).toMatch(/\(MountVolume\.SetUp failed/);
  });

  it("is the scheduler's word where no node takes it", () => {
    const conditions = [
      {
        type: "PodScheduled",
        status: "False",
        reason: "Unschedulable",
        message: "0/3 nodes are available: 3 Insufficient cpu.",
      },
    ];
    expect(podTrouble(pod("x", {}, { phase: "Pending", conditions, containerStatuses: [] }))).toBe(
      "not scheduled: Unschedulable: 0/3 nodes are available: 3 Insufficient cpu.",
    );
    expect(podTrouble(pod("x", {}, { phase: "Pending", conditions: [], containerStatuses: [] }))).toBe(
      "waiting to be scheduled",
    );
  });

  it("is the reason of its container's crash, and how it ended before", () => {
    const crashing = pod("x", {
      restartCount: 4,
      state: {
        waiting: { reason: "CrashLoopBackOff", message: "back-off 1m20s restarting failed container" },
      },
      lastState: { terminated: { reason: "Error", exitCode: 137 } },
    });
    expect(podTrouble(crashing)).toBe(
      "container mariadb: CrashLoopBackOff: back-off 1m20s restarting failed container (restarted 4×, last: Error, exit code 137)",
    );
    const image = pod("x", { state: { waiting: { reason: "ErrImagePull", message: "not found" } } });
    expect(podTrouble(image)).toBe("container mariadb: ErrImagePull: not found");
    const ended = pod("x", { state: { terminated: { reason: "OOMKilled", exitCode: 137 } } });
    expect(podTrouble(ended)).toBe("container mariadb: OOMKilled (exit code 137)");
  });

  it("is the init container that runs, not those behind it", () => {
    const initialising = pod(
      "x",
      { state: { waiting: { reason: "PodInitializing" } } },
      {
        initContainerStatuses: [
          { name: "first", state: { terminated: { exitCode: 0, reason: "Completed" } } },
          { name: "second", state: { running: {} } },
        ],
      },
    );
    expect(podTrouble(initialising)).toBe("init container second: running");
    const sidecar = pod(
      "x",
      { state: { running: {} } },
      { initContainerStatuses: [{ name: "agent", started: true, ready: true, state: { running: {} } }] },
    );
    expect(podTrouble(sidecar)).toBe("container mariadb: running, not ready yet");
  });

  it("is its own failure, or its end", () => {
    expect(podTrouble(pod("x", {}, { phase: "Failed", reason: "Evicted", message: "low on memory" }))).toBe(
      "failed: Evicted: low on memory",
    );
    const ending = { ...creating, metadata: { name: "x", deletionTimestamp: "2026-01-01T00:00:00Z" } };
    expect(podTrouble(ending)).toBe("terminating");
  });

  it("of many pods is that of the first in the order of people", () => {
    const pods = [creating, readyPod, pod("galera-10", { state: { waiting: { reason: "Other" } } })];
    expect(explainPods({ pods })).toBe("pod galera-2: container mariadb: ContainerCreating");
    expect(allTroubles({ pods })).toHaveLength(2);
    expect(explainPods({ pods: [readyPod] })).toBe("");
    expect(explainPods({})).toBe("");
  });
});
