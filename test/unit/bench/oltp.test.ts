import { describe, expect, it } from "vitest";
import { transaction } from "../../bench/oltp";
import { random } from "../../chaos/random";

const rows = 1000;
const { whole } = random(1);
const ids = (sql: string) =>
  [...sql.matchAll(/\bid = (\d+)|values \((\d+)/g)].map(([, a, b]) => Number(a ?? b));

describe("a transaction of the benchmark", () => {
  it("has sysbench's twenty statements, or its sixteen that only read", () => {
    const verbs = (statements: string[]) => statements.map((sql) => sql.split(" ")[0]);
    const reads = [...Array(14)].map(() => "select");
    expect(verbs(transaction("t", rows, whole, { index: 0, of: 8 }))).toEqual([
      "begin",
      ...reads,
      "update",
      "update",
      "delete",
      "insert",
      "commit",
    ]);
    expect(verbs(transaction("t", rows, whole, null))).toEqual(["begin", ...reads, "commit"]);
  });

  it("reads rows that exist, and writes none that another client writes", () => {
    const written = [0, 1, 7].map((index) => {
      const all = Array.from({ length: 200 }, () => transaction("t", rows, whole, { index, of: 8 })).flat();
      const ranges = all.flatMap((sql) => [...sql.matchAll(/between (\d+) and (\d+)/g)]);
      expect(Math.min(...ranges.map(([, from]) => Number(from)))).toBeGreaterThan(0);
      expect(Math.max(...ranges.map(([, , to]) => Number(to)))).toBeLessThanOrEqual(rows);
      const touched = all.flatMap(ids);
      expect(Math.min(...touched)).toBeGreaterThan(0);
      expect(Math.max(...touched)).toBeLessThanOrEqual(rows);
      return new Set(all.filter((sql) => /^(update|delete|insert)/.test(sql)).flatMap(ids));
    });
    const [first, second, third] = written;
    expect(first?.size).toBeGreaterThan(50);
    expect([...(first ?? [])].filter((id) => second?.has(id) || third?.has(id))).toEqual([]);
    expect([...(second ?? [])].filter((id) => third?.has(id))).toEqual([]);
  });
});
