import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { read } from "../../../../../../../components/cluster/embedded/host/actions/read";
import { clusterPaths } from "../../../../../../../components/cluster/embedded/host/paths";
import { reservationOf } from "../fixtures";

let state: string;
const write = (name: string, content: string) =>
  writeFileSync(join(clusterPaths("test").root, name), content);

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "gp-test-read-"));
  vi.stubEnv("GALERA_PLATFORM_STATE", state);
  mkdirSync(clusterPaths("test").root, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(state, { recursive: true });
});

describe("reading a cluster", () => {
  const gone = { reservation: null, outputs: null, running: false };

  it("says that it is gone where nothing is reserved", async () => {
    expect(await read("another")).toEqual(gone);
    write("reservation.json", "");
    expect(await read("test")).toEqual(gone);
  });

  it("says that one never came up", async () => {
    write("reservation.json", JSON.stringify(reservationOf(3)));
    expect(await read("test")).toEqual({ reservation: reservationOf(3), outputs: null, running: false });
  });

  it("says that one does not run whose supervisor does not answer, as after a reboot", async () => {
    write("reservation.json", JSON.stringify(reservationOf(3)));
    write("outputs.json", JSON.stringify({ version: "v1", nodes: [] }));
    expect(await read("test")).toMatchObject({ outputs: { version: "v1" }, running: false });
  });

  it("refuses what cannot name a cluster", async () => {
    await expect(read("../etc")).rejects.toThrow(/cannot name a cluster/);
  });
});
