import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { AccountsKeeper } from "./accounts-keeper";
import { Administration } from "./administration";
import { answerTo, type Role } from "./answers";
import { Audience, type Standing } from "./audience";
import { Certificates, reloadServer } from "./certificates";
import { Database } from "./database";
import { Deaths, knock } from "./deaths";
import { Drain } from "./drain";
import { Electorate } from "./electorate";
import { Expulsion } from "./expulsion";
import { Files } from "./files";
import { type Answer, orderOf, type Question, serve } from "./http";
import { Journal } from "./journal";
import { LongPoll } from "./long-poll";
import { Lookout } from "./lookout";
import { Maintenance, readMaintenance } from "./maintenance";
import { Member } from "./member";
import { runRecordFile, takenSettingsFile } from "./names";
import { Observatory } from "./observatory";
import { OrderDesk } from "./orders";
import { Peers } from "./peers";
import { Pulse } from "./pulse";
import type { Instance, Report } from "./report";
import { Retreat } from "./retreat";
import { RunRecord } from "./run-record";
import { type Identity, readMembers, readSettings } from "./settings";
import { SettingsKeeper } from "./settings-keeper";
import { Standstill } from "./standstill";
import { peerHost } from "./start-arguments";
import { Succession } from "./succession";
import { Upgrade } from "./upgrade";
import { transfers, Upkeep } from "./upkeep";
import { VitalsReader } from "./vitals";
import { Gauge } from "./volume";
import { Watchers } from "./watchers";
import { isOverruled, isSynced, isWriter } from "./writer";

const [settingsPath = "", membersPath = ""] = process.argv.slice(2);
const settings = readSettings(settingsPath);
const identity: Identity = { name: process.env.POD_NAME ?? "", address: process.env.POD_IP ?? "" };

/** Pause between two looks at the server: short while something is starting or ending, so that no step waits for a clock. */
const busyRoundMs = 100;
const calmRoundMs = 500;
const upkeepMs = 1000;
/** Pause between two looks at the volume. */
const volumeMs = 1000;
/** The same while every moment counts. */
const scarceVolumeMs = 200;
/** A change of an account waits for the group. */
const upkeepTimeoutMs = 10_000;
/** How long the others have to take this member's last words. */
const lastWordsMs = 200;
const vitalsTimeoutMs = 1000;
/** How long a server that has closed our connection may take to end before we stop watching for it. */
const lastBreathMs = 3000;

const self = `${settings.namespace}/${identity.name}`;

const now = () => performance.now();
const log = (message: string) => console.log(`${new Date().toISOString()} ${identity.name}: ${message}`);
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const socket = `${settings.runDirectory}/mariadb.sock`;
const pulse = new Pulse();
const database = new Database(socket, () => void onConnectionLost());
const certificates =
  settings.certificates === null
    ? null
    : new Certificates({ ...settings.certificates, reload: () => reloadServer(socket), now: Date.now, log });
const peers = new Peers({ port: settings.httpPort, now, onChange: react });
const journal = new Journal(Date.now);
const record = new RunRecord(join(settings.runDirectory, runRecordFile), log);
const desk = new OrderDesk(
  (outcome) => {
    record.onEnd();
    journal.ended(outcome, member.draining);
    lookout.onEnd();
    expulsion.onEnd();
    retreat.onEnd();
    standstill.onEnd();
    member.onIdle(outcome);
    drain.react();
    react();
  },
  (verb, words) => {
    journal.ordered(verb, words);
    record.onOrder(verb, words);
    if (verb === "start") retreat.onStart();
  },
);
const files = new Files(settings, (reason) => journal.note("set-aside", reason, "set the volume aside"));
const gauge = new Gauge({ directory: settings.volumeDirectory, reserve: settings.volumeReserve, now, log });
const electorate = new Electorate({ listed: () => readMembers(membersPath), files, log });
const member = new Member({
  identity,
  settings,
  incarnation: randomUUID(),
  files,
  desk,
  revive: () => {
    journal.note("revived", "no primary component was left", "made the members in touch a primary component");
    return database.bootstrapInPlace();
  },
  served: () => audience.toldOf("yes"),
  short: (): boolean => gauge.shortSince !== null,
  barred: (): string | null => retreat.barred(),
  electorate,
  now,
  log,
});
const audience = new Audience(now);
const longPoll = new LongPoll(now);
const watchers = new Watchers(() => member.report());
const lookout = new Lookout({ database, member, idle: () => desk.idle, writes, witnessed, record, now });
const deaths = new Deaths({
  knock: (host) => knock(host, settings.groupPort),
  sleep,
  onProof: ({ name, uuid }) => {
    log(`the server of ${name} has ended (${uuid}): nothing listens at its group port`);
    react();
  },
});
const succession = new Succession({
  name: identity.name,
  database,
  member,
  peers,
  deaths,
  journal,
  look,
  now,
  log,
});
const kill = () => files.endServer();
const expulsion = new Expulsion({ database, member, journal, kill, now, log });
const standstill = new Standstill({
  member,
  others,
  answering: () => peers.answering(),
  hung: () => lookout.isHung(),
  joins: () => record.joins,
  kill,
  journal,
  now,
  log,
});
const errands = new OrderDesk((outcome) => upgrade.onIdle(outcome));
const upgrade = new Upgrade({ desk: errands, files, report: () => member.report(), journal, now, log });
const drain = new Drain({
  database,
  member,
  peers,
  audience,
  writes,
  onChange: publish,
  drainMs: settings.drainSeconds * 1000,
  now,
  sleep,
  log,
});
const retreat = new Retreat({
  name: identity.name,
  gauge,
  member,
  drain,
  database,
  journal,
  members: () => electorate.members(),
  peers: () => peers.answering(),
  idle: () => desk.idle,
  receives: () => files.receives(),
  kill,
  now,
  log,
});

