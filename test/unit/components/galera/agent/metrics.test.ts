import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Family, renderMetrics } from "../../../../../components/galera/agent/exposition";
import { incidentKinds, Journal } from "../../../../../components/galera/agent/journal";
import { type Observed, toFamilies } from "../../../../../components/galera/agent/metrics";
import { type Exposed, parseExposition } from "./exposition-parser";
import { certificateReport, liveOf, reportOf } from "./reports";

const observed = (more: Partial<Observed> = {}): Observed => ({
  report: reportOf("galera-1"),
  writes: true,
  vitals: {
    receiveQueue: 4,
    sendQueue: 0,
    flowControl: { pausedShare: 0.125, overSeconds: 10, pausedSeconds: 1.25, sent: 3, received: 5 },
    role: { member: "galera-1", since: "2026-01-01T00:00:00.500000Z" },
  },
  certificate: certificateReport,
  volume: { size: 1e10, free: 1e9, reserve: 2e8 },
  journal: new Journal(Date.now),
  usage: { cpuSeconds: 1.5, residentBytes: 5e7, startedAt: 1.7e9 },
  ...more,
});

const expose = (more: Partial<Observed> = {}): Exposed =>
  parseExposition(renderMetrics(toFamilies(observed(more))));

/** The value without labels, or with exactly these. */
function readingOf(exposed: Exposed, name: string, labels: Record<string, string> = {}): number | undefined {
  const family = exposed.get(`galera_platform_${name}`);
  return family?.samples.find((sample) => JSON.stringify(sample.labels) === JSON.stringify(labels))?.value;
}

