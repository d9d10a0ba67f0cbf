import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RunRecord } from "../../../../../components/galera/agent/run-record";

let directory: string;
let path: string;
const said: string[] = [];
const open = () => new RunRecord(path, (message) => said.push(message));
/** What an agent that is started now knows. */
const found = () => {
  const { joins, answered } = open();
  return { joins, answered };
};

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "record-"));
  path = join(directory, "order.json");
  said.length = 0;
});
afterEach(() => rmSync(directory, { recursive: true }));

describe("RunRecord", () => {
  const nothing = { joins: false, answered: false };

  it("tells the next agent what was ordered last, whether it has answered, and that it has ended", () => {
    expect(found()).toEqual(nothing);
    const record = open();
    record.onOrder("recover", []);
    expect(found()).toEqual(nothing);
    record.onEnd();
    record.onOrder("start", ["--wsrep-cluster-address=gcomm://"]);
    expect(found()).toEqual({ joins: true, answered: false });
    record.onAnswer();
    expect(found()).toEqual({ joins: true, answered: true });
    record.onEnd();
    expect(found()).toEqual(nothing);
    record.onOrder("start", ["--wsrep-new-cluster"]);
    record.onAnswer();
    expect(found()).toEqual({ joins: false, answered: true });
  });

  it("knows nothing of what was torn, and goes on where it cannot write", () => {
    writeFileSync(path, '{"joins":tr');
    expect(found()).toEqual(nothing);
    path = join(directory, "none", "order.json");
    const record = open();
    record.onOrder("start", []);
    expect(record.joins).toBe(true);
    expect(said).toEqual([expect.stringContaining("ENOENT")]);
  });
});
