import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { work } from "../../../../../../../components/cluster/multipass/dynamic/providers/work";
import { UserError } from "../../../../../../../toolchain/errors";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "multipass-work-"));
  process.env.GALERA_PLATFORM_CANCEL_FILE = join(directory, "cancel");
});
afterEach(() => {
  delete process.env.GALERA_PLATFORM_CANCEL_FILE;
  rmSync(directory, { recursive: true, force: true });
});

describe("work", () => {
  it("gives back the result", async () => {
    expect(await work(async () => 42)).toBe(42);
  });

  it("shows what a person should read, without a stack", async () => {
    const error = await work(() => Promise.reject(new UserError("no room", { hint: "make some" }))).catch(
      (e) => e,
    );
    expect(error.message).toBe("no room\n  make some");
    // As Pulumi prints it.
    expect(`${error}: ${error.stack}`).toBe("Multipass: no room\n  make some");
  });

  it("stops when it is asked to by a file, and says how to go on", async () => {
    const waiting = work(
      ({ signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    );
    writeFileSync(join(directory, "cancel"), "");
    await expect(waiting).rejects.toThrow("interrupted; run the same command again to continue");
  });
});
