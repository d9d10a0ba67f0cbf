import type { Size } from "../../config/size";
import { optionText, type SettingValue } from "../agent/live-settings";
import { takenSettingsFile } from "../agent/names";
import { quoteOption } from "../agent/quoting";
import type { TlsSettings } from "../args";
import { paths, ports, transfersFile } from "./names";
import { bufferPoolBytes, gcacheBytes, toMariadbSize } from "./sizing";
import { groupOptions, serverSettings } from "./tls";

/** What `my.cnf` is made from. */
export interface MyCnfInput {
  /** Name of the cluster in the group's messages. */
  cluster: string;
  memoryLimit: Size;
  storage: Size;
  /** Settings of the user, by name. */
  settings: Readonly<Record<string, SettingValue>>;
  tls: Pick<TlsSettings, "mode" | "required">;
}

/** Settings that the platform owns, and why. */
export const owned: Readonly<Record<string, string>> = {
  binlog_format: "Galera replicates rows",
  debug_no_sync: "acknowledged transactions would be lost in a power loss",
  default_storage_engine: "Galera replicates InnoDB tables",
  innodb_autoinc_lock_mode: "members would wait for each other's locks",
  innodb_doublewrite: "a page torn by a power loss could not be repaired",
  innodb_flush_log_at_trx_commit: "acknowledged transactions would be lost when members crash together",
  sync_binlog: "acknowledged transactions would be lost in a power loss",
  innodb_force_primary_key: "the platform decides it with the replication settings",
  log_slave_updates: "binary logs of the members must be equal",
  log_bin: "backups read it",
  log_bin_index: "backups read it",
  log_bin_basename: "backups read it",
  sql_log_bin: "backups need every transaction in it",
  binlog_do_db: "backups need every transaction in it",
  binlog_ignore_db: "backups need every transaction in it",
  datadir: "the agent looks for the data there",
  innodb_data_home_dir: "the agent looks for the data there",
  innodb_log_group_home_dir: "the agent looks for the data there",
  tmpdir: "the root file system is read-only",
  socket: "the agent connects there",
  port: "Services and proxies expect it",
  bind_address: "peers and proxies connect to the pod's address",
  skip_networking: "peers and proxies connect to the pod's address",
  skip_name_resolve: "a slow name server would stop logins",
  pid_file: "the root file system is read-only",
  user: "the pod decides it",
  server_id: "the members must share it, or their GTIDs differ",
  gtid_domain_id: "it differs from member to member",
  gtid_strict_mode: "backups rely on it",
  gtid_binlog_state: "the members keep it",
  gtid_slave_pos: "the members keep it",
  init_file: "accounts are made by the installation",
  skip_grant_tables: "everyone could log in as anyone",
  read_only: "the members agree on the writer",
  require_secure_transport: "galera.tls.required decides it",
  plugin_wsrep_provider: "it decides how the provider is configured",
  log_error: "the pod's log shows it",
  defaults_file: "the pod decides it",
  include: "it would bring settings that nobody has checked",
  includedir: "it would bring settings that nobody has checked",
};

/** Settings of replication that are the user's to change. */
export const freeWsrep = new Set([
  "wsrep_applier_retry_count",
  "wsrep_log_conflicts",
  "wsrep_max_ws_rows",
  "wsrep_max_ws_size",
  "wsrep_mysql_replication_bundle",
  "wsrep_retry_autocommit",
  "wsrep_slave_threads",
  "wsrep_sync_wait",
  "wsrep_trx_fragment_size",
  "wsrep_trx_fragment_unit",
]);

/** The name that a setting has without the prefixes that MariaDB lets one put before it. */
export function plainSettingName(name: string): string {
  let plain = name.toLowerCase().replaceAll("-", "_");
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain.replace(/^(loose|maximum|enable|disable)_/, "");
  }
  return plain;
}

/**
 * Why the user cannot set this, or null. Names are compared the way MariaDB reads them, with dashes, upper case
 * and the prefixes `loose_`, `maximum_`, `enable_`, `disable_` and `skip_`.
 */
export function settingProblem(name: string): string | null {
  const plain = plainSettingName(name);
  if (!/^[a-z][a-z0-9_.]*$/.test(plain)) return "is not the name of a setting";
  const bare = plain.replace(/^skip_/, "");
  const why = owned[plain] ?? owned[bare];
  if (why !== undefined) return `is set by the platform: ${why}`;
  if (bare.startsWith("wsrep") && !freeWsrep.has(plain)) {
    return `is set by the platform; of replication only ${[...freeWsrep].join(", ")} can be changed`;
  }
  if (/^(ssl|tls)(_|$)|_plugin_dir$|^plugin_(dir|load)/.test(bare)) return "is set by the platform";
  return null;
}

/** A value as an option file carries it; quoted, because `#` begins a comment and blanks at the ends are cut off. */
export function formatSetting(value: SettingValue): string {
  if (typeof value !== "string") return optionText(value);
  if (/[\0\r\n]/.test(value)) throw new RangeError("a setting must be one line of text");
  if (/^[A-Za-z0-9_.,:/+-]+$/.test(value)) return value;
  return quoteOption(value);
}

/**
 * Options of the Galera library. They go in as one string with `plugin-wsrep-provider=OFF`: given as
 * `wsrep-provider-*` settings the `evs` periods are shown and have no effect in 11.8.
 *
 * A member that falls silent (power loss, partition) is excluded after `suspect_timeout`; until then the group
 * cannot commit. Galera's 5 s are for wide networks. 1.5 s with a keep-alive every 0.2 s bridge a member that
 * a busy host keeps off the processor, and keep the order keepalive < suspect < inactive <= install.
 */