describe("the metrics of a member", () => {
  it("say what troubles its volume, also of an older agent, which does not know", () => {
    const trouble = (more: object) => {
      const exposed = expose({ report: reportOf("galera-1", more) });
      return ["volume_short", "volume_stalled"].map((name) => readingOf(exposed, name));
    };
    expect([trouble({}), trouble({ short: true }), trouble({ stalled: true })]).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
  });

  it("say what it is, what it does and how it keeps up", () => {
    const exposed = expose();
    const values = Object.fromEntries(
      ["up", "primary", "synced", "writer", "reader", "draining", "held", "seqno", "cluster_size"].map(
        (name) => [name, readingOf(exposed, name)],
      ),
    );
    expect(values).toEqual({
      up: 1,
      primary: 1,
      synced: 1,
      writer: 1,
      reader: 1,
      draining: 0,
      held: 0,
      seqno: 1,
      cluster_size: 3,
    });
    expect(readingOf(exposed, "phase", { phase: "started" })).toBe(1);
    expect(readingOf(exposed, "phase", { phase: "waiting" })).toBe(0);
    expect(readingOf(exposed, "local_recv_queue")).toBe(4);
    expect(readingOf(exposed, "flow_control_paused_ratio")).toBe(0.125);
    expect(readingOf(exposed, "flow_control_paused_seconds_total")).toBe(1.25);
    expect(readingOf(exposed, "writer_epoch")).toBe(3);
    expect(readingOf(exposed, "writer_since_timestamp_seconds", { writer: "galera-1" })).toBe(1767225600.5);
    expect(readingOf(exposed, "certificate_expiry_timestamp_seconds")).toBe(1798761600);
    expect(readingOf(exposed, "certificate_problem")).toBe(0);
  });

  it("count what the journal counts", () => {
    const journal = new Journal(Date.now);
    journal.ordered("start", []);
    journal.ended({ verb: "start", code: 137 }, false);
    journal.ordered("start", []);
    journal.note("evicted", "a", "b");
    journal.note("writer-lost", "a", "b");
    journal.note("writer-moved", "a", "b");
    const exposed = expose({ journal });
    expect(readingOf(exposed, "server_restarts_total")).toBe(1);
    expect(readingOf(exposed, "evictions_total")).toBe(1);
    expect(readingOf(exposed, "writer_taken_total")).toBe(2);
    expect(readingOf(exposed, "incidents_total", { kind: "server-ended" })).toBe(1);
    expect(readingOf(exposed, "incidents_total", { kind: "revived" })).toBe(0);
  });

  it("claim nothing of a server that does not answer", () => {
    const report = reportOf("galera-1", { live: null, phase: "waiting", failures: 2 });
    const exposed = expose({ report, writes: false, vitals: null, certificate: null });
    for (const name of ["up", "primary", "synced", "writer", "reader"])
      expect(readingOf(exposed, name)).toBe(0);
    for (const name of [
      "seqno",
      "cluster_size",
      "local_recv_queue",
      "flow_control_sent_total",
      "writer_epoch",
      "certificate_problem",
    ])
      expect(exposed.has(`galera_platform_${name}`)).toBe(false);
    expect(readingOf(exposed, "start_failures")).toBe(2);
    const starting = reportOf("galera-1", { live: liveOf({ seqno: -1, primary: false }) });
    expect(readingOf(expose({ report: starting }), "seqno")).toBeUndefined();
  });

  it("are named as Prometheus wants it, and written down", () => {
    const written = readFileSync(join(__dirname, "../../../../../docs/metrics.md"), "utf8");
    for (const { name, type } of toFamilies(observed())) {
      expect(name).toMatch(/^galera_platform_[a-z_]+$/);
      expect(name.endsWith("_total"), name).toBe(type === "counter");
      expect(written).toMatch(new RegExp(`^\\| \`${name}(\\{[a-z,]+\\})?\` \\| ${type} \\|`, "m"));
    }
    for (const kind of incidentKinds) expect(written).toMatch(new RegExp(`^\\| \`${kind}\` \\|`, "m"));
    const rows = written.match(/^\| `galera_platform_/gm) ?? [];
    expect(rows).toHaveLength(toFamilies(observed()).length);
  });

  it("can be parsed, each family once, whatever the names in them are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (member, history) => {
        const report = reportOf(member, { live: liveOf({ uuid: history }) });
        const exposed = expose({ report });
        expect(exposed.get("galera_platform_member_info")?.samples).toEqual([
          { labels: { member, history }, value: 1 },
        ]);
      }),
    );
  });
});

describe("renderMetrics", () => {
  const name = fc.stringMatching(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,10}$/);
  const label = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,7}$/);
  const text = fc.string({ unit: "binary", maxLength: 12 });
  const family = fc.record({
    name,
    help: text,
    type: fc.constantFrom("counter" as const, "gauge" as const),
    samples: fc.array(fc.record({ labels: fc.dictionary(label, text, { maxKeys: 3 }), value: fc.double() }), {
      minLength: 1,
      maxLength: 3,
    }),
  });

  it("writes what a parser of the format reads back", () => {
    fc.assert(
      fc.property(fc.uniqueArray(family, { selector: ({ name }) => name, maxLength: 5 }), (families) => {
        const exposed = parseExposition(renderMetrics(families));
        expect([...exposed.keys()]).toEqual(families.map(({ name }) => name));
        for (const { name, help, type, samples } of families) {
          const read = exposed.get(name);
          expect([read?.help, read?.type]).toEqual([help, type]);
          expect(read?.samples).toEqual(
            samples.map(({ labels, value }) => ({ labels: { ...labels }, value: value === 0 ? 0 : value })),
          );
        }
      }),
    );
  });

  it("leaves out what has no value", () => {
    const empty: Family = { name: "a", help: "b", type: "gauge", samples: [] };
    expect(renderMetrics([empty])).toBe("");
  });
});

describe("the parser of these tests", () => {
  const good = "# HELP a b\n# TYPE a gauge\na 1\n";

  it("takes what is right", () => {
    expect(parseExposition(good).get("a")?.samples).toEqual([{ labels: {}, value: 1 }]);
  });

  it.each([
    ["a family twice", `${good}${good}`],
    ["an unescaped quote", '# HELP a b\n# TYPE a gauge\na{b="c"d"} 1\n'],
    ["a line break in a value", '# HELP a b\n# TYPE a gauge\na{b="c\nd"} 1\n'],
    ["an unknown escape", '# HELP a b\n# TYPE a gauge\na{b="\\t"} 1\n'],
    ["a sample without a family", "a 1\n"],
    ["a number that is none", "# HELP a b\n# TYPE a gauge\na undefined\n"],
    ["no end of line", good.trimEnd()],
  ])("refuses %s", (_what, text) => {
    expect(() => parseExposition(text)).toThrow();
  });
});
