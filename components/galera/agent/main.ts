import { randomUUID } from "node:crypto";
import { AccountsKeeper } from "./accounts-keeper";
import { Administration } from "./administration";
import { AnswerTimeout, Database } from "./database";
import { Electorate } from "./electorate";
import { Files } from "./files";
import { type Answer, type Question, serve } from "./http";
import { Maintenance, readMaintenance } from "./maintenance";
import { Member, patienceMs } from "./member";
import { takenSettingsFile } from "./names";
import { OrderDesk } from "./orders";
import { Peers } from "./peers";
import { type Identity, readMembers, readSettings } from "./settings";
import { SettingsKeeper } from "./settings-keeper";
import { peerHost } from "./start-arguments";
import { Upkeep } from "./upkeep";
import { isOverruled, isReader, isSynced, isWriter, shouldClaim } from "./writer";

const [settingsPath = "", membersPath = ""] = process.argv.slice(2);
const settings = readSettings(settingsPath);
const identity: Identity = { name: process.env.POD_NAME ?? "", address: process.env.POD_IP ?? "" };

const answerTimeoutMs = 1000;
/** Pause between two rounds: short while something is starting, so that no step waits for a clock. */
const busyRoundMs = 150;
const calmRoundMs = 500;
/** How long a server that has answered may be silent before it is taken for hung. */
const hungMs = 60_000;
/** The proxies ask every second and believe the second no. */
const proxyNoticeMs = 2500;
const handoverMs = 5000;
const upkeepMs = 1000;
/** A change of an account waits for the group. */
const upkeepTimeoutMs = 10_000;

/** The proxies name whom they ask: an address may have passed on to another pod since they learnt it. */
const self = `${settings.namespace}/${identity.name}`;

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
const files = new Files(settings);
const electorate = new Electorate({ listed: () => readMembers(membersPath), files, log });
const member = new Member({
  identity,
  settings,
  incarnation: randomUUID(),
  files,
  desk,
  revive: () => database.bootstrapInPlace(),
  electorate,
  now,
  log,
});

const upkeep = new Upkeep(
  {
    administration: new Administration(`${settings.runDirectory}/mariadb.sock`, upkeepTimeoutMs),
    report: () => member.report(),
    writes: () => writes(),
    now,
    log,
  },
  [
    { duty: new AccountsKeeper(identity.name), file: settings.accountsFile },
    {
      duty: new SettingsKeeper({
        taken: `${settings.volumeDirectory}/${takenSettingsFile}`,
        base: settings.configFile,
      }),
      file: settings.settingsFile,
    },
    {
      duty: new Maintenance({ self: identity.name, absent, drain }),
      file: settings.maintenanceFile,
    },
  ],
);

/** When the running server last answered; null until it has answered once. */
let lastAnswerAt: number | null = null;

const writes = () => isWriter(member.report()) && !isOverruled(member.report(), peers.heard);

async function look(): Promise<void> {
  if (desk.idle) return;
  const askedAt = now();
  try {
    const live = await database.look(writes());
    lastAnswerAt = askedAt;
    member.onLook(live, askedAt);
  } catch (error) {
    const waits =
      error instanceof AnswerTimeout && lastAnswerAt !== null && now() - lastAnswerAt < patienceMs;
    if (!waits) member.onLook(null, askedAt);
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
  member.hold(readMaintenance(settings.maintenanceFile).includes(identity.name));
  const others = electorate.members().filter((name) => name !== identity.name);
  await Promise.all([look(), peers.ask(others.map((name) => ({ name, host: peerHost(name, settings) })))]);
  member.decide(peers.answering());
  await claim();
}

/** Configured members that do not serve, as far as this one knows. */
function absent(): readonly string[] {
  const heard = peers.answering();
  return electorate.listed().filter((name) => {
    const report = name === identity.name ? member.report() : heard.get(name)?.report;
    return report === undefined || !isSynced(report.live);
  });
}

/** Steps back from both endpoints and answers when the proxies have had time to see it. */
async function drain(): Promise<Answer> {
  const wasWriter = writes();
  member.draining = true;
  log("draining");
  const deadline = now() + handoverMs;
  const alone = () => (member.report().live?.view.length ?? 0) <= 1;
  while (wasWriter && !alone() && member.report().live?.writer === identity.name && now() < deadline)
    await sleep(50);
  if (!alone()) await sleep(proxyNoticeMs);
  return { status: 200, body: "drained" };
}

function answer({ path, order }: Question): Answer | Promise<Answer> {
  const report = member.report();
  const yes = (ok: boolean, body: string): Answer => ({ status: ok ? 200 : 503, body });
  switch (path) {
    case "/state":
      return yes(true, JSON.stringify({ ...report, notes: upkeep.notes() }));
    case `/writer/${self}`:
      return yes(writes(), writes() ? "writer" : "not the writer");
    case `/reader/${self}`:
      return yes(isReader(report), isReader(report) ? "reader" : report.message);
    case "/ready":
      return yes(isSynced(report.live), report.message);
    case "/live":
      return yes(lastAnswerAt === null || now() - lastAnswerAt < hungMs, report.message);
    case "/health":
      return yes(true, "the agent answers");
    case "/drain":
      if (order === "drain") return drain();
      return { status: 403, body: "this changes the cluster; only the pod's own hook may ask for it" };
    default: {
      const applied = upkeep.answer(path);
      return applied === null ? { status: 404, body: "not found" } : yes(true, JSON.stringify(applied));
    }
  }
}

async function keepUp(): Promise<void> {
  for (;;) {
    await upkeep.round();
    await sleep(upkeepMs);
  }
}

async function main(): Promise<void> {
  desk.listen(settings.orderPort);
  serve(settings.httpPort, answer);
  process.on("SIGTERM", () => process.exit(0));
  void keepUp();
  for (;;) {
    await round();
    await sleep(isSynced(member.report().live) ? calmRoundMs : busyRoundMs);
  }
}

void main();
