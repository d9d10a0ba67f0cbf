/** What is set up around a scenario: a table of its own, the watch over agents, what is asked of the stack. */
import { randomBytes } from "node:crypto";
import type { RowDataPacket } from "mysql2/promise";
import { cutOff } from "../../components/galera/agent/cut-off";
import type { Row } from "./ledger/log";
import { type Address, open, poolSettings, sayOnce } from "./load/pool";
import type { MemberPod, Subject } from "./subject";
import type { Waiting } from "./waiting";
import { Observer } from "./watch/observer";
import { addressName, missing } from "./watch/strength";

/** The table that a run writes into; `id` is no key, so that a duplicate can be seen. */
const columns =
  "place bigint not null auto_increment primary key, id bigint not null, writer int not null, " +
  "member varchar(64) not null, key by_writer (writer, id), key by_id (id)";

const refreshMs = 300;
const writerWithinMs = 10_000;
/** Seconds. */
const tableWithin = 30;
/** Who waits is told so often what is missing. */
const reassureMs = 10_000;

/** A name for the table of a run. */
export function newTable(): string {
  return `galera_platform_chaos_${randomBytes(4).toString("hex")}`;
}

/** The stack as one run sees it. */
export class Stage {
  readonly observer: Observer;
  /** What was missing to full strength when it was looked at last, in words. */
  lacking: string[] = [];
  #members: MemberPod[] = [];
  #refreshing: Promise<void> = Promise.resolve();
  #left = false;

  constructor(
    private readonly subject: Subject,
    private readonly table: string,
    /** Milliseconds since the run began. */
    private readonly now: () => number,
    private readonly progress: (line: string) => void,
  ) {
    this.observer = new Observer(
      () => this.#members.map(({ address }) => address).filter((address) => address !== ""),
      now,
    );
  }

  /** Begins to watch the agents. */
  async watch(): Promise<void> {
    this.#members = await this.subject.members();
    this.#refreshing = this.#refresh();
    this.observer.start();
  }

  async leave(): Promise<void> {
    this.#left = true;
    await Promise.all([this.#refreshing, this.observer.stop()]);
  }

  /** Follows the members' addresses. */
  async #refresh(): Promise<void> {
    while (!this.#left) {
      // An API server that does not answer for a moment has told where the members are.
      this.#members = await this.subject.members().catch(() => this.#members);
      await new Promise((resolve) => setTimeout(resolve, refreshMs));
    }
  }

  /** The writer as the agents tell it; the first member's word counts. */
  async writer(): Promise<MemberPod> {
    // An agent that was slow to answer is missing in what was told last.
    for (const deadline = this.now() + writerWithinMs; ; ) {
      const told = this.observer.told.find(({ writer }) => writer);
      if (told !== undefined) return this.subject.member(told.member);
      if (this.now() > deadline) throw new Error("there is no writer");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /**
   * Waits for full strength that lasts.
   *
   * @param within seconds
   * @param lasting seconds for which nothing may be missing
   * @returns since when it has lasted
   * @throws Error where it is not within the time
   */
  async strong(waiting: Waiting, what: string, within: number, lasting: number): Promise<number> {
    let since = this.now();
    let toldAt = since;
    const look = async () => {
      this.lacking = await this.#missing();
      if (this.lacking.length > 0) since = this.now();
      if (this.lacking.length > 0 && since - toldAt >= reassureMs) {
        toldAt = since;
        this.progress(`  still missing: ${this.lacking.join("; ")}`);
      }
      return this.lacking.length === 0 && this.now() - since > lasting * 1000;
    };
    await waiting.until(what, within, look, () => this.lacking);
    return since;
  }

  async #missing(): Promise<string[]> {
    const { subject } = this;
    const [members, proxies] = await Promise.all([subject.members(), subject.proxies()]);
    const told = this.observer.told;
    const first = missing({ replicas: subject.replicas, members, told, proxies, silent: [] });
    // Only asked where all else is well: it may take a time-out each.
    if (first.length > 0) return first;
    const addresses = [...subject.readWrite, ...subject.readOnly];
    const silent = (await Promise.all(addresses.map((address) => this.#silence(address)))).flat();
    return missing({ replicas: subject.replicas, members, told, proxies, silent });
  }

  async createTable(waiting: Waiting): Promise<void> {
    // A first attempt may have done it, or be on its way through a node that has only just come back.
    let problem = "";
    const make = async () => {
      try {
        await this.#say(`create table if not exists ${this.table} (${columns}) engine=InnoDB`);
        return true;
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
        return false;
      }
    };
    await waiting.until(`the table ${this.table} is there`, tableWithin, make, () => [problem]);
  }

  async dropTable(): Promise<void> {
    await this.#say(`drop table if exists ${this.table}`);
  }

  /** All rows, as every member itself gives them. */
  async tables(): Promise<Map<string, Row[]>> {
    const members = await this.subject.members();
    const entries = await Promise.all(
      members.map(async (member): Promise<[string, Row[]]> => {
        const connection = await open(this.subject.directly(member), this.subject.account);
        try {
          await connection.query("set session wsrep_sync_wait = 1");
          const [rows] = await connection.query<RowDataPacket[]>({
            sql: `select id, writer from ${this.table} order by place`,
            timeout: 30_000,
          });
          return [member.name, rows.map(({ id, writer }) => ({ id: Number(id), writer: Number(writer) }))];
        } finally {
          cutOff(connection);
        }
      }),
    );
    return new Map(entries);
  }

  async #silence(address: Address): Promise<string[]> {
    try {
      const connection = await open(address, this.subject.account);
      try {
        await connection.query({ sql: "select 1", timeout: poolSettings.statementMs });
        return [];
      } finally {
        cutOff(connection);
      }
    } catch {
      return [`${addressName(address)} does not answer`];
    }
  }

  async #say(sql: string): Promise<void> {
    await sayOnce(this.subject.endpoint, this.subject.account, sql);
  }
}
