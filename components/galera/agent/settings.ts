import { readFileSync } from "node:fs";

/** What the plan tells the agent; the same for every member. */
export interface AgentSettings {
  /** Where the agent answers proxies, kubelet and peers. */
  httpPort: number;
  /** Where the database container asks for orders; on the loopback only. */
  orderPort: number;
  /** Headless Service that gives each member a name. */
  service: string;
  /** Port of clients. */
  databasePort: number;
  dataDirectory: string;
  /** Directory shared by the two containers: socket, logs of recovery. */
  runDirectory: string;
}

/** Which member this is. */
export interface Identity {
  /** Name of the pod. */
  name: string;
  /** Its address. */
  address: string;
}

/** Settings as the plan wrote them. */
export function readSettings(path: string): AgentSettings {
  return JSON.parse(readFileSync(path, "utf8")) as AgentSettings;
}

/** Names of all members. Read anew each time: the number of members changes without a restart of the others. */
export function readMembers(path: string): string[] {
  return JSON.parse(readFileSync(path, "utf8")) as string[];
}
