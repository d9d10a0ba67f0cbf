import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { V1Node, V1Pod } from "@kubernetes/client-node";
import { describe, expect, it } from "vitest";
import type { StatusAnswer } from "../../../../../components/galera/agent/observatory";
import type { Report } from "../../../../../components/galera/agent/report";
import { type Found, summarise } from "../../../../../scripts/lib/database/status";
import { coloursFor, formatStatus } from "../../../../../scripts/lib/database/status-table";
import { certificateReport } from "../../../components/galera/agent/reports";

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

const at = "2026-01-02T00:00:00.000Z";
const plain = coloursFor({}, {});

const answer = (name: string, writer: string, change: Partial<Report> = {}): StatusAnswer => ({
  report: report(name, writer, change),
  vitals: {
    receiveQueue: 0,
    sendQueue: 0,
    flowControl: { pausedShare: 0.004, overSeconds: 2, pausedSeconds: 3, sent: 1, received: 2 },
    role: { member: writer, since: "2026-01-01T22:00:00.000000Z" },
  },
  certificate: certificateReport,
  volume: null,
  incidents: [],
});

const healthy = (): Found => ({
  at,
  replicas: 3,
  nodes: [node("worker-10"), node("worker-2")],
  members: [2, 0, 1].map((n) => ({ pod: pod(`galera-${n}`), answer: answer(`galera-${n}`, "galera-1") })),
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
      { pod: pod("galera-0", false, "CrashLoopBackOff"), answer: null },
      { pod: pod("galera-1"), answer: answer("galera-1", "galera-0", { draining: true }) },
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
    found.members = [{ pod: pod("galera-0"), answer: answer("galera-0", "galera-0", { notes }) }];
    expect(summarise(found).problems).toContain(
      "member galera-0: settings: the server refuses wait_timeout = abc",
    );
  });

  it("never takes two writers for one", () => {
    const found = healthy();
    found.members = found.members.map(({ pod: member }) => {
      const name = member.metadata?.name ?? "";
      return { pod: member, answer: answer(name, name) };
    });
    const status = summarise(found);
    expect(status.writer).toBeNull();
    expect(status.problems).toEqual(["there is more than one writer"]);
  });

  it("says since when there is a writer, by whoever knows", () => {
    const found = healthy();
    expect(summarise(found).writerSince).toBe("2026-01-01T22:00:00.000000Z");
    // Nobody knows: one is behind and has the former writer's row, the others do not answer.
    found.members = found.members.map(({ pod: member, answer: told }, index) => {
      const role = index === 0 ? { member: "galera-0", since: at } : null;
      return { pod: member, answer: told && { ...told, vitals: told.vitals && { ...told.vitals, role } } };
    });
    expect(summarise(found).writerSince).toBeNull();
    // One is behind, and has the row of an earlier time at which the same member had the role.
    const before = { member: "galera-1", since: "2025-12-31T00:00:00.000000Z" };
    const behind = healthy();
    behind.members = behind.members.map(({ pod: member, answer: told }, index) => ({
      pod: member,
      answer: told?.vitals && index === 0 ? { ...told, vitals: { ...told.vitals, role: before } } : told,
    }));
    expect(summarise(behind).writerSince).toBe("2026-01-01T22:00:00.000000Z");
  });

  it("names an agent that does not answer though its pod is ready", () => {
    const found = healthy();
    found.members = found.members.map((member, index) =>
      index === 0 ? { ...member, answer: null } : member,
    );
    expect(summarise(found).problems).toEqual(["member galera-2 does not answer"]);
  });

  it("finds nothing wrong with a donor, nor with one that catches up after it was one", () => {
    for (const state of ["Donor/Desynced", "Joined"]) {
      const found = healthy();
      found.members = found.members.map(({ pod: member, answer: told }, index) => {
        const live = told?.report.live && { ...told.report.live, state };
        return {
          pod: member,
          answer: told && index === 0 ? { ...told, report: { ...told.report, live: live ?? null } } : told,
        };
      });
      expect(summarise(found).problems).toEqual([]);
    }
  });

  it("names a member that does not serve, though the kubelet has not noticed yet", () => {
    const found = healthy();
    const starting = answer("galera-0", "", { live: null, phase: "started", message: "joins galera-2" });
    found.members = found.members.map((one, index) => (index === 1 ? { ...one, answer: starting } : one));
    expect(summarise(found).problems).toEqual(["member galera-0 does not serve: joins galera-2"]);
  });

  /** The first member with something else in its answer. */
  const changed = (change: (told: StatusAnswer) => Partial<StatusAnswer>) => {
    const found = healthy();
    found.members = found.members.map(({ pod: member, answer: told }, index) => ({
      pod: member,
      answer: told && index === 1 ? { ...told, ...change(told) } : told,
    }));
    return summarise(found);
  };
  const certificate = (change: Partial<NonNullable<StatusAnswer["certificate"]>>) =>
    changed((told) => ({ certificate: told.certificate && { ...told.certificate, ...change } }));

  it("warns of what may become a problem, without calling it one", () => {
    const slow = changed(({ vitals }) => ({
      vitals: vitals && {
        ...vitals,
        receiveQueue: 11,
        flowControl: { ...vitals.flowControl, pausedShare: 0.11 },
      },
    }));
    expect(slow.problems).toEqual([]);
    expect(slow.warnings).toEqual([
      "flow control: replication of galera-0 stood still for more than a tenth of the time",
      "member galera-0 has more than 10 write sets to apply",
    ]);
    expect(summarise(healthy()).warnings).toEqual([]);
  });

  it("warns of a certificate that ends, but not of one that is made for days", () => {
    const ends = (notBefore: string, notAfter: string) => {
      const { problems, warnings } = certificate({ notBefore, notAfter });
      return [problems, warnings];
    };
    const soon = "the certificate of galera-0 ends soon: run up to renew it";
    const ended = "the certificate of galera-0 has ended";
    expect(ends("2025-01-01T00:00:00.000Z", "2026-01-20T00:00:00.000Z")).toEqual([[], [soon]]);
    expect(ends("2026-01-01T00:00:00.000Z", "2026-01-04T00:00:00.000Z")).toEqual([[], []]);
    expect(ends("2025-12-30T00:00:00.000Z", "2026-01-03T00:00:00.000Z")).toEqual([[], [soon]]);
    expect(ends("2025-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z")).toEqual([[ended], []]);
    expect(certificate({ problem: "tls.key is of another" }).problems).toEqual([
      "the new certificate of galera-0 cannot be used: tls.key is of another",
    ]);
  });

  it("is a table that ends with a verdict", () => {
    const table = formatStatus(summarise(healthy()), plain);
    expect(table).toMatch(/^NODE +ZONE +READY/);
    expect(table).toMatch(/galera-1 +worker-1 +yes +writer/);
    expect(table).toMatch(/ 12 +0 in, 0 out +0\.4 % +24 h old, 364 d left +2$/m);
    expect(table).toContain("Writer: galera-1 since 2026-01-01 22:00:00 UTC (2 h)\nNo incident since");
    expect(table).toMatch(/\nAll is well\.$/);
  });

  it("tells the last incident, from all members, and what was done about it", () => {
    const common = { over: null, times: 1 };
    const status = changed(() => ({
      incidents: [
        { ...common, at: "2026-01-01T10:00:00.000Z", kind: "evicted", what: "long ago", done: "" },
        {
          at: "2026-01-01T23:50:00.000Z",
          kind: "server-ended",
          what: "its server ended (SIGKILL)",
          done: "started again",
          over: "2026-01-01T23:50:03.400Z",
          times: 1,
        },
        {
          ...common,
          at: "2026-01-01T23:50:05.000Z",
          kind: "no-primary",
          what: "it waits",
          done: "",
          times: 3,
        },
      ],
    }));
    expect(status.incidents.map(({ member, at: time }) => [member, time.slice(11, 16)])).toEqual([
      ["galera-0", "23:50"],
      ["galera-0", "23:50"],
      ["galera-0", "10:00"],
    ]);
    expect(formatStatus(status, plain)).toContain(
      [
        "Last incident: 2026-01-01 23:50:00 UTC (10 min ago)",
        "  23:50:00.000  galera-0  its server ended (SIGKILL): started again, serves again after 3.4 s",
        "  23:50:05.000  galera-0  it waits, 3 times",
      ].join("\n"),
    );
  });

  it("has colours on a terminal only, and none where somebody asked for none", () => {
    const coloured = (stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv) =>
      formatStatus(summarise(healthy()), coloursFor(stream, env)).includes("\x1b[");
    expect(coloured({ isTTY: true }, { TERM: "xterm" })).toBe(true);
    expect(coloured({ isTTY: true }, { NO_COLOR: "1" })).toBe(false);
    expect(coloured({ isTTY: true }, { TERM: "dumb" })).toBe(false);
    expect(coloured({}, { CI: "true", FORCE_COLOR: "1" })).toBe(false);
  });
});

