/** Claims a slot of the host for a cluster. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../../../../../toolchain/errors";
import { claimsDirectory, clusterPaths, stateDirectory } from "../paths";
import { checkNodeCidr, hostPorts, rangesOf, slotCount } from "../plan/addresses";
import { parseCidr } from "../plan/cidr";
import type { Reservation, ReservationSpec } from "../protocol";
import { isErrno, readJson, removeIfEmpty, writeAtomically } from "../system/files";
import {
  conflicts,
  portConflicts,
  rangeConflicts,
  type UsedRange,
  usedRanges,
} from "../system/host-networks";
import { failWith, preflight } from "../system/preflight";
import type { Report } from "../system/report";

/** What a claim says. */
interface Claim {
  clusterId: string;
  directory: string;
}

/** Reserves a slot and its ranges; the same cluster gets the same ones again. */
export async function reserve(spec: ReservationSpec, report: Report): Promise<Reservation> {
  const state = stateDirectory();
  const paths = clusterPaths(spec.clusterId, state);
  if (spec.nodeCidr !== null) checkNodeCidr(spec.nodeCidr);
  const existing = readJson<Reservation>(paths.reservation);
  const reserved = reservedSlots(state);
  const used = [...usedRanges(""), ...reserved.flatMap(rangesOfReservation)];
  await preflight(state, report, existing === undefined ? firstConflicts(spec, used) : []);
  if (existing !== undefined) {
    if (spec.nodeCidr !== null && spec.nodeCidr !== existing.nodeCidr) {
      throw new UserError(
        `The cluster ${spec.clusterId} exists with the node network ${existing.nodeCidr}; it cannot move to ${spec.nodeCidr}.`,
        { hint: "Run `npm run destroy` first (its data goes with it), or keep the network as it is." },
      );
    }
    claim(existing);
    return existing;
  }
  // Before the claim: one whose directory does not exist counts as left over.
  mkdirSync(paths.root, { recursive: true, mode: 0o700 });
  let reservation: Reservation;
  try {
    reservation = chooseSlot(spec, paths.root, reserved, used);
  } catch (error) {
    removeIfEmpty(paths.root);
    removeIfEmpty(dirname(paths.root));
    throw error;
  }
  writeAtomically(paths.reservation, `${JSON.stringify(reservation, null, 2)}\n`);
  report.line(
    `reserved slot ${reservation.slot}: nodes ${reservation.nodeCidr}, pods ${reservation.podCidr}`,
  );
  return reservation;
}

/** Reservations of the state directory: after a reboot their claims are gone, but their slots are not free. */
export function reservedSlots(state: string): Reservation[] {
  const directory = join(state, "clusters");
  const names = existsSync(directory) ? readdirSync(directory) : [];
  return names.flatMap((name) => readJson<Reservation>(join(directory, name, "reservation.json")) ?? []);
}

/** What is in the way before a slot is even looked for. */
function firstConflicts({ nodeCidr }: ReservationSpec, used: readonly UsedRange[]): string[] {
  const chosen = nodeCidr === null ? [] : conflicts({ "node network": nodeCidr }, used);
  return [...chosen, ...portConflicts(hostPorts)];
}

function chooseSlot(
  spec: ReservationSpec,
  directory: string,
  reserved: readonly Reservation[],
  used: readonly UsedRange[],
): Reservation {
  const { clusterId, nodeCidr } = spec;
  let problems = [`All ${slotCount} slots for clusters are taken; destroy one of them.`];
  for (let slot = 0; slot < slotCount; slot += 1) {
    if (reserved.some((one) => one.slot === slot) || existsSync(`/sys/class/net/gp${slot}`)) continue;
    for (const ranges of rangesOf(slot, nodeCidr)) {
      problems = rangeConflicts(ranges, used);
      const reservation: Reservation = { clusterId, slot, ...ranges, directory };
      if (problems.length === 0 && tryClaim(reservation)) return reservation;
    }
  }
  failWith(problems);
  throw new UserError(`All ${slotCount} slots for clusters are taken; destroy one of them.`);
}

function rangesOfReservation(one: Reservation): UsedRange[] {
  return [one.nodeCidr, one.podCidr, one.serviceCidr].map((text) => ({
    cidr: parseCidr(text),
    by: `cluster ${one.clusterId}`,
  }));
}

/** Renews the claim of an existing cluster. @throws UserError when another cluster took its slot meanwhile */
export function claim(reservation: Reservation): void {
  if (tryClaim(reservation)) return;
  const holder = readJson<Claim>(claimFile(reservation.slot));
  throw new UserError(
    `Slot ${reservation.slot} (gp${reservation.slot}, ${reservation.nodeCidr}) of the cluster ${reservation.clusterId} ` +
      `is used by the cluster ${holder?.clusterId ?? "?"} in ${holder?.directory ?? "?"}.`,
    { hint: "It was started while this one was down. Destroy one of the two." },
  );
}

/** Claims of clusters that are up, of every state directory of this host. */
export function livingClaims(): Claim[] {
  const names = existsSync(claimsDirectory) ? readdirSync(claimsDirectory) : [];
  return names.flatMap((name) => {
    const slot = /^slot-(\d+)\.json$/.exec(name)?.[1];
    const held = slot === undefined ? undefined : readJson<Claim>(join(claimsDirectory, name));
    return held !== undefined && existsSync(`/sys/class/net/gp${slot}`) ? [held] : [];
  });
}

/** Whether another cluster took the slot, as after a reboot it can: what bears its name is not ours then. */
export function isTakenByAnother(slot: number, directory: string): boolean {
  const holder = readJson<Claim>(claimFile(slot));
  return holder !== undefined && holder.directory !== directory && existsSync(holder.directory);
}

/** Gives the claim back, where it is this cluster's. */
export function releaseClaim(slot: number, directory: string): void {
  const file = claimFile(slot);
  if (readJson<Claim>(file)?.directory === directory) rmSync(file, { force: true });
}

function tryClaim(reservation: Reservation): boolean {
  const { clusterId, directory } = reservation;
  const file = claimFile(reservation.slot);
  mkdirSync(claimsDirectory, { recursive: true, mode: 0o700 });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify({ clusterId, directory } satisfies Claim), {
        flag: "wx",
        mode: 0o600,
      });
      return true;
    } catch (error) {
      if (!isErrno(error, "EEXIST")) throw error;
    }
    const holder = readJson<Claim>(file);
    if (holder?.directory === directory) return true;
    // A claim whose cluster is gone holds nothing, unless its interface still does.
    if (
      holder !== undefined &&
      (existsSync(holder.directory) || existsSync(`/sys/class/net/gp${reservation.slot}`))
    )
      return false;
    rmSync(file, { force: true });
  }
  return false;
}

function claimFile(slot: number): string {
  return join(claimsDirectory, `slot-${slot}.json`);
}
