import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planAdoption } from "../../../../../../../components/cluster/embedded/host/supervisor/adoption";
import type {
  ProcessSpec,
  ProcessStatus,
} from "../../../../../../../components/cluster/embedded/host/supervisor/process-spec";

const spec = (name: string, fingerprint = "1"): ProcessSpec => ({
  name,
  node: null,
  argv: ["/bin/true"],
  env: {},
  fingerprint,
});

const record = (name: string, pid: number, fingerprint = "1", restarts = 0): ProcessStatus => ({
  name,
  node: null,
  state: "running",
  pid,
  startTime: "100",
  fingerprint,
  restarts,
  lastExit: null,
});

const alive = (name: string, pid: number, startTime = "100") => ({ name, pid, startTime });

describe("a new supervisor", () => {
  it("goes on with a healthy process, and with its count of restarts", () => {
    const plan = planAdoption([spec("etcd")], [record("etcd", 7, "1", 3)], [alive("etcd", 7)]);
    expect(plan.adopt.map(({ process, restarts }) => [process.pid, restarts])).toEqual([[7, 3]]);
    expect(plan.stop).toEqual([]);
    expect(plan.start).toEqual([]);
  });

  it("starts what has died", () => {
    const plan = planAdoption([spec("etcd")], [record("etcd", 7)], []);
    expect(plan.start.map((one) => one.name)).toEqual(["etcd"]);
  });

  it("never takes a later process with the same number for it", () => {
    const plan = planAdoption([spec("etcd")], [record("etcd", 7)], [alive("etcd", 7, "999")]);
    expect(plan.adopt).toEqual([]);
    expect(plan.start).toHaveLength(1);
  });

  it("replaces what runs with an old configuration and ends what is not wanted", () => {
    const plan = planAdoption(
      [spec("etcd", "2")],
      [record("etcd", 7), record("worker-9/kubelet", 8)],
      [alive("etcd", 7), alive("worker-9/kubelet", 8)],
    );
    expect(plan.stop.map((one) => one.pid)).toEqual([7, 8]);
    expect(plan.start.map((one) => one.name)).toEqual(["etcd"]);
  });

  it("replaces a process that was started just before its record could be written", () => {
    const plan = planAdoption([spec("etcd")], [], [alive("etcd", 7)]);
    expect(plan.stop.map((one) => one.pid)).toEqual([7]);
    expect(plan.start).toHaveLength(1);
  });

  it("ends up with every wanted process exactly once, whatever it finds", () => {
    const name = fc.constantFrom("a", "b", "c", "d");
    const fingerprint = fc.constantFrom("1", "2");
    const found = fc.uniqueArray(
      fc.record({ name, pid: fc.integer({ min: 2, max: 20 }), fingerprint, recorded: fc.boolean() }),
      { selector: (one) => one.pid },
    );
    const wanted = fc.uniqueArray(fc.record({ name, fingerprint }), { selector: (one) => one.name });
    fc.assert(
      fc.property(wanted, found, (specs, processes) => {
        const plan = planAdoption(
          specs.map((one) => spec(one.name, one.fingerprint)),
          processes.filter((one) => one.recorded).map((one) => record(one.name, one.pid, one.fingerprint)),
          processes.map((one) => alive(one.name, one.pid)),
        );
        const names = [...plan.adopt.map((one) => one.spec.name), ...plan.start.map((one) => one.name)];
        expect(names.sort()).toEqual(specs.map((one) => one.name).sort());
        // Everything found is either kept or ended, nothing is forgotten.
        const kept = plan.adopt.map((one) => one.process.pid);
        expect([...kept, ...plan.stop.map((one) => one.pid)].sort()).toEqual(
          processes.map((one) => one.pid).sort(),
        );
        for (const { spec: one, process } of plan.adopt) expect(process.fingerprint).toBe(one.fingerprint);
      }),
    );
  });
});
