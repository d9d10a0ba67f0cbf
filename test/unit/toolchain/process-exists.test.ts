import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { processExists } from "../../../toolchain/process-exists";

describe("a process", () => {
  it("exists while it runs", () => {
    expect(processExists(process.pid)).toBe(true);
    expect(processExists(2 ** 22 + 1)).toBe(false);
  });

  it.runIf(process.platform === "linux")(
    "is gone when it has ended, whoever has not taken note of it",
    async () => {
      // A shell that replaces itself by one that never waits for the child it had: the child becomes a zombie.
      const parent = spawn("sh", ["-c", "sleep 0.2 & echo $!; exec sleep 30"], {
        stdio: ["ignore", "pipe", "ignore"],
      });
      try {
        const [text] = await once(parent.stdout, "data");
        const child = Number(String(text));
        expect(processExists(child)).toBe(true);
        await expect.poll(() => processExists(child), { timeout: 5000 }).toBe(false);
        // It is still there for who only asks whether the number is taken.
        expect(process.kill(child, 0)).toBe(true);
      } finally {
        parent.kill("SIGKILL");
      }
    },
  );
});
