import { describe, expect, it } from "vitest";
import { answerTo } from "../../../../../components/galera/agent/answers";
import type { Standing } from "../../../../../components/galera/agent/audience";
import { reportOf } from "./reports";

const ask = (path: string, more: { writer?: Standing; reader?: Standing; hung?: boolean } = {}) => {
  const { writer = "yes", reader = "yes", hung = false } = more;
  const report = () => reportOf("galera-1");
  const standing = (role: "writer" | "reader") => ({ writer, reader })[role];
  return answerTo(path, { self: "galera/galera-1", report, standing, hung });
};

describe("answerTo", () => {
  it("says of each role whether this member has it, gives it up, or not", async () => {
    const standings = ["yes", "leaving", "no"] as const;
    const statusesOf = async (asked: readonly Promise<{ status: number }>[]) =>
      (await Promise.all(asked)).map(({ status }) => status);
    const writers = standings.map((writer) => ask("/writer/galera/galera-1", { writer }));
    expect(await statusesOf(writers)).toEqual([200, 404, 503]);
    const readers = standings.map((reader) => ask("/reader/galera/galera-1", { reader }));
    expect(await statusesOf(readers)).toEqual([200, 404, 503]);
  });

  it("says no where another member is meant: 404 would let sessions go on", async () => {
    expect((await ask("/writer/galera/galera-0")).status).toBe(503);
    expect((await ask("/reader/other/galera-1")).status).toBe(503);
    expect((await ask("/nothing")).status).toBe(404);
  });

  it("lets the kubelet end a server that hangs", async () => {
    expect([(await ask("/live")).status, (await ask("/live", { hung: true })).status]).toEqual([200, 503]);
  });
});
