import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { AccountsKeeper } from "./accounts-keeper";
import { Administration } from "./administration";
import { Audience } from "./audience";
import { Certificates, reloadServer } from "./certificates";
import { Database } from "./database";
import { Deaths, knock } from "./deaths";
import { Departure } from "./departure";
import { Drain } from "./drain";
import { Electorate } from "./electorate";
import { Expulsion } from "./expulsion";
import { Files } from "./files";
import { serve } from "./http";
import { Journal } from "./journal";
import { LongPoll } from "./long-poll";
import { Lookout } from "./lookout";
import { Maintenance, readMaintenance } from "./maintenance";
import { Member } from "./member";
import { Membership } from "./membership";
import { runRecordFile, takenSettingsFile } from "./names";
import { Observatory } from "./observatory";
import { OrderDesk } from "./orders";
import { Peers } from "./peers";
import { Pulse } from "./pulse";
import type { Report } from "./report";
import { Retreat } from "./retreat";
import { Rounds } from "./rounds";
import { Routes } from "./routes";
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
import { VolumeProbe } from "./volume-probe";
import { Watchers } from "./watchers";
import { isOverruled, isWriter } from "./writer";

const [settingsPath = "", membersPath = ""] = process.argv.slice(2);
const settings = readSettings(settingsPath);
const identity: Identity = { name: process.env.POD_NAME ?? "", address: process.env.POD_IP ?? "" };

/** A change of an account waits for the group. */
const upkeepTimeoutMs = 10_000;
const vitalsTimeoutMs = 1000;

const now = () => performance.now();
const log = (message: string) => console.log(`${new Date().toISOString()} ${identity.name}: ${message}`);
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const socket = `${settings.runDirectory}/mariadb.sock`;
const pulse = new Pulse();
const database = new Database(socket, () => void departure.onConnectionLost());
const certificates =
  settings.certificates === null
    ? null
    : new Certificates({ ...settings.certificates, reload: () => reloadServer(socket), now: Date.now, log });
const peers = new Peers({ port: settings.httpPort, now, onChange: () => rounds.react() });
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
    rounds.react();
  },
  (verb, words) => {
    journal.ordered(verb, words);
    record.onOrder(verb, words);
    if (verb === "start") retreat.onStart();
  },
);
const probe = new VolumeProbe({ directory: settings.volumeDirectory, now, log });
const files = new Files(
  settings,
  (reason) => journal.note("set-aside", reason, "set the volume aside"),
  () => probe.waits,
);
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
  stalled: (): boolean => probe.stalledSince !== null,
  slow: (): boolean => lookout.slow,
  barred: (): string | null => retreat.barred() ?? standstill.barred(),
  electorate,
  now,
  log,
});
const membership = new Membership({ name: identity.name, electorate, member, peers });
const audience = new Audience(now);
const longPoll = new LongPoll(now);
const watchers = new Watchers(() => member.report());
const lookout = new Lookout({
  database,
  member,
  idle: () => desk.idle,
  writes,
  witnessed: () => member.report().live !== null && membership.unaccounted().length === 0,
  record,
  onSlow: () => rounds.publish(),
  now,
});
const deaths = new Deaths({
  knock: (host) => knock(host, settings.groupPort),
  sleep,
  onProof: ({ name, uuid }) => {
    log(`the server of ${name} has ended (${uuid}): nothing listens at its group port`);
    rounds.react();
  },
});
const succession = new Succession({
  name: identity.name,
  database,
  member,
  peers,
  deaths,
  journal,
  look: (): Promise<void> => rounds.look(),
  now,
  log,
});
const ending = { database, kill: () => files.endServer(), journal, now, log };
const expulsion = new Expulsion({ ...ending, member });
const standstill = new Standstill({
  ...ending,
  name: identity.name,
  member,
  probe,
  members: () => electorate.members(),
  others: () => membership.others(),
  answering: () => peers.answering(),
  hung: () => lookout.isHung(),
  joins: () => record.joins,
});
const errands = new OrderDesk((outcome) => upgrade.onIdle(outcome));
const upgrade = new Upgrade({ desk: errands, files, report: () => member.report(), journal, now, log });
const drain = new Drain({
  database,
  member,
  peers,
  audience,
  writes,
  onChange: () => rounds.publish(),
  drainMs: settings.drainSeconds * 1000,
  now,
  sleep,
  log,
});
const retreat = new Retreat({
  ...ending,
  name: identity.name,
  gauge,
  member,
  drain,
  members: () => electorate.members(),
  peers: () => peers.answering(),
  idle: () => desk.idle,
  receives: () => files.receives(),
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
      duty: new SettingsKeeper(
        { taken: `${settings.volumeDirectory}/${takenSettingsFile}`, base: settings.configFile },
        () => probe.waits,
      ),
      file: settings.settingsFile,
    },
    { duty: transfers, file: settings.transfersFile },
    {
      duty: new Maintenance({
        self: identity.name,
        absent: () => membership.absent(),
        drain: () => drain.stop(),
        back: () => {
          member.draining = false;
        },
      }),
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
    notes: [
      ...upkeep.notes(),
      ...retreat.notes(),
      ...standstill.notes(),
      ...upgrade.notes(),
      ...succession.notes(),
    ],
  };
}

/** Not where it waits for its volume: then it is `standstill.ts` that knows whether the others can do without it. */
function hung(): boolean {
  return lookout.isHung() && probe.stalledSince === null;
}

function writes(): boolean {
  const report = member.report();
  return isWriter(report) && !isOverruled(report, peers.heard);
}

const rounds = new Rounds({
  member,
  membership,
  peers,
  lookout,
  deaths,
  succession,
  expulsion,
  standstill,
  upgrade,
  retreat,
  drain,
  gauge,
  upkeep,
  journal,
  longPoll,
  watchers,
  hurry: () => pulse.wake(),
  held: () => readMaintenance(settings.maintenanceFile).includes(identity.name),
  hostOf: (name) => peerHost(name, settings),
});
const departure = new Departure({
  knock: () => knock("127.0.0.1", settings.groupPort),
  desk,
  lookout,
  member,
  pulse,
  watchers,
  react: () => rounds.react(),
  exit: () => process.exit(0),
  now,
  sleep,
});
const routes = new Routes({
  self: `${settings.namespace}/${identity.name}`,
  report,
  hung,
  drain,
  audience,
  longPoll,
  watchers,
  upkeep,
  observatory,
  certificates,
});

async function main(): Promise<void> {
  serve(settings.httpPort, {
    answer: (question) => routes.answer(question),
    watch: (socket, head) => watchers.accept(socket, head),
  });
  process.on("SIGTERM", () => void departure.leave());
  // No server starts without what it needs to talk to the others.
  await certificates?.begin();
  await gauge.look();
  desk.listen(settings.orderPort);
  errands.listen(settings.errandPort);
  void new Pulse().run(() => rounds.watchVolume());
  void new Pulse().run(() => probe.round());
  void new Pulse().run(() => rounds.attend());
  await pulse.run(() => rounds.round());
}

void main();