const upkeep = new Upkeep(
  {
    administration: new Administration(socket, upkeepTimeoutMs),
    report: () => member.report(),
    writes,
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
    { duty: transfers, file: settings.transfersFile },
    {
      duty: new Maintenance({ self: identity.name, absent, drain: () => drain.stop() }),
      file: settings.maintenanceFile,
    },
  ],
);

const vitals = new Administration(socket, vitalsTimeoutMs);
const observatory = new Observatory({
  report,
  writes,
  vitals: new VitalsReader({ session: (work) => vitals.session(work), now }),
  certificate: () => certificates?.report() ?? null,
  volume: () => gauge.volume,
  journal,
});

/** What is told to those who ask. */
function report(): Report {
  return {
    ...member.report(),
    notes: [...upkeep.notes(), ...retreat.notes(), ...upgrade.notes(), ...succession.notes()],
  };
}

function writes(): boolean {
  const report = member.report();
  return isWriter(report) && !isOverruled(report, peers.heard);
}

/** Whether the agents of all other members of the group answer. */
function witnessed(): boolean {
  return member.report().live !== null && unaccounted().length === 0;
}

/** The other members without whom nobody may start the cluster. */
function others(): readonly string[] {
  return electorate.members().filter((name) => name !== identity.name);
}

/** Acts on what is known now. Called whenever that has changed. */
function react(): void {
  member.onHeard(peers.heard);
  member.decide(peers.answering(), peers.heard);
  deaths.suspect(unaccounted());
  succession.react();
  publish();
}

/** Tells proxies and peers what has changed. */
function publish(): void {
  longPoll.notify();
  watchers.publish();
}

/** The members of the group's view whose agents do not answer. */
function unaccounted(): Instance[] {
  const instances = member.report().live?.instances ?? [];
  return instances.filter(({ name }) => name !== identity.name && !peers.answers(name));
}

async function look(): Promise<void> {
  await lookout.look();
  react();
}

/** The server has closed our connection. Where it has ended, nothing listens at its group port any more. */
async function onConnectionLost(): Promise<void> {
  pulse.wake();
  for (const deadline = now() + lastBreathMs; now() < deadline && !desk.idle; await sleep(20)) {
    if ((await knock("127.0.0.1", settings.groupPort)) !== "refused") continue;
    lookout.onEnd();
    member.onEnd();
    return react();
  }
}

/** Configured members that do not serve, as far as this one knows. */
function absent(): readonly string[] {
  const heard = peers.answering();
  return electorate.listed().filter((name) => {
    const report = name === identity.name ? member.report() : heard.get(name)?.report;
    return report === undefined || !isSynced(report.live);
  });
}

async function round(): Promise<number> {
  member.hold(readMaintenance(settings.maintenanceFile).includes(identity.name));
  drain.react();
  peers.watch(others().map((name) => ({ name, host: peerHost(name, settings) })));
  await look();
  void expulsion.react();
  standstill.react();
  upgrade.react();
  const { live } = member.report();
  journal.saw(live);
  const calm = isSynced(live) && unaccounted().length === 0 && !succession.claiming;
  return calm ? calmRoundMs : busyRoundMs;
}

async function watchVolume(): Promise<number> {
  const { shortSince } = gauge;
  await gauge.look();
  retreat.react();
  if (gauge.shortSince !== shortSince) react();
  return gauge.room === "ample" && isSynced(member.report().live) ? volumeMs : scarceVolumeMs;
}

/** The kubelet ends this container after all others of the pod; or alone, and then the server goes on. */
async function leave(): Promise<void> {
  if ((await knock("127.0.0.1", settings.groupPort)) === "refused") {
    member.leave();
    watchers.publish();
    await sleep(lastWordsMs);
  }
  process.exit(0);
}

async function obey(
  { verb, heir }: NonNullable<ReturnType<typeof orderOf>>,
  order: string | undefined,
): Promise<Answer> {
  if (verb !== order)
    return { status: 403, body: "this changes the cluster; only who means it may ask for it" };
  if (verb === "drain") {
    await drain.stop();
    return { status: 200, body: "drained" };
  }
  const moved = await drain.switchOver(heir);
  return moved ? { status: 200, body: "moved" } : { status: 503, body: "nobody has taken the role" };
}

function answer({ path, order, proxy }: Question): Answer | Promise<Answer> {
  const ordered = orderOf(path);
  if (ordered !== null) return obey(ordered, order);
  const applied =
    path === "/certificate"
      ? (certificates?.report() ?? {})
      : (certificates?.answer(path) ?? upkeep.answer(path));
  if (applied !== null) return { status: 200, body: JSON.stringify(applied) };
  const told = observatory.answer(path);
  if (told !== null) return told;
  return answerTo(path, {
    self,
    report,
    standing: (role) => (proxy === undefined ? drain[role] : tell(proxy, role)),
    hung: lookout.isHung(),
  });
}

async function tell(proxy: string, role: Role): Promise<Standing> {
  const standing = await longPoll.answer(`${proxy} ${role}`, () => drain[role]);
  if (role === "writer" && audience.tell(proxy, standing)) watchers.publish();
  return standing;
}

async function main(): Promise<void> {
  serve(settings.httpPort, { answer, watch: (socket, head) => watchers.accept(socket, head) });
  process.on("SIGTERM", () => void leave());
  // No server starts without what it needs to talk to the others.
  await certificates?.begin();
  await gauge.look();
  desk.listen(settings.orderPort);
  errands.listen(settings.errandPort);
  void new Pulse().run(watchVolume);
  void new Pulse().run(async () => {
    await upkeep.round();
    return upkeepMs;
  });
  await pulse.run(round);
}

void main();
