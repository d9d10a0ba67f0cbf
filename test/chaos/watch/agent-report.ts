/** The only place of the harness that knows what agents tell: `components/galera/agent/report.ts`. */
import type { Report } from "../../../components/galera/agent/report";
import { isWriter } from "../../../components/galera/agent/writer";
import { ports } from "../../../components/galera/plan/names";
import type { MemberPod } from "../subject";

/** What an agent says of its member, as far as the harness looks at it. */
export interface Told {
  member: string;
  /** In a primary component. */
  primary: boolean;
  synced: boolean;
  donor: boolean;
  /** History. */
  uuid: string;
  /** Names of the members in its view, sorted. */
  view: string[];
  /** Takes writes. */
  writer: boolean;
  /** Counts changes of the writer. */
  epoch: number;
  seqno: number;
  /** What it waits for, in words. */
  message: string;
  /** What a person should see to though it serves, in words. */
  notes: readonly string[];
}

const answerMs = 1000;

/** Asks the agent of a pod; null where it does not answer. */
export async function askAgent(address: string): Promise<Told | null> {
  try {
    const response = await fetch(`http://${address}:${ports.agent}/state`, {
      signal: AbortSignal.timeout(answerMs),
    });
    return understand((await response.json()) as Report);
  } catch {
    return null;
  }
}

/** The one of these members that takes writes, as its agent tells. @throws Error where none does */
export async function writerOf(members: readonly MemberPod[]): Promise<MemberPod> {
  const told = await Promise.all(members.map(({ address }) => askAgent(address)));
  const writer = members.find(({ name }) => told.some((one) => one?.member === name && one.writer));
  if (writer === undefined) throw new Error("there is no writer");
  return writer;
}

/** A report in the harness's own terms. */
export function understand(report: Report): Told {
  const { live } = report;
  return {
    member: report.name,
    primary: live?.primary === true,
    synced: live?.primary === true && live.state === "Synced",
    donor: live?.state === "Donor/Desynced",
    uuid: live?.uuid ?? "",
    view: [...(live?.view ?? [])].sort(),
    writer: isWriter(report),
    epoch: live?.epoch ?? -1,
    seqno: live?.seqno ?? -1,
    message: report.message,
    notes: report.notes ?? [],
  };
}
