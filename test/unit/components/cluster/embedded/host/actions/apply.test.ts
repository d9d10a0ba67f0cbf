import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { apply } from "../../../../../../../components/cluster/embedded/host/actions/apply";
import { clusterPaths } from "../../../../../../../components/cluster/embedded/host/paths";
import type { ClusterSpec } from "../../../../../../../components/cluster/embedded/host/protocol";
import { reservationOf } from "../fixtures";

const silent = { line: () => undefined };
const never = new AbortController().signal;
let state: string;

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "gp-test-apply-"));
  vi.stubEnv("GALERA_PLATFORM_STATE", state);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(state, { recursive: true });
});

function specOf(change: Partial<ClusterSpec> = {}): ClusterSpec {
  return {
    reservation: reservationOf(3),
    workers: 3,
    zones: ["a"],
    imageSource: "auto",
    images: [],
    ...change,
  };
}

function reserved(content: string): string[] {
  const file = clusterPaths("test").reservation;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return readdirSync(dirname(file));
}

describe("bringing a cluster up, before anything is touched", () => {
  it.each([0, 10, 1.5])("refuses %s workers", async (workers) => {
    await expect(apply(specOf({ workers }), silent, never)).rejects.toThrow(
      `A cluster has 1 to 9 workers, not ${workers}.`,
    );
  });

  it("asks for a reservation", async () => {
    await expect(apply(specOf(), silent, never)).rejects.toThrow(/Nothing is reserved[\s\S]*npm run destroy/);
    expect(readdirSync(state)).toEqual([]);
  });

  it("takes a reservation that was cut off by a power loss for none", async () => {
    const files = reserved('{"clusterId":"te');
    await expect(apply(specOf(), silent, never)).rejects.toThrow(/Nothing is reserved/);
    expect(readdirSync(clusterPaths("test").root)).toEqual(files);
  });

  it("does not act on another slot than the reserved one, which may be another cluster's", async () => {
    const files = reserved(JSON.stringify(reservationOf(4)));
    await expect(apply(specOf(), silent, never)).rejects.toThrow(
      /has slot 4 \(10\.89\.4\.0\/24\) on this host, but its state says slot 3/,
    );
    expect(readdirSync(clusterPaths("test").root)).toEqual(files);
  });
});
