/** Claims a slot of the host for a cluster. */
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../../../../../toolchain/errors";
import { claimsDirectory, clusterPaths, stateDirectory } from "../paths";
import { checkNodeCidr, hostPorts, rangesOf, slotCount } from "../plan/addresses";
import { parseCidr } from "../plan/cidr";
import type { Reservation, ReservationSpec } from "../protocol";
import { Claims } from "../system/claims";
import { readJson, removeIfEmpty, writeAtomically } from "../system/files";
import {
  conflicts,
  portConflicts,
  rangeConflicts,
  type UsedRange,
  usedRanges,
} from "../system/host-networks";
import { hostLock, withLock } from "../system/lock";
import { failWith, preflight } from "../system/preflight";
import type { Report } from "../system/report";

/** Reserves a slot and its ranges; the same cluster gets the same ones again. */
export async function reserve(
  spec: ReservationSpec,
  report: Report,
  signal: AbortSignal,
): Promise<Reservation> {
  const state = stateDirectory();
  const paths = clusterPaths(spec.clusterId, state);
  if (spec.nodeCidr !== null) checkNodeCidr(spec.nodeCidr);
  const existing = readJson<Reservation>(paths.reservation);
  const used = [...usedRanges(""), ...reservedSlots(state).flatMap(rangesOfReservation)];
  const exists = existing !== undefined;
  const others = exists ? [] : firstConflicts(spec, used);
  await preflight({ stateDirectory: state, report, exists, others });
  if (existing !== undefined) {
    if (spec.nodeCidr !== null && spec.nodeCidr !== existing.nodeCidr) {
      throw new UserError(
        `The cluster ${spec.clusterId} exists with the node network ${existing.nodeCidr}; it cannot move to ${spec.nodeCidr}.`,
        {
          hint: "Destroy the stack first, with its data (npm run destroy -- --stack <its name>), or keep the network as it is.",
        },
      );
    }
    await claim(existing, report, signal);
    return existing;
  }
  const reservation = await withLock(hostLock, report, signal, () => {
    // Before the claim: one whose directory does not exist counts as left over.
    mkdirSync(paths.root, { recursive: true, mode: 0o700 });
    // One that was killed before it noted its slot may have taken another than this one will.
    new Claims().giveBack(paths.root);
    try {
      const chosen = chooseSlot(spec, paths.root, reservedSlots(state), used);
      writeAtomically(paths.reservation, `${JSON.stringify(chosen, null, 2)}\n`);
      return chosen;
    } catch (error) {
      new Claims().giveBack(paths.root);
      removeIfEmpty(paths.root);
      removeIfEmpty(dirname(paths.root));
      removeIfEmpty(state);
      removeIfEmpty(claimsDirectory);
      throw error;
    }
  });
  report.line(
    `reserved slot ${reservation.slot}: nodes ${reservation.nodeCidr}, pods ${reservation.podCidr}`,
  );
  return reservation;
}

/** Reservations of the state directory: after a reboot their claims are gone, but their slots are not free. */
function reservedSlots(state: string): Reservation[] {
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
      if (problems.length === 0 && new Claims().take(slot, reservation)) return reservation;
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
export async function claim(reservation: Reservation, report: Report, signal: AbortSignal): Promise<void> {
  const { slot, nodeCidr, clusterId } = reservation;
  const claims = new Claims();
  const holder = await withLock(hostLock, report, signal, () =>
    claims.take(slot, reservation) ? undefined : (claims.holder(slot) ?? { clusterId: "?", directory: "?" }),
  );
  if (holder === undefined) return;
  throw new UserError(
    `Slot ${slot} (gp${slot}, ${nodeCidr}) of the cluster ${clusterId} ` +
      `is used by the cluster ${holder.clusterId} in ${holder.directory}.`,
    { hint: "It was started while this one was down. Destroy one of the two." },
  );
}
