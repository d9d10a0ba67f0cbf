import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { callHost } from "../../../../../../../components/cluster/embedded/dynamic/providers/call-host";
import { FakeHost } from "./fake-host";

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
    const error = await callHost({ action: "read", clusterId: "a" }).catch((reason) => reason);
    expect(error).toMatchObject({ message: "port 6443 is in use", stack: "" });
  });

  it("says what a program without an answer printed", async () => {
    host.answer('console.error("no space left on device"); process.exit(3);');
    await expect(callHost({ action: "read", clusterId: "a" })).rejects.toThrow(
      "ended with 3 and no answer: no space left on device",
    );
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