/** What Kubernetes and three agents told after the writer had been killed, on the embedded cluster. */
const recorded = join(__dirname, "recorded", "writer-killed.json");

describe("the status of a recorded cluster", () => {
  const status = summarise(JSON.parse(readFileSync(recorded, "utf8")) as Found);

  it("is well again", () => {
    expect([status.problems, status.warnings, status.writer]).toEqual([[], [], "galera-1"]);
    expect(status.writerSince).toBe("2026-11-21T19:13:58.454587Z");
  });

  it("tells in one table what happened and what each member did about it", () => {
    expect(formatStatus(status, plain).split("\n")).toEqual([
      "NODE      ZONE    READY  ADDRESS     VERSION",
      "worker-1  zone-a  yes    10.89.1.11  v1.36.3",
      "worker-2  zone-b  yes    10.89.1.12  v1.36.3",
      "worker-3  zone-c  yes    10.89.1.13  v1.36.3",
      "",
      "MEMBER    NODE      READY  ROLE    STATE   PRIMARY  SEQNO  QUEUES       PAUSED  CERTIFICATE            RESTARTS",
      "galera-0  worker-3  yes    reader  Synced  yes      9      0 in, 0 out  0.0 %   6 min old, 364 d left  0",
      "galera-1  worker-1  yes    writer  Synced  yes      9      0 in, 0 out  0.0 %   6 min old, 364 d left  0",
      "galera-2  worker-2  yes    reader  Synced  yes      9      0 in, 0 out  0.0 %   6 min old, 364 d left  0",
      "",
      "PROXY                         NODE      READY  RESTARTS",
      "galera-proxy-8bc5dc76b-4j5wm  worker-2  yes    0",
      "galera-proxy-8bc5dc76b-rjgtv  worker-1  yes    0",
      "",
      "Writer: galera-1 since 2026-11-21 19:13:58 UTC (37 s)",
      "Last incident: 2026-11-21 19:13:58 UTC (37 s ago)",
      "  19:13:58.456  galera-0  its server ended (SIGKILL): started again, serves again after 3.1 s",
      "  19:13:58.464  galera-2  the server of galera-0 has ended: excluded it from the group",
      "  19:13:58.464  galera-1  the server of galera-0 has ended: excluded it from the group",
      "  19:13:58.669  galera-1  galera-0 cannot write any more: took the writer role from galera-0",
      "",
      "All is well.",
    ]);
  });
});
