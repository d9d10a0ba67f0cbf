/**
 * `net.ipv4.ip_forward`, the one setting of the host that a cluster changes. The duty to put it back is written down
 * before the change, so that a run which is killed between the two leaves no change that nobody knows of. Everything
 * here runs under `hostLock`.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readJson, writeAtomically } from "./files";

/** What a cluster changed on the host outside its own things. */
interface HostChanges {
  /** The host did not forward packets before. */
  forwarding: boolean;
}

/** What of the host is looked at and changed; a test has its own. */
export interface ForwardingHost {
  read(): string;
  write(value: string): void;
  /** Whether bridges are left: who made one, for containers or virtual machines, counts on forwarding too. */
  hasBridges(): boolean;
}

const setting = "/proc/sys/net/ipv4/ip_forward";

const thisHost: ForwardingHost = {
  read: () => readFileSync(setting, "utf8").trim(),
  write: (value) => writeFileSync(setting, value),
  hasBridges: () => readdirSync("/sys/class/net").some((name) => existsSync(`/sys/class/net/${name}/bridge`)),
};

/**
 * Turns forwarding on where it is off.
 * @param record the cluster's file of changes
 */
export function turnForwardingOn(record: string, host: ForwardingHost = thisHost): void {
  if (host.read() === "1") return;
  writeAtomically(record, JSON.stringify({ forwarding: true } satisfies HostChanges));
  host.write("1");
}

/**
 * Fulfils the duty that the record tells of: hands it to another cluster that is up, or turns forwarding off. May be
 * repeated from any point.
 * @param others records of the other clusters that are up
 */
export function putForwardingBack(
  record: string,
  others: readonly string[],
  host: ForwardingHost = thisHost,
): void {
  if (readJson<HostChanges>(record)?.forwarding !== true) return;
  const [other] = others;
  if (other !== undefined) {
    writeAtomically(other, JSON.stringify({ forwarding: true } satisfies HostChanges));
  } else if (!host.hasBridges()) {
    host.write("0");
  }
  rmSync(record, { force: true });
}
