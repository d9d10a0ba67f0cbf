import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { logFile, rotateLogs } from "../../../../../../../components/cluster/embedded/host/supervisor/logs";

let logs: string;
beforeEach(() => {
  logs = mkdtempSync(join(tmpdir(), "gp-logs-"));
});
afterEach(() => rmSync(logs, { recursive: true }));

describe("logs", () => {
  it("have one file a process", () => {
    expect(logFile("/logs", "worker-1/kubelet")).toBe("/logs/worker-1-kubelet.log");
  });

  it("are cut when they grow too large, with one older piece kept", () => {
    const [large, small] = [logFile(logs, "large"), logFile(logs, "small")];
    writeFileSync(large, "x".repeat(9 * 2 ** 20));
    writeFileSync(small, "y");
    rotateLogs(logs);
    expect(statSync(large).size).toBe(0);
    expect(statSync(`${large}.1`).size).toBe(9 * 2 ** 20);
    expect(readFileSync(small, "utf8")).toBe("y");
  });
});
