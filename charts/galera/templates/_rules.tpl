{{- /* Made by `npm run chart` from components/galera: change it there. */ -}}
{{ define "galera.rules" -}}
{
  "accounts": [
    "root",
    "monitor",
    "backup",
    "app"
  ],
  "replicas": {
    "0": "must be 1, 3, 5 or 7",
    "2": "2 nodes cannot keep quorum when one fails; use 3",
    "4": "4 nodes cannot keep quorum when 2 fail; use 5",
    "6": "6 nodes cannot keep quorum when 3 fail; use 7",
    "8": "every commit waits for all members, more than 7 only make it slower; use 7"
  },
  "reservedAccounts": [
    "root",
    "mysql",
    "mariadb.sys",
    "agent",
    "sst",
    "monitor",
    "backup"
  ],
  "reservedSchemas": [
    "mysql",
    "sys",
    "information_schema",
    "performance_schema",
    "galera_platform"
  ],
  "freeSettings": [
    "wsrep_applier_retry_count",
    "wsrep_log_conflicts",
    "wsrep_max_ws_rows",
    "wsrep_max_ws_size",
    "wsrep_mysql_replication_bundle",
    "wsrep_retry_autocommit",
    "wsrep_slave_threads",
    "wsrep_sync_wait",
    "wsrep_trx_fragment_size",
    "wsrep_trx_fragment_unit"
  ],
  "ownedSettings": {
    "binlog_format": "Galera replicates rows",
    "default_storage_engine": "Galera replicates InnoDB tables",
    "innodb_autoinc_lock_mode": "members would wait for each other's locks",
    "innodb_doublewrite": "a page torn by a power loss could not be repaired",
    "innodb_flush_log_at_trx_commit": "acknowledged transactions would be lost when members crash together",
    "sync_binlog": "acknowledged transactions would be lost in a power loss",
    "innodb_force_primary_key": "the platform decides it with the replication settings",
    "log_slave_updates": "binary logs of the members must be equal",
    "log_bin": "backups read it",
    "log_bin_index": "backups read it",
    "log_bin_basename": "backups read it",
    "sql_log_bin": "backups need every transaction in it",
    "binlog_do_db": "backups need every transaction in it",
    "binlog_ignore_db": "backups need every transaction in it",
    "datadir": "the agent looks for the data there",
    "innodb_data_home_dir": "the agent looks for the data there",
    "innodb_log_group_home_dir": "the agent looks for the data there",
    "tmpdir": "the root file system is read-only",
    "socket": "the agent connects there",
    "port": "Services and proxies expect it",
    "bind_address": "peers and proxies connect to the pod's address",
    "skip_networking": "peers and proxies connect to the pod's address",
    "skip_name_resolve": "a slow name server would stop logins",
    "pid_file": "the root file system is read-only",
    "user": "the pod decides it",
    "server_id": "the members must share it, or their GTIDs differ",
    "gtid_domain_id": "it differs from member to member",
    "gtid_strict_mode": "backups rely on it",
    "gtid_binlog_state": "the members keep it",
    "gtid_slave_pos": "the members keep it",
    "init_file": "accounts are made by the installation",
    "skip_grant_tables": "everyone could log in as anyone",
    "read_only": "the members agree on the writer",
    "plugin_wsrep_provider": "it decides how the provider is configured",
    "log_error": "the pod's log shows it",
    "defaults_file": "the pod decides it",
    "include": "it would bring settings that nobody has checked",
    "includedir": "it would bring settings that nobody has checked"
  }
}
{{- end }}
