import { describe, expect, it } from "vitest";
import { answerTo } from "../../../../../components/galera/agent/answers";
import type { Standing } from "../../../../../components/galera/agent/audience";
import { reportOf } from "./reports";

const ask = (path: string, more: { writer?: Standing; reader?: Standing; hung?: boolean } = {}) => {
  const { writer = "yes", reader = "yes", hung = false } = more;
  const report = () => reportOf("galera-1");
  return answerTo(path, { self: "galera/galera-1", report, drain: { writer, reader }, hung });
};

describe("answerTo", () => {
  it("says of each role whether this member has it, gives it up, or not", () => {
    const standings = ["yes", "leaving", "no"] as const;
    expect(standings.map((writer) => ask("/writer/galera/galera-1", { writer }).status)).toEqual([
      200, 404, 503,
    ]);
    expect(standings.map((reader) => ask("/reader/galera/galera-1", { reader }).status)).toEqual([
      200, 404, 503,
    ]);
  });

  it("says no where another member is meant: 404 would let sessions go on", () => {
    expect(ask("/writer/galera/galera-0").status).toBe(503);
    expect(ask("/reader/other/galera-1").status).toBe(503);
    expect(ask("/nothing").status).toBe(404);
  });

  it("lets the kubelet end a server that hangs", () => {
    expect([ask("/live").status, ask("/live", { hung: true }).status]).toEqual([200, 503]);
  });
});
