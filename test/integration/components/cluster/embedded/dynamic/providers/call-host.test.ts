import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { callHost } from "../../../../../../../components/cluster/embedded/dynamic/providers/call-host";
import { identify } from "../../../../../../../components/cluster/embedded/host/system/procfs";
import { FakeHost } from "./fake-host";

const callHostSource = "../../../../../../../components/cluster/embedded/dynamic/providers/call-host.ts";
const tsx = pathToFileURL(require.resolve("tsx")).href;

let host: FakeHost;
beforeEach(() => {
  host = new FakeHost();
});
afterEach(() => {
  host.dispose();
  delete process.env.GALERA_PLATFORM_CANCEL_FILE;
});

describe("callHost", () => {
  it("returns the result of the last line", async () => {
    host.answer(
      'console.log("noise"); console.log(JSON.stringify({ ok: true, result: { seen: request.action } }));',
    );
    expect(await callHost({ action: "read", clusterId: "a" })).toEqual({ seen: "read" });
  });

  it("turns an answer that says no into its message, without a stack", async () => {
    host.answer('console.log(JSON.stringify({ ok: false, error: "port 6443 is in use" }));');
    const error = await callHost<never>({ action: "read", clusterId: "a" }).catch((reason) => reason);
    expect(error.message).toBe("port 6443 is in use");
    expect(error.stack).not.toMatch(/^\s+at /m);
  });

  it("says what a program without an answer printed", async () => {
    host.answer('console.error("no space left on device"); process.exit(3);');
    await expect(callHost({ action: "read", clusterId: "a" })).rejects.toThrow(
      "ended with 3 and no answer: no space left on device",
    );
  });

  it("leaves no host program behind when it is killed itself", async () => {
    host.answer(`console.error("pid " + process.pid); setTimeout(() => {}, 60_000);`);
    const script = join(host.root, "caller.ts");
    const call = JSON.stringify(join(__dirname, callHostSource));
    writeFileSync(
      script,
      `import { callHost } from ${call}; void callHost({ action: "read", clusterId: "a" });`,
    );
    const caller = spawn(process.execPath, ["--import", tsx, script], {
      cwd: host.root,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    caller.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    await vi.waitFor(() => expect(said).toMatch(/pid \d+/), 20_000);
    const pid = Number(/pid (\d+)/.exec(said)?.[1]);
    // Before, it lives: or its end would prove nothing.
    expect(identify(pid)).toBeDefined();
    caller.kill("SIGKILL");
    await vi.waitFor(() => expect(identify(pid)).toBeUndefined(), 10_000);
  });

  it("stops in bounded time when it is asked to by a file", async () => {
    const cancelFile = join(host.root, "cancel");
    process.env.GALERA_PLATFORM_CANCEL_FILE = cancelFile;
    host.answer("setTimeout(() => {}, 60_000);");
    const call = callHost({ action: "read", clusterId: "a" });
    setTimeout(() => writeFileSync(cancelFile, ""), 500);
    await expect(call).rejects.toThrow("interrupted; run the same command again");
  });
});
