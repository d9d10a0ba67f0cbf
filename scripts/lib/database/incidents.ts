import { type Incident, isRoutine } from "../../../components/galera/agent/journal";

/** An entry of a member's journal. */
export interface MemberIncident extends Incident {
  member: string;
}

/** What is this close together belongs together: the members tell of the same event, each what it did about it. */
const togetherMs = 10_000;

/** The entries of all members, newest first. */
export function mergeIncidents(
  journals: readonly { member: string; incidents: readonly Incident[] }[],
): MemberIncident[] {
  return journals
    .flatMap(({ member, incidents }) => incidents.map((incident) => ({ member, ...incident })))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/**
 * The last time that something went wrong, oldest entry first: empty where nothing did.
 *
 * @param incidents newest first
 */
export function lastIncident(incidents: readonly MemberIncident[]): MemberIncident[] {
  const group: MemberIncident[] = [];
  for (const incident of incidents) {
    if (group.length === 0 && isRoutine(incident)) continue;
    const next = group.at(-1);
    if (next !== undefined && Date.parse(next.at) - Date.parse(incident.at) > togetherMs) break;
    group.push(incident);
  }
  return group.reverse();
}