function providerOptions(storage: Size, { mode }: MyCnfInput["tls"]): string {
  const options = {
    "gcache.size": toMariadbSize(gcacheBytes(storage)),
    "gcache.recover": "yes",
    // Who starts a cluster is the agents' decision alone. With recovery of the last view from `gvwstate.dat`, a member
    // that had once bootstrapped alone and crashed promoted itself when it was told to join: two primary components.
    "pc.recovery": "false",
    // A joiner that meets nobody asks its agent again instead of waiting for half a minute.
    "pc.wait_prim_timeout": "PT10S",
    "evs.keepalive_period": "PT0.2S",
    // Its least. A change of members goes by rounds of this length, two to five of them, in which nothing is written.
    "evs.join_retrans_period": "PT0.1S",
    "evs.inactive_check_period": "PT0.1S",
    "evs.suspect_timeout": "PT1.5S",
    "evs.inactive_timeout": "PT4S",
    "evs.install_timeout": "PT4S",
    "gmcast.listen_addr": `tcp://0.0.0.0:${ports.group}`,
    ...groupOptions(mode),
  };
  return Object.entries(options)
    .map(([name, value]) => `${name}=${value}`)
    .join(";");
}

/** Options of socat at both ends of a state transfer. */
const transferOptions = [
  // Ten seconds, for which the script itself would wait.
  "retry=40",
  "interval=0.25",
  "keepalive",
  "keepidle=30",
  "keepintvl=10",
  // By number, for socat has no name for it: of level TCP, TCP_USER_TIMEOUT, in milliseconds.
  "sockopt-int=6:18:120000",
];

/** `my.cnf` of every member. What differs from member to member comes on the command line from the agent. */
export function myCnf({ cluster, memoryLimit, storage, settings, tls }: MyCnfInput): string {
  const problems = Object.keys(settings).flatMap((name) => {
    const problem = settingProblem(name);
    return problem === null ? [] : [`${name} ${problem}`];
  });
  if (problems.length > 0) throw new RangeError(`settings: ${problems.join("; ")}`);
  const defaults: Record<string, SettingValue> = {
    character_set_server: "utf8mb4",
    collation_server: "utf8mb4_uca1400_ai_ci",
    innodb_buffer_pool_size: toMariadbSize(bufferPoolBytes(memoryLimit)),
    innodb_log_file_size: "96M",
    max_connections: 300,
    // Some 100 MiB a member; a stack that reads it turns it on.
    performance_schema: false,
    binlog_expire_logs_seconds: 86_400,
    max_binlog_size: "128M",
    wsrep_slave_threads: 4,
    wsrep_log_conflicts: true,
  };
  const fixed: Record<string, SettingValue> = {
    datadir: paths.data,
    socket: paths.socket,
    tmpdir: paths.temporary,
    pid_file: `${paths.run}/mariadb.pid`,
    port: ports.database,
    bind_address: "0.0.0.0",
    skip_name_resolve: true,
    default_storage_engine: "InnoDB",
    innodb_autoinc_lock_mode: 2,
    innodb_flush_log_at_trx_commit: 1,
    // With a binary log it is the binary log that decides after a crash what was committed.
    sync_binlog: 1,
    log_bin: paths.binlog,
    log_slave_updates: true,
    binlog_format: "ROW",
    wsrep_on: true,
    // The table in which the agent reads the group's members.
    plugin_load_add: "wsrep_info",
    wsrep_provider: "/usr/lib/galera/libgalera_smm.so",
    plugin_wsrep_provider: false,
    wsrep_provider_options: providerOptions(storage, tls),
    wsrep_cluster_name: cluster,
    wsrep_sst_method: "mariabackup",
    wsrep_sst_auth: "sst:",
    wsrep_gtid_mode: true,
    wsrep_gtid_domain_id: 1,
    // One for all: measured with one each, a member that joins by state transfer gives the same transaction a GTID
    // with another server's number than the others after a bootstrap by a different member (cf. MDEV-26223).
    server_id: 1,
    ...serverSettings(tls),
  };
  const own = Object.entries(settings).map(([name, value]) => [plainSettingName(name), value] as const);
  const merged = { ...defaults, ...Object.fromEntries(own), ...fixed };
  const lines = Object.entries(merged).map(([name, value]) => `${name} = ${formatSetting(value)}`);
  const sst = [
    "",
    "[sst]",
    "# Without it the script logs to a syslog that is not there.",
    "sst-syslog = -1",
    "# The donor knocks until the joiner listens, instead of pausing for ten seconds (see entrypoint.sh). Either side",
    "# takes one that has taken nothing for two minutes, or does not answer, for gone (TCP_USER_TIMEOUT): the kernel",
    "# would try for a quarter of an hour after a power loss, or for ever where it has nothing to send.",
    `sockopt = ${transferOptions.join(",")}`,
    "# There is no gzip in the image; the log of the last transfer stays.",
    "sst-log-archive = 0",
    "",
    "# Read anew for each transfer; changes in place.",
    `!include ${paths.members}/${transfersFile}`,
    "# What the server has taken while it ran; it begins with a section of its own.",
    `!include ${paths.volume}/${takenSettingsFile}`,
  ];
  return `${["[mariadb]", ...lines, ...sst].join("\n")}\n`;
}
