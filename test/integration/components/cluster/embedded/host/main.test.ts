import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run, typescript } from "../../../../../lib/run";

let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "gp-test-m-"));
});
afterEach(() => rmSync(state, { recursive: true }));

async function tell(input: string): Promise<{ exitCode: number | null; response: unknown }> {
  const { exitCode, stdout } = await run(
    process.execPath,
    typescript("components/cluster/embedded/host/main.ts"),
    { input, env: { GALERA_PLATFORM_STATE: state }, seconds: 60 },
  );
  return { exitCode, response: JSON.parse(stdout.trim().split("\n").at(-1) ?? "") };
}

describe("the host program", () => {
  it("answers what it is asked, and leaves nothing where it only looks", async () => {
    expect(await tell(JSON.stringify({ action: "read", clusterId: "none" }))).toEqual({
      exitCode: 0,
      response: { ok: true, result: { reservation: null, outputs: null, running: false } },
    });
    expect(readdirSync(state)).toEqual([]);
  });

  it.each(["read", "release"])(
    "does not take another directory's emptiness for a cluster that is gone: %s",
    async (action) => {
      const directory = "/var/lib/elsewhere/clusters/dev-1";
      const { exitCode, response } = await tell(JSON.stringify({ action, clusterId: "dev-1", directory }));
      expect(exitCode).toBe(1);
      expect(response).toEqual({
        ok: false,
        error: expect.stringMatching(
          /lies in \/var\/lib\/elsewhere[\s\S]*GALERA_PLATFORM_STATE=\/var\/lib\/elsewhere\./,
        ),
      });
    },
  );

  it("says no with an exit code, without a stack, where a name cannot be one", async () => {
    const { exitCode, response } = await tell(JSON.stringify({ action: "read", clusterId: "A/../b" }));
    expect(exitCode).toBe(1);
    expect(response).toEqual({
      ok: false,
      error: expect.stringMatching(/^"A\/\.\.\/b" cannot name a cluster: .*$/),
    });
  });
});
