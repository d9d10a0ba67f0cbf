import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Files } from "../../../../components/galera/agent/files";
import { OrderDesk } from "../../../../components/galera/agent/orders";
import { root } from "../../../../scripts/lib/paths";
import { freePorts } from "../../../lib/free-ports";

const patience = { timeout: 10_000 };

let volume: string;
let desk: OrderDesk;
/** For what is done beside the server. */
let errands: OrderDesk;
let container: ChildProcess;
let files: Files;
let errandOutcomes: string[];
/** The outcome with which the container asks next. */
let asked: () => Promise<string>;

beforeEach(async () => {
  volume = mkdtempSync(join(tmpdir(), "entrypoint-"));
  const at = (...names: string[]) => join(volume, ...names);
  for (const name of ["bin", "data", "run"]) mkdirSync(at(name));
  const program = (name: string, text: string) => {
    writeFileSync(at("bin", name), `#!/bin/sh\n${text}\n`);
    chmodSync(at("bin", name), 0o755);
  };
  // A server that nothing but the hardest signal ends, for it waits for itself; and a state transfer that outlives it.
  program(
    "mariadbd",
    [
      'case "$*" in *--version) echo "mariadbd  Ver 11.8.6-MariaDB"; exit;; esac',
      'trap "" TERM',
      `sleep 60 & echo $! >${at("transfer.pid")}`,
      "echo started >&2",
      "exec sleep 60",
    ].join("\n"),
  );
  program("mariadb-upgrade", 'echo "$@"; echo FATAL ERROR; exit 1');
  errandOutcomes = [];
  const outcomes: string[] = [];
  let wake = () => {};
  desk = new OrderDesk(({ verb, code }) => {
    outcomes.push(`${verb} ${code}`);
    wake();
  });
  asked = async () => {
    while (outcomes.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return outcomes.shift() ?? "";
  };
  const [port = 0, errandPort = 0] = await freePorts(2);
  desk.listen(port);
  errands = new OrderDesk(({ verb, code }) => errandOutcomes.push(`${verb} ${code}`));
  errands.listen(errandPort);
  files = new Files(
    { volumeDirectory: volume, dataDirectory: at("data"), runDirectory: at("run") },
    () => undefined,
  );
  container = start([port, errandPort]);
});

function start(ports: readonly number[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const at = (...names: string[]) => join(volume, ...names);
  const script = join(root, "components/galera/entrypoint.sh");
  const [port, errandPort] = ports.map(String);
  return spawn("bash", [script, "my.cnf", `${port}`, at("data"), at("run"), "accounts", `${errandPort}`], {
    env: {
      ...process.env,
      GALERA_PLATFORM_ABANDON_SECONDS: "0.3",
      PATH: [at("bin"), process.env.PATH].join(delimiter),
      ...env,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

afterEach(() => {
  desk.close();
  errands.close();
  rmSync(volume, { recursive: true });
});

/** An agent that is asked for orders at a port. */
function deskAt(port: number): OrderDesk {
  const one = new OrderDesk(() => {});
  one.listen(port);
  return one;
}

/** Bash reads it before the script: so the other end has closed a connection before the next command uses it. */
const slowly = "set -T\ntrap 'command sleep 0.02' DEBUG\n";

/** Ends it as soon as somebody listens: the server may be up a moment before. */
async function endServer(): Promise<void> {
  await expect.poll(() => files.endServer(), patience).toBeUndefined();
}

describe("the database container", () => {
  it("ends a server that ends for no other reason, and asks what to do next; ends itself when told", async () => {
    expect(await asked()).toBe("none 0");
    expect(() => files.endServer()).toThrow(/ENXIO/);
    desk.give("start");
    await once(container.stderr as NodeJS.ReadableStream, "data");
    const ended = once(container, "exit");
    const next = asked();
    container.kill("SIGTERM");
    // The control: the server has been told and goes on.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(container.exitCode).toBeNull();
    await endServer();
    expect(await ended).toEqual([0, null]);
    expect(await Promise.race([next, Promise.resolve("nothing")])).toBe("nothing");
  });

  it("stops a server, too, that has just begun when it is told to end, and does not leave it behind", async () => {
    container.kill("SIGTERM");
    await once(container, "exit");
    writeFileSync(join(volume, "slowly"), slowly);
    const ports = await freePorts(2);
    const [orders, beside] = ports.map(deskAt);
    const again = start(ports, { BASH_ENV: join(volume, "slowly") });
    const ended = once(again, "exit");
    await expect.poll(() => orders?.give("start"), patience).toBe(true);
    await once(again.stderr as NodeJS.ReadableStream, "data");
    again.kill("SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(again.exitCode).toBeNull();
    await endServer();
    expect(await ended).toEqual([0, null]);
    for (const one of [orders, beside]) one?.close();
  });

  it("leaves nothing of a server that was killed, whose state transfer would keep the next one from its own", async () => {
    expect(await asked()).toBe("none 0");
    desk.give("start");
    await once(container.stderr as NodeJS.ReadableStream, "data");
    const transfer = Number(readFileSync(join(volume, "transfer.pid"), "utf8"));
    const command = () => readFileSync(`/proc/${transfer}/cmdline`, "utf8");
    await expect.poll(command, patience).toContain("sleep");
    await endServer();
    expect(await asked()).toBe("start 137");
    await expect.poll(() => existsSync(`/proc/${transfer}`) && command() !== "", patience).toBe(false);
    container.kill("SIGTERM");
    await once(container, "exit");
  });

  it("has mariadb-upgrade run beside its server, and goes when the server goes", async () => {
    expect(await asked()).toBe("none 0");
    expect(files.serverRelease()).toBe("mariadbd  Ver 11.8.6-MariaDB\n");
    desk.give("start");
    // Told to stop before, the container would have nothing to end.
    await once(container.stderr as NodeJS.ReadableStream, "data");
    await expect.poll(() => errandOutcomes, patience).toEqual(["none 0"]);
    errands.give("upgrade");
    await expect.poll(() => errandOutcomes, patience).toEqual(["none 0", "upgrade 1"]);
    expect(files.upgradeError()).toMatch(/^--no-defaults --socket=.*mariadb\.sock --user=upgrade --force/);
    expect(desk.idle).toBe(false);
    const ended = once(container, "exit");
    container.kill("SIGTERM");
    await endServer();
    expect(await ended).toEqual([0, null]);
    await expect.poll(() => errands.idle, patience).toBe(false);
  });

  it("asks again where the agent ends just as it is asked", async () => {
    container.kill("SIGTERM");
    await once(container, "exit");
    const ports = await freePorts(2);
    // A connection that is reset fails a write, one that was closed before sends a signal.
    const met = new Map(ports.map((port) => [port, 0]));
    const end = (socket: Socket, port: number) => {
      const count = met.get(port) ?? 0;
      met.set(port, count + 1);
      socket.on("error", () => {});
      if (count % 2 === 0) socket.resetAndDestroy();
      else socket.end(() => socket.resetAndDestroy());
    };
    const gone = ports.map((port) => createServer((socket) => end(socket, port)).listen(port, "127.0.0.1"));
    writeFileSync(join(volume, "slowly"), slowly);
    const again = start(ports, { BASH_ENV: join(volume, "slowly") });
    await expect.poll(() => Math.min(...met.values()), patience).toBeGreaterThan(4);
    expect([again.exitCode, again.signalCode]).toEqual([null, null]);
    for (const server of gone) await new Promise((resolve) => server.close(resolve));
    const back = ports.map(deskAt);
    await expect.poll(() => back.map(({ idle }) => idle), patience).toEqual([true, true]);
    const ended = once(again, "exit");
    again.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    for (const one of back) one.close();
  });

  it("goes on with the next order when its server was ended", async () => {
    expect(await asked()).toBe("none 0");
    desk.give("start");
    await once(container.stderr as NodeJS.ReadableStream, "data");
    await endServer();
    expect(await asked()).toBe("start 137");
    const ended = once(container, "exit");
    container.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });
});
