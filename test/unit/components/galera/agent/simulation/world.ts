import { Galera, type Launch, Server } from "./galera";
import { Pod, type PodEvents, type Sabotage } from "./pod";

/** The most members that there ever are. */
const most = 5;
const roundMs = 1000;
/** So many transactions at most has a crashed server received and not applied. */
const lag = 3;

const namesOf = (count: number) => Array.from({ length: count }, (_, ordinal) => `galera-${ordinal}`);

/** A cluster of members that run our code, on servers, volumes, networks and a list that are all ours to break. */
export class World {
  readonly pods: readonly Pod[];
  readonly galera: Galera;
  /** What must never be so, and was. */
  readonly faults: string[] = [];
  /** How often a primary component was started. */
  starts = 0;
  round = 0;
  size: number;
  #writes = 0;
  #histories = 0;
  #instances = 0;

  constructor(size: number, sabotage: Sabotage = {}) {
    this.size = size;
    this.galera = new Galera({
      segment: (name) => this.#pod(name).segment,
      onExit: (server) => {
        const pod = this.#pod(server.name);
        pod.volume.marked = false;
        this.end(pod, 1);
      },
      onReplace: (server, next) => {
        const { volume } = this.#pod(server.name);
        this.#mustKeep(`${server.name} takes over another's data`, server.data?.log ?? [], next.log);
        Object.assign(volume, { data: next, broken: false, unsafe: false });
      },
      onTransfer: (server) => {
        const { volume } = this.#pod(server.name);
        const mine = volume.usable ? (volume.data?.log ?? []) : [];
        const theirs = server.donor?.data?.log;
        if (theirs !== undefined)
          this.#mustKeep(`${server.name} makes room for another's data`, mine, theirs);
        Object.assign(volume, { broken: true, marked: true, unsafe: false });
      },
      found: () => ({
        uuid: `${++this.#histories}0000000-0000-4000-8000-000000000000`,
        log: [++this.#writes],
      }),
    });
    const events: PodEvents = {
      now: () => this.round * roundMs,
      launch: (pod, launch) => this.#launch(pod, launch),
      revive: (pod) => this.#revive(pod),
      end: (pod, way) => {
        // One that was lost while it joined waits for its own threads.
        if (way === "kill" || pod.server?.answers !== false) this.end(pod, way === "kill" ? 137 : 0);
      },
      sabotage,
    };
    this.pods = namesOf(most).map((_, ordinal) => new Pod(ordinal, events));
    this.#keepPods();
  }

  get names(): readonly string[] {
    return namesOf(this.size);
  }

  /** Whether all listed members are in one primary component, and nobody else. */
  get whole(): boolean {
    const [view, ...others] = this.galera.primaries();
    const members = [...(view?.members ?? [])];
    return (
      others.length === 0 &&
      members.every((one) => one.synced) &&
      members
        .map(({ name }) => name)
        .sort()
        .join() === this.names.join()
    );
  }

  /** Ends all faults. */
  mend(): void {
    for (const pod of this.pods) {
      Object.assign(pod, { segment: 0, agentSegment: 0, slow: false, down: false });
      if (pod.server !== null) pod.server.hung = false;
    }
  }

  /** Lets the members have the given time to become whole; whether they have. */
  settles(seconds: number): boolean {
    for (let second = 0; second < seconds && !this.whole; second++) this.pass();
    return this.whole;
  }

  /** What each member does, in words. */
  get says(): string {
    const reports = this.pods.flatMap((pod) => pod.agent?.member.report() ?? []);
    return reports.map(({ name, phase, message }) => `${name} (${phase}): ${message}`).join("\n");
  }

  /** The list is another one. Those that are on it no more stop; the others hear of it in the course of a minute. */
  resize(size: number, choice: number): void {
    this.size = size;
    for (const pod of this.pods) {
      if (pod.ordinal >= size && pod.present) this.remove(pod);
      pod.listDue = { round: this.round + ((choice * (pod.ordinal + 3)) % 60), list: this.names };
    }
  }

  /** A second. */
  pass(): void {
    this.round++;
    this.#keepPods();
    for (const pod of this.pods) pod.work();
    this.galera.round();
    const primaries = this.galera.primaries();
    if (primaries.length > 1) this.#fault("two primary components");
    if (this.round % 3 === 0) for (const view of primaries) this.#write([...view.members]);
    // Never twice in the same order.
    const first = this.round % most;
    for (const pod of [...this.pods.slice(first), ...this.pods.slice(0, first)]) this.#attend(pod);
  }

  #attend(pod: Pod): void {
    const { agent, agentSegment } = pod;
    if (agent === null) return;
    const peers = this.pods.filter((one) => one !== pod && one.agentSegment === agentSegment);
    agent.look();
    agent.listen(peers.flatMap((one) => one.agent?.member.report() ?? []));
    agent.decide();
  }

