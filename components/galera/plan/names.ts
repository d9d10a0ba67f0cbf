import type { AgentSettings } from "../agent/settings";
import type { TlsSettings } from "../args";

/** Accounts of the database whose passwords people or other components use. */
export const accountNames = ["root", "monitor", "backup", "app"] as const;
/** One of {@link accountNames}. */
export type AccountName = (typeof accountNames)[number];

/** Ports inside the pods. */
export const ports = {
  database: 3306,
  /** Group communication, TCP and UDP. */
  group: 4567,
  /** Incremental state transfer. */
  ist: 4568,
  /** Full state transfer: the first of {@link transferPorts}. */
  sst: 4444,
  /** The agent's answers. */
  agent: 8080,
  /** Orders to the database container, loopback only. */
  orders: 8081,
  /** Orders for what is done beside the server, loopback only. */
  errands: 8082,
  proxyReadWrite: 3306,
  proxyReadOnly: 3307,
  /** The proxy's metrics and health. */
  proxyStatus: 8404,
} as const;

/** Ports of full state transfers, one after the other; see `start-arguments.ts`. */
export const transferPorts = [0, 1, 2, 3].map((offset) => ports.sst + offset);

/** Paths inside the pods. */
export const paths = {
  volume: "/var/lib/mysql",
  /** Not the volume's root: there a file system keeps `lost+found`, which MariaDB would take for a schema. */
  data: "/var/lib/mysql/data",
  binlog: "/var/lib/mysql/binlog/binlog",
  temporary: "/var/lib/mysql/tmp",
  run: "/run/galera",
  socket: "/run/galera/mariadb.sock",
  config: "/etc/galera/config",
  agent: "/etc/galera/agent",
  members: "/etc/galera/members",
  accounts: "/etc/galera/accounts",
  settings: "/etc/galera/settings",
  /** The Secret with the certificate, as the kubelet brings it. */
  certificates: "/etc/galera/certificates",
  /** What the agent has checked of it. In memory: a private key must not lie on a node's disk. */
  tls: "/run/galera-tls",
  proxyConfig: "/usr/local/etc/haproxy",
} as const;

/** How state transfers are protected, in {@link paths.members}. */
export const transfersFile = "transfers.cnf";

/** The user and group of both containers, as in the official image. */
export const userId = 999;

/**
 * How long sessions may take to come to an end before the member or the proxy that they go through stops. Pools whose
 * connections live for less never meet one that is closed.
 */
export const drainSeconds = 30;

/**
 * What must be free on a member's volume. The least is what a member takes while it drains and stops: a binlog or undo space
 * that grows by pieces of 16 MiB at most, for a while; the most is what one takes in {@link drainSeconds} that is
 * written to at 30 MiB a second, which is more than Galera applies.
 */
export const volumeReserve = { share: 0.02, leastBytes: 64 * 2 ** 20, mostBytes: 2 ** 30 } as const;

/** Names of everything that belongs to one cluster. */
export function namesOf(cluster: string, namespace: string, clusterDomain: string) {
  const service = (role: string) => `${cluster}-${role}.${namespace}.svc.${clusterDomain}`;
  return {
    cluster,
    namespace,
    headless: `${cluster}-headless`,
    readWrite: `${cluster}-rw`,
    readOnly: `${cluster}-ro`,
    readWriteExternal: `${cluster}-rw-external`,
    readOnlyExternal: `${cluster}-ro-external`,
    proxy: `${cluster}-proxy`,
    members: `${cluster}-members`,
    accounts: `${cluster}-accounts`,
    settings: `${cluster}-settings`,
    /** Secret with the certificate of all members, where the platform makes it. */
    tls: `${cluster}-tls`,
    /** Secret with the name and password of an account. */
    secretOf: (account: AccountName) => `${cluster}-${account}`,
    readWriteHost: service("rw"),
    readOnlyHost: service("ro"),
    member: (ordinal: number) => `${cluster}-${ordinal}`,
    /** Claim of a member's volume, as its StatefulSet names it. */
    claim: (ordinal: number) => `data-${cluster}-${ordinal}`,
    memberHost: (ordinal: number) => `${cluster}-${ordinal}.${service("headless")}`,
  };
}

/** See {@link namesOf}. */
export type Names = ReturnType<typeof namesOf>;

/** What the agent of every member is told. */
export function agentSettings(names: Names, { mode }: Pick<TlsSettings, "mode">): AgentSettings {
  return {
    httpPort: ports.agent,
    orderPort: ports.orders,
    errandPort: ports.errands,
    groupPort: ports.group,
    transferPorts,
    drainSeconds,
    namespace: names.namespace,
    service: names.headless,
    volumeDirectory: paths.volume,
    dataDirectory: paths.data,
    runDirectory: paths.run,
    accountsFile: `${paths.accounts}/accounts.json`,
    settingsFile: `${paths.settings}/settings.json`,
    maintenanceFile: `${paths.members}/maintenance.json`,
    volumeReserve,
    transfersFile: `${paths.members}/${transfersFile}`,
    configFile: `${paths.config}/my.cnf`,
    certificates: mode === "off" ? null : { source: paths.certificates, directory: paths.tls },
  };
}
