import { describe, expect, it } from "vitest";
import { expositionType } from "../../../../../components/galera/agent/exposition";
import { Journal } from "../../../../../components/galera/agent/journal";
import { Observatory } from "../../../../../components/galera/agent/observatory";
import { parseExposition } from "./exposition-parser";
import { reportOf } from "./reports";

function observatory() {
  const journal = new Journal(() => 0);
  journal.note("evicted", "the server of galera-0 has ended", "excluded it from the group");
  return new Observatory({
    report: () => reportOf("galera-1"),
    writes: () => true,
    vitals: { read: async () => null },
    certificate: () => null,
    volume: () => null,
    journal,
  });
}

describe("Observatory", () => {
  it("tells people everything at once", async () => {
    const answer = await observatory().answer("/status");
    expect(JSON.parse(answer?.body ?? "")).toMatchObject({
      report: { name: "galera-1" },
      vitals: null,
      certificate: null,
      incidents: [{ kind: "evicted", at: "1970-01-01T00:00:00.000Z" }],
    });
  });

  it("tells Prometheus in its own format", async () => {
    const answer = await observatory().answer("/metrics");
    expect(answer?.type).toBe(expositionType);
    const exposed = parseExposition(`${answer?.body}\n`);
    expect(exposed.get("galera_platform_agent_resident_memory_bytes")?.samples[0]?.value).toBeGreaterThan(
      1e6,
    );
  });

  it("leaves everything else to others", () => {
    expect(["/state", "/", "/writer/galera/galera-1"].map((path) => observatory().answer(path))).toEqual([
      null,
      null,
      null,
    ]);
  });
});
