import type { Load } from "../load";
import type { Random } from "../random";
import type { MemberPod, Subject } from "../subject";
import type { Undo } from "../undo";

/** What clients are promised while a scenario runs. */
export type Kind =
  /** No acknowledged write lost, no duplicate, one primary component, full strength without a person. */
  | "unplanned"
  /** The same, and no failed statement, no failed connection. */
  | "planned";

/** What a scenario has at hand. */
export interface Fault {
  subject: Subject;
  random: Random;
  load: Load;
  /** What is to be put back whatever happens, the last first. */
  undo: Undo;
  /** The member that takes writes now. */
  writer(): Promise<MemberPod>;
  /** The members that take none. */
  readers(): Promise<MemberPod[]>;
  /** One of the members that take no writes, drawn. */
  reader(): Promise<MemberPod>;
  /** Waits; ends at once where the run is interrupted. */
  pause(seconds: number): Promise<void>;
  /** Waits until it is so. @throws Error where it is not within the time */
  until(what: string, seconds: number, isSo: () => Promise<boolean> | boolean): Promise<void>;
  /** Writes down what was done, for the report. */
  note(text: string): void;
}

/** A fault, or a planned change, that can be repeated on a stack that is up. */
export interface Scenario {
  name: string;
  /** What happens, in one sentence without a full stop. */
  describe: string;
  kind: Kind;
  /** Whether random runs draw it: not what takes minutes. @default true */
  drawn?: boolean;
  /** How many members it needs. @default 3 */
  members?: number;
  /** How long full strength may take once the fault is over. Seconds. @default 180 */
  within?: number;
  /** Clients go past the proxies, straight to the members: only for controls. @default false */
  pastProxies?: boolean;
  /** Injects the fault, and returns when nothing more will be done to the stack. */
  run(fault: Fault): Promise<void>;
}

/** Waits until a write is acknowledged that was sent after this moment. */
export async function writesGoOn({ load, until }: Fault, seconds: number): Promise<void> {
  const from = load.now();
  await until("writes go on", seconds, () =>
    load.log.writes.some(({ outcome, sent }) => outcome === "acknowledged" && sent > from),
  );
}

/** The others must write again while a member is away, not only when it is back. Seconds. */
export const othersWithin = 60;
