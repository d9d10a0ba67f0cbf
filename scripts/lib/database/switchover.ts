import { setTimeout as sleep } from "node:timers/promises";
import type { CoreV1Api } from "@kubernetes/client-node";
import { ApiException, setHeaderOptions } from "@kubernetes/client-node";
import { orderHeader } from "../../../components/galera/agent/http";
import { ports } from "../../../components/galera/plan/names";
import { UserError } from "../../../toolchain/errors";
import { commandFor } from "../hints";
import type { Status } from "./status";

/** How long an agent may take: until another one has the role, and until sessions have come to an end. Milliseconds. */
export const switchoverMs = 60_000;
const pauseMs = 100;

/** What a switchover is asked of. */
export interface Switching {
  stack: string;
  /** How many members there should be. */
  replicas: number;
  /** The member that is to be the writer; nothing for whichever takes the role first. */
  to?: string | undefined;
  /** Looks at the members. */
  read(): Promise<Pick<Status, "members" | "writer">>;
  /** Tells the agent of a member to give the role up. @returns what it says where it could not, else null */
  order(member: string, path: string): Promise<string | null>;
  /** Told what happens, as it happens. */
  progress(line: string): void;
}

/** What a switchover did. Seconds since it was asked for. */
export interface Switched {
  from: string;
  to: string;
  /** Until the other member had the role. */
  role: number;
  /** Until the sessions of the old writer had come to an end, or their time was over. */
  sessions: number;
}

/**
 * Who gives the role up.
 *
 * @throws UserError where the cluster is not whole, or the member that is wanted cannot take the role
 */
export function giverOf(
  { members, writer }: Pick<Status, "members" | "writer">,
  { stack, replicas, to }: Pick<Switching, "stack" | "replicas" | "to">,
): string {
  const hint = `See what there is: ${commandFor("status", stack)}`;
  const refuse = (why: string) => new UserError(`${why} Nothing has been changed.`, { hint });
  if (replicas === 1) throw refuse("There is one member only: nobody could take the writer role from it.");
  const names = members.map(({ name }) => name);
  if (to !== undefined && !names.includes(to))
    throw refuse(`There is no member ${to}; there are ${names.join(", ")}.`);
  if (writer === null) throw refuse("There is no writer, or more than one: there is no role to give.");
  if (to === writer) throw refuse(`${to} is the writer already.`);
  const away = members.filter(({ ready, serves }) => !ready || !serves);
  const short = replicas - members.length;
  if (away.length > 0 || short > 0) {
    const missing = short > 0 ? [`${members.length} of ${replicas} members exist`] : [];
    const reasons = [...missing, ...away.map(({ name, message }) => `${name}: ${message}`)];
    throw refuse(`The cluster is not whole (${reasons.join("; ")}).`);
  }
  const heirs = members.filter(({ name }) => name !== writer && (to === undefined || name === to));
  if (heirs.every(({ role }) => role !== "reader")) {
    const busy = heirs.map(({ name, state, role }) => `${name} is ${state === "Synced" ? role : state}`);
    throw refuse(`Nobody can take the writer role now: ${busy.join(", ")}.`);
  }
  return writer;
}

/**
 * Gives the writer role to another member, and waits until the old writer's sessions have come to an end.
 *
 * @throws UserError where it is refused, or where nobody has taken the role
 */
export async function switchOver(
  switching: Switching,
  now: () => number = () => performance.now(),
): Promise<Switched> {
  const { to, stack, read, order, progress } = switching;
  const from = giverOf(await read(), switching);
  progress(`${from} is the writer; asks it to give the role to ${to ?? "another member"}`);
  const began = now();
  const since = () => (now() - began) / 1000;
  let isAnswered = false;
  const ordered = order(from, to === undefined ? "switchover" : `switchover/${to}`);
  const answered = ordered.then(
    () => {},
    () => {},
  );
  void answered.then(() => {
    isAnswered = true;
  });
  const taken: { member: string; after: number }[] = [];
  while (taken.length === 0 && !isAnswered) {
    // The API server may be busy for a moment: the agents do without it.
    const { writer } = await read().catch(() => ({ writer: null }));
    if (writer !== null && writer !== from) taken.push({ member: writer, after: since() });
    else await Promise.race([sleep(pauseMs), answered]);
  }
  const [first] = taken;
  if (first !== undefined)
    progress(
      `${first.member} has the role, after ${first.after.toFixed(1)} s; sessions on ${from} come to an end`,
    );
  const problem = await ordered;
  const sessions = since();
  if (problem !== null)
    throw new UserError(`${from} could not give the writer role away: ${problem}.`, {
      hint: `It goes on as before where nobody has taken it: ${commandFor("status", stack)}`,
    });
  const last = first ?? { member: (await read()).writer ?? "", after: sessions };
  if (last.member === "" || last.member === from || (to !== undefined && last.member !== to)) {
    throw new UserError(`${from} gave the role away, and ${last.member || "nobody"} has it now.`, {
      hint: `See what there is: ${commandFor("status", stack)}`,
    });
  }
  return { from, to: last.member, role: last.after, sessions };
}

/** Tells an agent through the Kubernetes API. */
export function orderThrough(core: CoreV1Api, namespace: string): Switching["order"] {
  return async (member, path) => {
    const target = { namespace, name: `${member}:${ports.agent}`, path };
    try {
      await core.connectGetNamespacedPodProxyWithPath(target, setHeaderOptions(orderHeader, "switchover"));
      return null;
    } catch (error) {
      if (error instanceof ApiException && error.code === 503) return String(error.body).trim();
      throw error;
    }
  };
}
