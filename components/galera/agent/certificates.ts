import { X509Certificate } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { createConnection } from "mysql2/promise";
import { materialAt, materialProblem } from "./certificate-check";
import { currentLink, type Material, materialText, secretKeys } from "./certificate-files";
import { cutOff } from "./cut-off";
import { reasonOf } from "./errors";
import { untilBeat } from "./pulse";
import { revisionOf } from "./revision";
import type { CertificatePlaces } from "./settings";
import type { Applied } from "./upkeep";

const checkMs = 2000;

/** What a member tells of its certificate. */
export interface CertificateReport {
  serial: string | null;
  notBefore: string | null;
  notAfter: string | null;
  /** Names and addresses in it. */
  names: string | null;
  /** Whether the running server has been told of it. */
  loaded: boolean;
  /** Why a newer one is not used; null where nothing is wrong. */
  problem: string | null;
}

/** What {@link Certificates} need from outside. */
export interface CertificatesContext extends CertificatePlaces {
  /** Has the running server read its files anew; throws where there is none. */
  reload(): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  log(message: string): void;
}

/**
 * Takes what the kubelet brings, checks it, and gives it to the server: so that a broken Secret can neither stop a
 * server that runs nor keep one from starting.
 */
export class Certificates {
  #live: Material | null;
  /** What was read last, usable or not. */
  #given: Material | null = null;
  /** What was given last, and since when; and what was used before, null once the given one alone is used. */
  #change: { given: Material; before: Material | null; since: number } | null = null;
  #loaded = false;
  #problem: string | null = null;
  #said = "";

  constructor(private readonly context: CertificatesContext) {
    const link = join(context.directory, currentLink);
    // An agent that restarts finds what the last one has left.
    this.#live = existsSync(link) ? readMaterial(link) : null;
  }

  /** Waits until there is something that the server can use, and looks for changes from then on. */
  async begin(): Promise<void> {
    await this.check();
    while (this.#live === null) {
      await new Promise((resolve) => setTimeout(resolve, checkMs));
      await this.check();
    }
    // One after the other: a server that hangs must not gather questions.
    const next = () => setTimeout(() => void this.check().then(next), untilBeat(checkMs));
    next();
  }

  report(): CertificateReport {
    const leaf = this.#live === null ? null : new X509Certificate(this.#live.certificate);
    return {
      serial: leaf?.serialNumber ?? null,
      notBefore: leaf === null ? null : new Date(leaf.validFrom).toISOString(),
      notAfter: leaf === null ? null : new Date(leaf.validTo).toISOString(),
      names: leaf?.subjectAltName ?? null,
      loaded: this.#loaded,
      problem: this.#problem,
    };
  }

