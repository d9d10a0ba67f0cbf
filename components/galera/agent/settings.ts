import { readFileSync } from "node:fs";

/** What the plan tells the agent; the same for every member. */
export interface AgentSettings {
  /** Where the agent answers proxies, kubelet and peers. */
  httpPort: number;
  /** Where the database container asks for orders; on the loopback only. */
  orderPort: number;
  /** Where it asks for what is to be done beside its server; on the loopback only. */
  errandPort: number;
  /** Where a server listens as long as it is in a group. */
  groupPort: number;
  /** Where a server that joins takes its state; see `start-arguments.ts`. */
  transferPorts: readonly number[];
  /** Namespace of the cluster; together with a member's name it tells one member from all others. */
  namespace: string;
  /** How long sessions may take to come to an end before a member stops. */
  drainSeconds: number;
  /** Headless Service that gives each member a name. */
  service: string;
  /** The member's volume: what must outlive a state transfer, which empties the data directory, lies here. */
  volumeDirectory: string;
  dataDirectory: string;
  /** Directory shared by the two containers: socket, logs of recovery. */
  runDirectory: string;
  /** The accounts as they are configured; changes in place. */
  accountsFile: string;
  /** The settings that are changed live, as they are configured; changes in place. */
  settingsFile: string;
  /** Names of the members that are out for maintenance; changes in place. */
  maintenanceFile: string;
  /** What must be free on the volume, for a member to go on. */
  volumeReserve: VolumeReserve;
  /** What `my.cnf` includes for state transfers; changes in place. */
  transfersFile: string;
  /** `my.cnf`. */
  configFile: string;
  /** Where the certificate comes from and where the server reads it; null where no link speaks TLS. */
  certificates: CertificatePlaces | null;
}

/** How much of a volume must be free: a share of its size within bounds. */
export interface VolumeReserve {
  /** 0 to 1. */
  share: number;
  leastBytes: number;
  mostBytes: number;
}

/** Directories of a member's certificate. */
export interface CertificatePlaces {
  /** The Secret, as the kubelet brings it. */
  source: string;
  /** What has been checked of it, for the server. */
  directory: string;
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

/**
 * Names of all members as they are configured. Read anew each time: the number of members changes without a restart
 * of the others. The kubelet brings a change up to a minute late; see `electorate.ts`.
 */
export function readMembers(path: string): string[] {
  return JSON.parse(readFileSync(path, "utf8")) as string[];
}
