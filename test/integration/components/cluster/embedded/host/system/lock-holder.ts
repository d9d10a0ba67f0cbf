/**
 * Takes a lock again and again, and appends a line to a log when it is in and when it is out. Where it finds that
 * somebody else is in, it says so. Used by lock.test.ts.
 */
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { withLock } from "../../../../../../../components/cluster/embedded/host/system/lock";
import { identify } from "../../../../../../../components/cluster/embedded/host/system/procfs";
import { sleep } from "../../../../../../../components/cluster/embedded/host/system/shell";

const [name = "", directory = "", rounds = "1", holdMs = "2"] = process.argv.slice(2);
const inside = `${directory}/inside`;
const note = (word: string) => appendFileSync(`${directory}/log`, `${process.pid} ${word}\n`);

async function main(): Promise<void> {
  for (let round = 0; round < Number(rounds); round += 1) {
    await withLock(
      { name, what: "a test" },
      { line: () => undefined },
      new AbortController().signal,
      async () => {
        // One that was killed leaves its number; a living one must not be here.
        const other = existsSync(inside) ? Number(readFileSync(inside, "utf8")) : 0;
        if (other > 0 && identify(other) !== undefined) note(`meets ${other}`);
        writeFileSync(inside, String(process.pid));
        note("in");
        await sleep(Number(holdMs));
        rmSync(inside, { force: true });
      },
      60,
    );
    // Whoever lets go and asks again at once would mostly get it: the others are to have their turns.
    await sleep(10);
  }
}

void main();