  /**
   * How far a version of the Secret has come here, `applied/certificate/REVISION`; null where something else is asked.
   * Whoever changes authorities waits with the next step until every member has done this one.
   */
  answer(path: string): Omit<Applied, "again"> | null {
    const revision = /^\/applied\/certificate\/([0-9a-f]+)$/.exec(path)?.[1];
    if (revision === undefined) return null;
    const given = this.#given;
    if (given === null || revisionOf(materialText(given)) !== revision) {
      return { state: "pending", message: "has not read the change" };
    }
    if (this.#problem !== null) return { state: "refused", message: this.#problem };
    const isUsed = this.#loaded && isSame(this.#live, given);
    return isUsed ? { state: "applied", message: "" } : { state: "pending", message: this.#said };
  }

  /** Looks once. */
  async check(): Promise<void> {
    try {
      this.#take(readMaterial(snapshotOf(this.context.source)));
      if (this.#live !== null && !this.#loaded) await this.#load();
    } catch (error) {
      this.#say(`the certificate could not be looked at: ${reasonOf(error)}`);
    }
  }

  #take(given: Material): void {
    const { context } = this;
    const now = context.now();
    this.#given = given;
    if (!isSame(this.#change?.given, given)) {
      this.#problem = materialProblem(given, now);
      if (this.#problem !== null) {
        const consequence =
          this.#live === null
            ? "the server waits for one that can be used"
            : "the server keeps the one it has";
        this.#say(`the given certificate cannot be used: ${this.#problem}; ${consequence}`);
        return;
      }
      this.#change = { given, before: this.#live, since: now };
    }
    if (this.#problem !== null) this.#say("the given certificate can be used again");
    this.#problem = null;
    if (this.#change === null) return;
    const { before, since } = this.#change;
    const next = materialAt(before, given, now - since, now);
    const isOver = isSame(next, given);
    // Or the two would be compared at each look for as long as the agent runs, and by a clock that may be set back.
    if (isOver) this.#change = { given, before: null, since };
    if (isSame(this.#live, next)) return;
    install(context.directory, next);
    const stays = next.certificate !== given.certificate ? ", until all members know its authority" : "";
    this.#say(
      `${isOver ? "takes" : "prepares for"} certificate ${describe(given)}${stays === "" ? "" : `; keeps ${describe(next)}${stays}`}`,
    );
    this.#live = next;
    this.#loaded = false;
  }

  async #load(): Promise<void> {
    try {
      await this.context.reload();
    } catch (error) {
      const { code, message } = error as { code?: string; message?: string };
      // No server: it reads the files when it starts.
      if (code !== "ENOENT" && code !== "ECONNREFUSED") {
        this.#say(`the server could not be told of its certificate yet: ${message}`);
      }
      return;
    }
    this.#loaded = true;
    if (this.#live !== null) this.#say(`the server uses certificate ${describe(this.#live)}`);
  }

  #say(message: string): void {
    if (message !== this.#said) this.context.log(message);
    this.#said = message;
  }
}

/**
 * Has a running server read its files anew, for its clients and for the group. Connections that are open go on.
 * Not in the binary log, nor on other members: it concerns this one alone.
 */
export async function reloadServer(socketPath: string): Promise<void> {
  const connection = await createConnection({ socketPath, user: "agent", connectTimeout: 2000 });
  try {
    await connection.query({
      sql: "SET GLOBAL wsrep_provider_options = 'socket.ssl_reload=1'",
      timeout: 5000,
    });
    await connection.query({ sql: "FLUSH LOCAL SSL", timeout: 5000 });
  } finally {
    cutOff(connection);
  }
}

function describe({ certificate }: Material): string {
  const { serialNumber, validTo } = new X509Certificate(certificate);
  return `${serialNumber} (valid until ${validTo})`;
}

function isSame(a: Material | null | undefined, b: Material): boolean {
  return a?.certificate === b.certificate && a.key === b.key && a.authority === b.authority;
}

/** The directory that the kubelet's link names now: files of one version, even while it changes them. */
function snapshotOf(source: string): string {
  const link = join(source, "..data");
  return existsSync(link) ? realpathSync(link) : source;
}

function readMaterial(directory: string): Material {
  const read = (key: string) => {
    const path = join(directory, key);
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  };
  return {
    certificate: read(secretKeys.certificate),
    key: read(secretKeys.key),
    authority: read(secretKeys.authority),
  };
}

/** Puts the files in place, all at once. */
function install(directory: string, material: Material): void {
  const link = join(directory, currentLink);
  const old = existsSync(link) ? basename(realpathSync(link)) : null;
  const name = `v${Date.now()}-${process.pid}`;
  mkdirSync(join(directory, name), { recursive: true, mode: 0o700 });
  for (const [part, key] of Object.entries(secretKeys)) {
    writeFileSync(join(directory, name, key), material[part as keyof Material], { mode: 0o400 });
  }
  rmSync(`${link}.new`, { force: true });
  symlinkSync(name, `${link}.new`);
  renameSync(`${link}.new`, link);
  // The one before stays: the server may be reading it just now.
  for (const entry of readdirSync(directory)) {
    if (entry.startsWith("v") && entry !== name && entry !== old) {
      rmSync(join(directory, entry), { recursive: true, force: true });
    }
  }
}
