/** Members as processes and files of this host. */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { basename } from "node:path/posix";
import { sendSignal } from "../../../components/cluster/embedded/host/system/procfs";
import { paths, userId } from "../../../components/galera/plan/names";
import { must } from "../../lib/run";
import type { MemberPod, Subject } from "../subject";

/** Where a member's data lie on its volume. */
export const dataDirectory = basename(paths.data);

/** The processes of a member's database server: one, or none while it is down. */
export function serversOf({ machine }: Subject, { node, uid }: MemberPod): number[] {
  return machine
    .processesOfPod(node, uid)
    .filter(({ command }) => /^\S*mariadbd .*--wsrep-node-address=/.test(command))
    .map(({ pid }) => pid);
}

/**
 * Sends a signal to the servers of all these members at once.
 *
 * @returns how many got it
 * @throws Error where none is there to get it: a fault that hits nothing shows nothing
 */
export function signalServers(
  subject: Subject,
  members: readonly MemberPod[],
  signal: NodeJS.Signals,
): number {
  const pids = members.flatMap((member) => serversOf(subject, member));
  if (pids.length === 0 && signal !== "SIGCONT")
    throw new Error(`${signal} for ${members.map(({ name }) => name).join(", ")}: no server runs`);
  for (const pid of pids) sendSignal(pid, signal);
  return pids.length;
}

/** Runs statements at a member, one session, with the agent's account: the server knows it by the user of the process. */
export async function administer(
  subject: Subject,
  member: MemberPod,
  ...statements: string[]
): Promise<void> {
  const [server] = serversOf(subject, member);
  if (server === undefined) throw new Error(`${member.name} has no server`);
  const enter = [`--target=${server}`, "--mount", `--setuid=${userId}`, `--setgid=${userId}`, "--"];
  const client = ["mariadb", "--user=agent", `--socket=${paths.socket}`, "-e", statements.join(";")];
  await must("nsenter", [...enter, ...client]);
}

/** The directory of a member's volume on this host. */
export function volumeOf({ machine }: Subject, { node, name }: MemberPod): string {
  return machine.volume(node, `data-${name}`);
}

/** The directory of a member's data on this host. */
export function dataOf(subject: Subject, member: MemberPod): string {
  return join(volumeOf(subject, member), dataDirectory);
}

/** The history that Galera says a member's data belong to. */
export function historyOf(subject: Subject, member: MemberPod): string {
  const file = join(dataOf(subject, member), "grastate.dat");
  const uuid = existsSync(file) ? /^uuid:\s+(\S+)/m.exec(readFileSync(file, "utf8"))?.[1] : undefined;
  if (uuid === undefined) throw new Error(`${file} names no history`);
  return uuid;
}

/**
 * A member dies and comes back with an empty volume: everything in its pod is stopped, so that nothing sees half of it,
 * then killed; the kubelet starts the containers again.
 *
 * @param also what to put on the empty volume before anything starts on it
 */
export function wipe(subject: Subject, member: MemberPod, also?: (volume: string) => void): void {
  const volume = volumeOf(subject, member);
  const pids = subject.machine.processesOfPod(member.node, member.uid).map(({ pid }) => pid);
  for (const pid of pids) sendSignal(pid, "SIGSTOP");
  for (const pid of serversOf(subject, member)) sendSignal(pid, "SIGKILL");
  empty(volume);
  also?.(volume);
  for (const pid of pids) sendSignal(pid, "SIGKILL");
}

/** Removes everything in a volume, and not the volume. */
export function empty(volume: string): void {
  if (!existsSync(volume)) throw new Error(`${volume} does not exist`);
  for (const name of readdirSync(volume)) rmSync(join(volume, name), { recursive: true, force: true });
}
