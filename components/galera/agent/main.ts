import { randomUUID } from "node:crypto";
import { AnswerTimeout } from "./connection";
import { Database } from "./database";
import { Files } from "./files";
import { type Answer, serve } from "./http";
import { Member } from "./member";
import { OrderDesk } from "./orders";
import { Peers } from "./peers";
import { type Identity, readMembers, readSettings } from "./settings";
import { peerHost } from "./start-arguments";
import { isReader, isSynced, isWriter, shouldClaim } from "./writer";

const [settingsPath = "", membersPath = ""] = process.argv.slice(2);
const settings = readSettings(settingsPath);
const identity: Identity = { name: process.env.POD_NAME ?? "", address: process.env.POD_IP ?? "" };

const answerTimeoutMs = 1000;
/** Pause between two rounds: short while something is starting, so that no step waits for a clock. */
const busyRoundMs = 150;
const calmRoundMs = 500;
/** How long a server that answered may wait for its group: longer than the group takes to exclude a silent member. */
const patienceMs = 4000;
/** How long a server that has answered may be silent before it is taken for hung. */
const hungMs = 60_000;
/** The proxies ask every second and believe the second no. */
const proxyNoticeMs = 2500;
const handoverMs = 5000;

const now = () => performance.now();
const log = (message: string) => console.log(`${new Date().toISOString()} ${identity.name}: ${message}`);
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const watchingSince = now();
const database = new Database(`${settings.runDirectory}/mariadb.sock`, answerTimeoutMs);
const peers = new Peers(settings.httpPort, answerTimeoutMs, now);
const desk = new OrderDesk((outcome) => {
  lastAnswerAt = null;
  member.onIdle(outcome);
});
const member = new Member({
  identity,
  settings,
  incarnation: randomUUID(),
  files: new Files(settings.dataDirectory, settings.runDirectory),
  desk,
  revive: () => database.bootstrapInPlace(),
  members: () => readMembers(membersPath),
  now,
  log,
});

/** When the running server last answered; null until it has answered once. */
let lastAnswerAt: number | null = null;

async function look(): Promise<void> {
  if (desk.idle) return;
  try {
    const live = await database.look(isWriter(member.report()));
    lastAnswerAt = now();
    member.onLook(live);
  } catch (error) {
    // While the group forms a new view, statements wait. That is no reason to give anything up at once.
    const waits =
      error instanceof AnswerTimeout && lastAnswerAt !== null && now() - lastAnswerAt < patienceMs;
    if (!waits) member.onLook(null);
  }
}

async function claim(): Promise<void> {
  const self = member.report();
  if (self.live === null || !shouldClaim({ self, peers: peers.heard, now: now(), watchingSince })) return;
  const from = self.live.writer === "" ? "nobody" : self.live.writer;
  try {
    const taken = await database.claim(identity.name, self.live.epoch);
    log(taken ? `took the writer role from ${from}` : `another member took the writer role from ${from}`);
  } catch (error) {
    log(`could not take the writer role from ${from}: ${error instanceof Error ? error.message : error}`);
  }
  await look();
}

async function round(): Promise<void> {
  const others = readMembers(membersPath).filter((name) => name !== identity.name);
  await Promise.all([look(), peers.ask(others.map((name) => ({ name, host: peerHost(name, settings) })))]);
  member.decide(peers.answering());
  await claim();
}

/** Steps back from both endpoints and answers when the proxies have had time to see it. */
async function drain(): Promise<Answer> {
  const wasWriter = isWriter(member.report());
  member.draining = true;
  log("draining");
  const deadline = now() + handoverMs;
  const alone = () => (member.report().live?.view.length ?? 0) <= 1;
  while (wasWriter && !alone() && member.report().live?.writer === identity.name && now() < deadline)
    await sleep(50);
  if (!alone()) await sleep(proxyNoticeMs);
  return { ok: true, body: "drained" };
}

function answer(path: string): Answer | Promise<Answer> | null {
  const report = member.report();
  switch (path) {
    case "/state":
      return { ok: true, body: JSON.stringify(report) };
    case "/writer":
      return { ok: isWriter(report), body: isWriter(report) ? "writer" : "not the writer" };
    case "/reader":
      return { ok: isReader(report), body: isReader(report) ? "reader" : report.message };
    case "/ready":
      return { ok: isSynced(report.live), body: report.message };
    case "/live":
      return { ok: lastAnswerAt === null || now() - lastAnswerAt < hungMs, body: report.message };
    case "/health":
      return { ok: true, body: "the agent answers" };
    case "/drain":
      return drain();
    default:
      return null;
  }
}

async function main(): Promise<void> {
  desk.listen(settings.orderPort);
  serve(settings.httpPort, answer);
  process.on("SIGTERM", () => process.exit(0));
  for (;;) {
    await round();
    await sleep(isSynced(member.report().live) ? calmRoundMs : busyRoundMs);
  }
}

void main();
