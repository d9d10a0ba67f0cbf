/**
 * Stands in for the command `multipass`: keeps virtual machines as JSON, prints what the real one prints (from its
 * documentation and its sources), and fails, hangs or times out on demand. It never ran beside the real one.
 */
import { readFileSync } from "node:fs";
import { readsInput, respond } from "./commands";
import { change } from "./state";

const words = process.argv.slice(2);
// Read before the state is taken, so that a slow writer does not keep others out.
const input = readsInput(words) ? readFileSync(0, "utf8") : "";
const answer = change(process.env.MULTIPASS_STANDIN ?? "", (state) => respond(state, words, input));
if (answer === "hang") {
  setInterval(() => {}, 1000);
} else {
  process.stdout.write(answer.out ?? "");
  process.stderr.write(answer.err === undefined ? "" : `${answer.err}\n`);
  process.exitCode = answer.code;
}
