import { describe, expect, it } from "vitest";
import { type Status, summarise } from "../../../../../scripts/lib/database/status";
import { coloursFor } from "../../../../../scripts/lib/database/status-table";
import {
  blockOf,
  lineOf,
  newsOf,
  onNews,
  refreshing,
  type Seen,
  screenOf,
  watchStatus,
} from "../../../../../scripts/lib/database/status-watch";

const at = "2026-01-01T00:00:00.000Z";
const later = "2026-01-01T00:00:12.000Z";
const plain = coloursFor({}, {});
const statusOf = (change: Partial<Status> = {}): Status => ({
  ...summarise({ at, nodes: [], members: [], proxies: [], replicas: 0 }),
  ...change,
});
const member = {
  name: "galera-0",
  node: "worker-1",
  ready: true,
  restarts: 0,
  answers: true,
  role: "writer",
  state: "Synced",
  primary: true,
  serves: true,
  seqno: 1,
  queues: { receive: 0, send: 0 },
  flowControl: { pausedShare: 0, overSeconds: 2, pausedSeconds: 0, sent: 0, received: 0 },
  certificate: null,
  message: "is synced",
  notes: [],
};
const outage: Seen = { at: later, status: statusOf(), error: "Kubernetes does not answer." };

/** Watches what the looks give, one after the other; then it is interrupted. */
async function watched(looks: readonly (Status | Error)[], show?: (seen: Seen) => void): Promise<Seen[]> {
  const seen: Seen[] = [];
  const abort = new AbortController();
  const left = [...looks];
  await watchStatus({
    read: async () => {
      const look = left.shift();
      if (look instanceof Error) throw look;
      if (look !== undefined) return look;
      abort.abort();
      throw new Error("aborted");
    },
    show: (one) => {
      seen.push(one);
      show?.(one);
    },
    pause: async () => {},
    now: () => new Date(later),
    signal: abort.signal,
  });
  return seen;
}

describe("watching", () => {
  it("goes on through an outage with what was known before, and ends without calling its end one", async () => {
    const first = statusOf({ writer: "galera-0" });
    const second = statusOf({ writer: "galera-1" });
    const seen = await watched([new Error("not up"), first, new Error("gone"), second]);
    expect(seen.map(({ status, error }) => [status?.writer ?? null, error])).toEqual([
      [null, "not up"],
      ["galera-0", null],
      ["galera-0", "gone"],
      ["galera-1", null],
    ]);
  });

  it("prints changes, not what counts on by itself", async () => {
    const printed: Seen[] = [];
    const gone = new Error("gone");
    const seen = await watched(
      [
        statusOf({ members: [member] }),
        statusOf({
          at: later,
          members: [
            {
              ...member,
              seqno: 9,
              queues: { receive: 3, send: 1 },
              flowControl: { ...member.flowControl, sent: 3 },
            },
          ],
        }),
        statusOf({ members: [{ ...member, role: "reader" }] }),
        gone,
        gone,
        statusOf({ members: [{ ...member, role: "reader" }] }),
      ],
      onNews((one) => printed.push(one)),
    );
    expect(seen).toHaveLength(6);
    expect(printed.map(({ status, error }) => error ?? status?.members[0]?.role)).toEqual([
      "writer",
      "reader",
      "gone",
      "reader",
    ]);
  });

  it("takes no count in a member's words for news, but another member's name", () => {
    const waits = (text: string) => {
      const joins = { ...member, ready: false, message: text };
      const problems = [`member galera-0 is not ready: ${text}`];
      return newsOf({ at, status: statusOf({ members: [joins], problems }), error: null });
    };
    expect(waits("joins galera-1: 12.5 MiB, 3 s")).toBe(waits("joins galera-1: 99 MiB, 4 s"));
    expect(waits("joins galera-1")).not.toBe(waits("joins galera-2"));
  });

  it("takes a problem, a warning and an incident for news", () => {
    const incident = {
      ...{ member: "galera-0", kind: "evicted" as const, at, what: "", done: "", over: null, times: 1 },
    };
    const news = [
      statusOf(),
      statusOf({ problems: ["x"] }),
      statusOf({ warnings: ["x"] }),
      statusOf({ incidents: [incident] }),
      statusOf({ incidents: [{ ...incident, over: later }] }),
    ].map((status) => newsOf({ at, status, error: null }));
    expect(new Set(news).size).toBe(news.length);
  });
});

describe("what is looked up anew", () => {
  it("comes when it is older than that, and what fails leaves what was known", async () => {
    let clock = 0;
    const answers: (() => Promise<string>)[] = [
      () => Promise.reject(new Error("the engine is busy")),
      async () => "second",
    ];
    const asked: number[] = [];
    const find = () => {
      asked.push(clock);
      return (answers.shift() ?? (async () => "third"))();
    };
    const value = refreshing("first", find, 60, () => clock);
    const seen: string[] = [];
    for (clock = 0; clock <= 200; clock += 20) {
      seen.push(value());
      await Promise.resolve();
      await Promise.resolve();
    }
    expect(asked).toEqual([80, 160]);
    expect([...new Set(seen)]).toEqual(["first", "second"]);
  });
});

describe("what is printed", () => {
  it("is one line of JSON for a program", () => {
    expect(lineOf(outage)).toBe(`{"at":"${later}","error":"Kubernetes does not answer."}`);
    const line = lineOf({ at, status: statusOf(), error: null });
    expect(line).not.toContain("\n");
    expect(JSON.parse(line)).toEqual(statusOf());
  });

  it("is a block with its time for a person who reads it later", () => {
    expect(blockOf(outage, plain)).toBe("--- 2026-01-01 00:00:12 UTC\n! Kubernetes does not answer.\n");
    expect(blockOf({ at, status: statusOf(), error: null }, plain)).toMatch(/^--- .*\nNODE[\s\S]*\n$/);
  });

  it("stays on the screen during an outage, and says how old it is", () => {
    const screen = screenOf(outage, "Stack dev", plain);
    expect(screen).toMatch(/^Stack dev {2}2026-01-01 00:00:12 UTC\n\nNODE/);
    expect(screen).toMatch(
      /! Kubernetes does not answer\. What stands above is of 2026-01-01 00:00:00 UTC\.$/,
    );
    expect(screenOf({ ...outage, status: null }, "Stack dev", plain)).toMatch(
      /UTC\n\n! Kubernetes does not answer\.$/,
    );
    expect(screenOf({ at, status: statusOf(), error: null }, "Stack dev", plain)).not.toContain("answer");
  });
});
