/** Takes the lock named on its command line, says so, and holds it until it is told to end. Used by lock.test.ts. */
import { appendFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { withLock } from "../../../toolchain/lock";

const [lock = "", log = "", rounds = "1", holdMs = "5"] = process.argv.slice(2);

async function main(): Promise<void> {
  for (let round = 0; round < Number(rounds); round += 1) {
    await withLock(
      lock,
      async () => {
        appendFileSync(log, `${process.pid} in\n`);
        await delay(Number(holdMs));
        appendFileSync(log, `${process.pid} out\n`);
      },
      { pollMs: 5 },
    );
  }
}

void main();
