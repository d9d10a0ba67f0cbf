/** Whether a stack is as strong as it was configured. */
import type { Address } from "../load/pool";
import type { MemberPod } from "../subject";
import type { Told } from "./agent-report";

/** What was seen of a stack at one moment. */
export interface Seen {
  replicas: number;
  members: readonly MemberPod[];
  told: readonly Told[];
  proxies: readonly MemberPod[];
  /** Endpoints that did not answer a statement, in words. */
  silent: readonly string[];
}

/** What is missing to full strength, in words; empty where nothing is. Pure. */
export function missing({ replicas, members, told, proxies, silent }: Seen): string[] {
  const names = members.map(({ name }) => name).sort();
  const writers = told.filter(({ writer }) => writer).map(({ member }) => member);
  const message = (name: string) =>
    told.find(({ member }) => member === name)?.message ?? "its agent is silent";
  return [
    ...(members.length === replicas ? [] : [`${members.length} of ${replicas} members exist`]),
    ...members
      .filter(({ name, ready }) => !ready || told.every(({ member, synced }) => member !== name || !synced))
      .map(({ name }) => `${name} is not synced and ready: ${message(name)}`),
    ...told
      .filter(({ view }) => view.join() !== names.join())
      .map(({ member, view }) => `${member} sees {${view.join(", ")}}`),
    ...(new Set(told.map(({ uuid }) => uuid)).size > 1 ? ["members have different histories"] : []),
    ...(writers.length === 1 ? [] : [`${writers.length} writers`]),
    ...(proxies.length === 0 ? ["there is no proxy"] : []),
    ...proxies.filter(({ ready }) => !ready).map(({ name }) => `${name} is not ready`),
    ...silent,
  ];
}

/** How an endpoint is called. */
export function addressName({ host, port }: Address): string {
  return `${host}:${port}`;
}
