/** What agents are compared with, because processors and their hosts differ: what Node itself takes to be asked. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";

/** So often it is asked, each time on a new connection, as proxies and kubelets do. */
export const questionsPerSecond = 10;

/** Answers on a free port, which it prints, until its input ends: so it ends with us, however we end. */
const program = `
const server = require("node:http").createServer((_, response) => response.end("ok"));
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.on("end", () => process.exit()).resume();
`;

/**
 * Does some work while a server without any work of its own runs and is asked.
 *
 * @param work is given the server's process
 * @param answerMs longer than any answer takes, in milliseconds
 * @throws what `work` throws; or Error where the server does not start, or a question is not answered
 */
export async function besideBareServer<T>(work: (pid: number) => Promise<T>, answerMs = 5000): Promise<T> {
  const server = spawn(process.execPath, ["-e", program], { stdio: ["pipe", "pipe", "inherit"] });
  const stop = new AbortController();
  try {
    const [port] = await once(createInterface(server.stdout), "line", {
      signal: AbortSignal.timeout(10_000),
    });
    if (server.pid === undefined) throw new Error("the bare server has not started");
    const asking = askAgainAndAgain(Number(port), stop.signal, answerMs);
    return await Promise.race([work(server.pid), asking]);
  } finally {
    stop.abort();
    server.stdin.end();
  }
}

/** Only ends by an error, or once it is stopped. */
async function askAgainAndAgain(port: number, signal: AbortSignal, answerMs: number): Promise<never> {
  for (;;) {
    await setTimeout(1000 / questionsPerSecond, undefined, { signal });
    const asked = get({ port, agent: false, signal, timeout: answerMs });
    asked.on("timeout", () =>
      asked.destroy(new Error(`the bare server has not answered for ${answerMs} ms`)),
    );
    const [response] = await once(asked, "response");
    response.resume();
  }
}
