/** A server's data: a history, and the writes in it, each by a number of its own. */
export interface Data {
  uuid: string;
  log: readonly number[];
}

/** How a server was started. */
export interface Launch {
  name: string;
  newCluster: boolean;
  /** The members whose servers it looks for. */
  hosts: readonly string[];
  /** What it finds on its disk; null where that is nothing to go on with. */
  data: Data | null;
}

/** A view of a primary component; who has the same object was in the same component. */
export interface View {
  number: number;
  members: ReadonlySet<Server>;
}

const startRounds = 2;
const transferRounds = 3;
/** `pc.wait_prim_timeout`, in rounds. */
const patienceRounds = 10;
const nobody: View = { number: 0, members: new Set() };

/** A server process. */
export class Server {
  /** - `transfer`: it is in the primary component and waits for its data. */
  state: "starting" | "looking" | "transfer" | "up" = "starting";
  /** Whether it takes itself for a member of a primary component. */
  primary = false;
  expelled = false;
  hung = false;
  /** It was told to become the primary component with all that it is in touch with. */
  reviving = false;
  /** The last primary component that it was in. */
  view: View = nobody;
  data: Data | null;
  donor: Server | null = null;
  /** Whether it takes statements of those beside it. */
  answers = false;
  rounds = 0;
  readonly name: string;

  constructor(
    readonly instance: string,
    readonly launch: Launch,
  ) {
    this.name = launch.name;
    this.data = launch.data;
  }

  get synced(): boolean {
    return this.primary && this.state === "up";
  }

  serve(): void {
    this.state = "up";
    this.answers = true;
  }
}

/** What happens to servers that nobody but Galera decides. */
export interface GroupEvents {
  /** The network in which a member's server is. */
  segment(name: string): number;
  /** A server ends by itself. */
  onExit(server: Server): void;
  /** A server's data are replaced. */
  onReplace(server: Server, next: Data): void;
  /** A transfer of all data begins: the disk holds nothing whole until it ends. */
  onTransfer(server: Server): void;
  /** A history that begins. */
  found(): Data;
}

/** The rules by which Galera forms its groups; time goes by in rounds. */
export class Galera {
  readonly servers = new Set<Server>();
  newest: View = nobody;

  constructor(private readonly events: GroupEvents) {}

  /** Primary components that could take writes. */
  primaries(): View[] {
    return [...new Set([...this.servers].filter(isActive).flatMap((one) => (one.primary ? [one.view] : [])))];
  }

  /** A server stops in an orderly way: those in touch with it need no majority for it any more. */
  leave(server: Server): void {
    this.servers.delete(server);
    if (!server.primary || !isActive(server)) return;
    const rest = this.#inTouch(server).filter((one) => one.primary && one.view === server.view);
    const members = [...server.view.members].filter((one) => one !== server);
    if (rest.length > 0) this.#install(rest, members);
  }

  /** Its group has lost it for good, while it joined or because its data differ. */
  expel(server: Server): void {
    this.leave(server);
    this.servers.add(server);
    server.primary = false;
    server.expelled = true;
  }

  round(): void {
    for (const server of [...this.servers]) this.#advance(server);
    const segments = new Set([...this.servers].map(({ name }) => this.events.segment(name)));
    for (const segment of segments) {
      const there = [...this.servers].filter((one) => this.events.segment(one.name) === segment);
      this.#settle(there.filter(isActive));
    }
    for (const server of [...this.servers]) if (isActive(server)) this.#feed(server);
  }

  #advance(server: Server): void {
    if (server.hung) return;
    server.rounds++;
    if (server.state === "starting" && server.rounds >= startRounds) {
      server.state = "looking";
      server.rounds = 0;
      if (!server.launch.newCluster) return;
      server.data ??= this.events.found();
      server.serve();
      this.#install([server], [server]);
    } else if (server.state === "looking" && server.rounds >= patienceRounds) this.events.onExit(server);
  }

  #settle(there: readonly Server[]): void {
    const views = new Set(there.flatMap((one) => (one.primary ? [one.view] : [])));
    for (const view of views) {
      const rest = there.filter((one) => one.primary && one.view === view);
      if (2 * rest.length > view.members.size) {
        if (rest.length < view.members.size) this.#install(rest, rest);
      } else for (const one of rest) one.primary = false;
    }
    const inside = there.filter((one) => one.primary);
    if (inside.length > 0) this.#admit(inside, there);
    else this.#recover(there);
  }

  /** Those in touch with a primary component become members of it. */
  #admit(inside: readonly Server[], there: readonly Server[]): void {
    const knows = ({ launch: { hosts } }: Server) => inside.some(({ name }) => hosts.includes(name));
    const fresh = there.filter((one) => !one.primary && (one.state !== "looking" || knows(one)));
    if (fresh.length === 0) return;
    const donor = inside.find((one) => one.synced) ?? null;
    for (const one of fresh) {
      // It looked for a donor that is not there any more.
      if (one.state === "transfer") this.events.onExit(one);
      else if (donor !== null && equal(one.data, donor.data)) one.serve();
      else this.#beginTransfer(one, donor);
    }
    const members = [...inside, ...fresh.filter((one) => this.servers.has(one))];
    this.#install(members, members);
  }

  /** No component is left here. It is one again when all are back that were in it, or when one is told so. */
  #recover(there: readonly Server[]): void {
    const known = there.filter(({ state, view }) => state === "up" && view !== nobody);
    const last = known.map(({ view }) => view).sort((a, b) => b.number - a.number)[0];
    if (last === undefined) return;
    const whole = [...last.members].every((one) => there.includes(one) && one.view === last);
    if (!whole && !known.some(({ reviving }) => reviving)) return;
    const longest = Math.max(...known.map(({ data }) => data?.log.length ?? 0));
    const [best] = known.filter(({ data }) => data?.log.length === longest);
    if (best === undefined) return;
    for (const one of known) one.reviving = false;
    this.#install([best], [best]);
    this.#admit([best], there);
  }

  #beginTransfer(server: Server, donor: Server | null): void {
    const whole = server.data?.uuid !== donor?.data?.uuid;
    server.donor = donor;
    if (whole) this.events.onTransfer(server);
    server.state = "transfer";
    server.rounds = 0;
  }

  #feed(server: Server): void {
    if (server.state !== "transfer" || !server.primary) return;
    const { donor } = server;
    if (donor === null || !this.servers.has(donor) || donor.view !== server.view || donor.data === null) {
      this.events.onExit(server);
    } else if (server.rounds >= transferRounds) {
      this.events.onReplace(server, donor.data);
      server.data = donor.data;
      server.serve();
    }
  }

  #install(holders: readonly Server[], members: readonly Server[]): void {
    this.newest = { number: this.newest.number + 1, members: new Set(members) };
    for (const one of holders) {
      one.view = this.newest;
      one.primary = true;
    }
  }

  #inTouch(server: Server): Server[] {
    const segment = this.events.segment(server.name);
    return [...this.servers].filter((one) => isActive(one) && this.events.segment(one.name) === segment);
  }
}

/** Whether it takes part in its group now. */
function isActive({ state, hung, expelled }: Server): boolean {
  return state !== "starting" && !hung && !expelled;
}

function equal(a: Data | null, b: Data | null): boolean {
  return (
    a !== null &&
    b !== null &&
    a.uuid === b.uuid &&
    a.log.length === b.log.length &&
    a.log.at(-1) === b.log.at(-1)
  );
}
