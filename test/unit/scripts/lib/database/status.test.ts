import type { V1Node, V1Pod } from "@kubernetes/client-node";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../../../components/galera/agent/report";
import { type Found, summarise } from "../../../../../scripts/lib/database/status";
import { formatStatus } from "../../../../../scripts/lib/database/status-table";

const node = (name: string, ready = true): V1Node => ({
  metadata: { name, labels: { "topology.kubernetes.io/zone": "zone-a" } },
  status: {
    conditions: [{ type: "Ready", status: ready ? "True" : "False" }],
    addresses: [{ type: "InternalIP", address: "10.89.0.11" }],
  },
});

const pod = (name: string, ready = true, waiting?: string): V1Pod => ({
  metadata: { name },
  spec: { nodeName: "worker-1", containers: [] },
  status: {
    conditions: [{ type: "Ready", status: ready ? "True" : "False" }],
    containerStatuses: [
      {
        name: "c",
        image: "",
        imageID: "",
        ready,
        restartCount: 2,
        state: waiting ? { waiting: { reason: waiting } } : {},
      },
    ],
  },
});

const report = (name: string, writer: string, change: Partial<Report> = {}) =>
  ({
    name,
    phase: "started",
    draining: false,
    message: "is synced",
    live: { primary: true, state: "Synced", seqno: 12, view: [], writer, epoch: 1, uuid: "" },
    ...change,
  }) as Report;

const healthy = (): Found => ({
  replicas: 3,
  nodes: [node("worker-10"), node("worker-2")],
  members: [2, 0, 1].map((n) => ({ pod: pod(`galera-${n}`), report: report(`galera-${n}`, "galera-1") })),
  proxies: [pod("galera-proxy-b"), pod("galera-proxy-a")],
});

describe("the status", () => {
  it("names the writer, sorts by number, and finds nothing wrong where nothing is", () => {
    const status = summarise(healthy());
    expect(status.problems).toEqual([]);
    expect(status.writer).toBe("galera-1");
    expect(status.members.map(({ name, role }) => `${name} ${role}`)).toEqual([
      "galera-0 reader",
      "galera-1 writer",
      "galera-2 reader",
    ]);
    expect(status.nodes.map(({ name }) => name)).toEqual(["worker-2", "worker-10"]);
    expect(status.members[0]).toMatchObject({ seqno: 12, primary: true, restarts: 2 });
  });

  it("names everything that is not as it should be", () => {
    const found = healthy();
    found.nodes = [node("worker-1", false)];
    found.members = [
      { pod: pod("galera-0", false, "CrashLoopBackOff"), report: null },
      { pod: pod("galera-1"), report: report("galera-1", "galera-0", { draining: true }) },
    ];
    found.proxies = [];
    const status = summarise(found);
    expect(status.problems).toEqual([
      "node worker-1 is not ready",
      "2 of 3 members exist",
      "member galera-0 is not ready: CrashLoopBackOff",
      "there is no writer",
      "there is no proxy",
    ]);
    expect(status.members[1]?.role).toBe("draining");
    expect(status.writer).toBeNull();
  });

  it("names what a running server has not taken", () => {
    const found = healthy();
    const notes = ["settings: the server refuses wait_timeout = abc"];
    found.members = [{ pod: pod("galera-0"), report: report("galera-0", "galera-0", { notes }) }];
    expect(summarise(found).problems).toContain(
      "member galera-0: settings: the server refuses wait_timeout = abc",
    );
  });

  it("never takes two writers for one", () => {
    const found = healthy();
    found.members = found.members.map(({ pod: member }) => {
      const name = member.metadata?.name ?? "";
      return { pod: member, report: report(name, name) };
    });
    const status = summarise(found);
    expect(status.writer).toBeNull();
    expect(status.problems).toEqual(["there is more than one writer"]);
  });

  it("is a table that ends with a verdict", () => {
    const table = formatStatus(summarise(healthy()));
    expect(table).toMatch(/^NODE +ZONE +READY/);
    expect(table).toMatch(/galera-1 +worker-1 +yes +\S*writer/);
    expect(table).toMatch(/All is well\.\S*$/);
  });
});