  /** Whether a majority of the first so many has data, without the given one. */
  haveData(size: number, but?: Pod): boolean {
    const having = this.pods.filter(
      (one) => one !== but && one.ordinal < size && one.volume.data !== null && one.volume.usable,
    );
    return 2 * having.length > size;
  }

  /** What the StatefulSet's controller and the kubelet do. */
  #keepPods(): void {
    for (const pod of this.pods) {
      if (pod.listDue !== null && this.round >= pod.listDue.round) pod.mount();
      if (pod.ordinal < this.size && !pod.present && !pod.down) pod.begin(this.names);
    }
  }

  /** A pod is deleted: its server stops, its agent says so to those that it is in touch with. */
  remove(pod: Pod): void {
    const { agent, server, volume } = pod;
    const stops = server !== null && !server.hung && server.state === "up" && !server.expelled;
    if (stops) {
      this.galera.leave(server);
      Object.assign(volume, { data: server.data, crashed: false });
      pod.server = null;
    } else this.end(pod, 137);
    if (agent !== null) {
      agent.member.leave();
      const heard = { report: agent.member.report(), askedAt: this.round * roundMs };
      for (const one of this.pods)
        if (one !== pod && one.agentSegment === pod.agentSegment) one.agent?.take(heard);
    }
    pod.gone();
  }

  lose(pod: Pod): void {
    this.end(pod, 137);
    pod.gone();
    pod.down = true;
  }

  /**
   * A server ends without stopping. What it had not applied is in the others' memory at best.
   *
   * @param inStatement whether that is in the middle of a statement for all members
   */
  end(pod: Pod, code: number, inStatement = false): void {
    const { server, volume } = pod;
    if (server === null) return;
    this.galera.servers.delete(server);
    if (!volume.broken && server.data !== null && server.state !== "starting") {
      const writes = this.#writer([...server.view.members]) === server;
      const behind = writes || code === 0 ? 0 : (this.round + pod.ordinal) % lag;
      const { uuid, log } = server.data;
      const kept = Math.max(log.length - behind, Math.min(log.length, volume.data?.log.length ?? 1));
      volume.data = { uuid, log: log.slice(0, kept) };
      if (inStatement && server.synced) volume.unsafe = true;
    }
    pod.onEnd(code);
  }

  #writer(members: readonly Server[]): Server | undefined {
    const synced = members.filter((one) => one.synced).sort((a, b) => (a.name < b.name ? -1 : 1));
    return synced[this.galera.newest.number % synced.length];
  }

  #write(members: readonly Server[]): void {
    const { data } = this.#writer(members) ?? {};
    if (data === null || data === undefined) return;
    const next = { uuid: data.uuid, log: [...data.log, ++this.#writes] };
    for (const one of members) if (one.synced) one.data = next;
  }

  #launch(pod: Pod, launch: Launch): Server {
    if (launch.newCluster) this.#onStart(pod, launch.data?.log ?? []);
    const server = new Server(`instance-${++this.#instances}`, launch);
    this.galera.servers.add(server);
    return server;
  }

  #revive(pod: Pod): void {
    if (pod.server === null) return;
    this.#onStart(pod, pod.server.data?.log ?? []);
    pod.server.reviving = true;
  }

  /** Every write was acknowledged: none may be missing that is still anywhere where it could be looked for. */
  #onStart(pod: Pod, log: readonly number[]): void {
    this.starts++;
    if (pod.volume.broken) this.#fault(`${pod.name} starts on what a state transfer has left`);
    if (this.galera.primaries().length > 0) this.#fault(`${pod.name} starts beside a primary component`);
    const last = new Set([...this.galera.newest.members].map(({ name }) => name));
    for (const one of this.pods) {
      if (!one.present && one.ordinal >= this.size && !last.has(one.name)) continue;
      const theirs = one.volume.usable ? (one.server?.data ?? one.volume.data)?.log : [];
      this.#mustKeep(`${pod.name} starts without what ${one.name} has`, theirs ?? [], log);
    }
  }

  #mustKeep(what: string, before: readonly number[], after: readonly number[]): void {
    const kept = new Set(after);
    const lost = before.filter((write) => !kept.has(write));
    if (lost.length > 0) this.#fault(`${what}: ${lost.join(" ")} lost`);
  }

  #fault(what: string): void {
    this.faults.push(`after ${this.round} s: ${what}`);
  }

  #pod(name: string): Pod {
    const pod = this.pods.find((one) => one.name === name);
    if (pod === undefined) throw new Error(`there is no ${name}`);
    return pod;
  }
}
