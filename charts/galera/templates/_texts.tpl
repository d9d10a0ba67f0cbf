{{- /* Made by `npm run chart` from components/galera: change it there. */ -}}
{{ define "galera.text.configmap-config.my.cnf" -}}
{{- $own := include "galera.fixedSettings" $ | fromJson -}}
[mariadb]
character_set_server = {{ get $own "character_set_server" | default "utf8mb4" }}
collation_server = {{ get $own "collation_server" | default "utf8mb4_uca1400_ai_ci" }}
innodb_buffer_pool_size = {{ get $own "innodb_buffer_pool_size" | default (include "galera.bufferPool" $) }}
innodb_log_file_size = {{ get $own "innodb_log_file_size" | default "96M" }}
max_connections = {{ get $own "max_connections" | default "300" }}
performance_schema = {{ get $own "performance_schema" | default "OFF" }}
binlog_expire_logs_seconds = {{ get $own "binlog_expire_logs_seconds" | default "86400" }}
max_binlog_size = {{ get $own "max_binlog_size" | default "128M" }}
wsrep_slave_threads = {{ get $own "wsrep_slave_threads" | default "4" }}
wsrep_log_conflicts = {{ get $own "wsrep_log_conflicts" | default "ON" }}
{{- range $name, $value := omit $own "character_set_server" "collation_server" "innodb_buffer_pool_size" "innodb_log_file_size" "max_connections" "performance_schema" "binlog_expire_logs_seconds" "max_binlog_size" "wsrep_slave_threads" "wsrep_log_conflicts" }}
{{ $name }} = {{ $value }}
{{- end }}
datadir = /var/lib/mysql/data
socket = /run/galera/mariadb.sock
tmpdir = /var/lib/mysql/tmp
pid_file = /run/galera/mariadb.pid
port = 3306
bind_address = 0.0.0.0
skip_name_resolve = ON
default_storage_engine = InnoDB
innodb_autoinc_lock_mode = 2
innodb_flush_log_at_trx_commit = 1
sync_binlog = 1
log_bin = /var/lib/mysql/binlog/binlog
log_slave_updates = ON
binlog_format = ROW
wsrep_on = ON
plugin_load_add = wsrep_info
wsrep_provider = /usr/lib/galera/libgalera_smm.so
plugin_wsrep_provider = OFF
wsrep_provider_options = "gcache.size={{ include "galera.gcache" $ }};gcache.recover=yes;pc.recovery=false;pc.wait_prim_timeout=PT10S;evs.keepalive_period=PT0.2S;evs.join_retrans_period=PT0.1S;evs.inactive_check_period=PT0.1S;evs.suspect_timeout=PT1.5S;evs.inactive_timeout=PT4S;evs.install_timeout=PT4S;gmcast.listen_addr=tcp://0.0.0.0:4567;socket.ssl=yes;socket.ssl_key=/run/galera-tls/current/tls.key;socket.ssl_cert=/run/galera-tls/current/tls.crt;socket.ssl_ca=/run/galera-tls/current/ca.crt"
wsrep_cluster_name = {{ include "galera.name" $ }}
wsrep_sst_method = mariabackup
wsrep_sst_auth = sst:
wsrep_gtid_mode = ON
wsrep_gtid_domain_id = 1
server_id = 1
ssl_key = /run/galera-tls/current/tls.key
ssl_cert = /run/galera-tls/current/tls.crt
ssl_ca = /run/galera-tls/current/ca.crt
tls_version = TLSv1.2,TLSv1.3
require_secure_transport = {{ ternary "ON" "OFF" $.Values.tls.required }}

[sst]
# Without it the script logs to a syslog that is not there.
sst-syslog = -1
# The donor knocks until the joiner listens, instead of pausing for ten seconds (see entrypoint.sh). Either side
# takes one that has taken nothing for two minutes, or does not answer, for gone (TCP_USER_TIMEOUT): the kernel
# would try for a quarter of an hour after a power loss, or for ever where it has nothing to send.
sockopt = retry=40,interval=0.25,keepalive,keepidle=30,keepintvl=10,sockopt-int=6:18:120000
# There is no gzip in the image; the log of the last transfer stays.
sst-log-archive = 0

# Read anew for each transfer; changes in place.
!include /etc/galera/members/transfers.cnf
# What the server has taken while it ran; it begins with a section of its own.
!include /var/lib/mysql/galera-platform-settings.cnf
{{ end }}

{{ define "galera.fingerprint.config" -}}
{{ printf "{\"my.cnf\":%s,\"entrypoint.sh\":%s}" (include "galera.text.configmap-config.my.cnf" $ | toRawJson) ($.Files.Get "files/entrypoint.sh" | toRawJson) | sha256sum | trunc 10 }}
{{- end }}

{{ define "galera.text.configmap-agent.settings.json" -}}
{
  "httpPort": 8080,
  "orderPort": 8081,
  "errandPort": 8082,
  "groupPort": 4567,
  "transferPorts": [
    4444,
    4445,
    4446,
    4447
  ],
  "drainSeconds": 30,
  "namespace": "{{ $.Release.Namespace }}",
  "service": "{{ include "galera.name" $ }}-headless",
  "volumeDirectory": "/var/lib/mysql",
  "dataDirectory": "/var/lib/mysql/data",
  "runDirectory": "/run/galera",
  "accountsFile": "/etc/galera/accounts/accounts.json",
  "settingsFile": "/etc/galera/settings/settings.json",
  "maintenanceFile": "/etc/galera/members/maintenance.json",
  "volumeReserve": {
    "share": 0.02,
    "leastBytes": 67108864,
    "mostBytes": 1073741824
  },
  "transfersFile": "/etc/galera/members/transfers.cnf",
  "configFile": "/etc/galera/config/my.cnf",
  "certificates": {
    "source": "/etc/galera/certificates",
    "directory": "/run/galera-tls"
  }
}
{{ end }}

{{ define "galera.fingerprint.agent" -}}
{{ printf "{\"agent.cjs\":%s,\"settings.json\":%s}" ($.Files.Get "files/agent.cjs" | toRawJson) (include "galera.text.configmap-agent.settings.json" $ | toRawJson) | sha256sum | trunc 10 }}
{{- end }}

{{ define "galera.text.configmap-proxy.haproxy.cfg" -}}
global
  log stdout format raw local0 notice
  maxconn {{ include "galera.proxyConnections" $ }}
  # Connections that are open when the proxy is asked to stop may go on for this long.
  hard-stop-after 30s

defaults
  mode tcp
  log global
  option dontlognull
  # Refused, or without an answer for so long, is tried again, on whichever server is the right one by then.
  option redispatch 1
  retries 50
  timeout connect 100ms
  timeout queue 10s
  # The server closes idle sessions (wait_timeout, 8 h); the proxy must not be first.
  timeout client 9h
  timeout server 9h
  # Who has closed a connection does not wait for a server any more, and a server that does not close it then has gone.
  option abortonclose
  timeout client-fin 5s
  timeout server-fin 5s
  option clitcpka
  option srvtcpka
  # A member that goes down takes its sessions with it: clients must see it, not wait.
  # Three times, so that the restart of an agent is not taken for the end of its member. An agent holds its answer back
  # for a while, or until there is news: a short pause between two questions costs little.
  default-server check inter 100ms fall 3 rise 1 on-marked-down shutdown-sessions resolvers cluster resolve-prefer ipv4 init-addr 255.255.255.255

# A restarted member has a new address. Until then it keeps the old one (at first one to which the kernel
# connects nobody; at 127.0.0.1 the proxy would meet itself), for HAProxy takes a server that gets an address back for a
# working one until its first check, and would send clients there. (From 3.1 on, `init-state down` would do.)
resolvers cluster
  parse-resolv-conf
  accepted_payload_size 8192
  resolve_retries 3
  timeout resolve 1s
  timeout retry 500ms
  hold valid 1s
  hold nx 1h
  # An answer that names another address, though, is taken at once.
  hold obsolete 1s
  # A name server that does not answer says nothing about the members.
  hold other 1h
  hold refused 1h
  hold timeout 1h

listen read-write
  bind :3306
  option httpchk
  timeout check 700ms
  http-check connect port 8080
  http-check send meth GET uri-lf /writer/{{ $.Release.Namespace }}/%[srv_name] hdr x-galera-platform-proxy %[env(HOSTNAME)] hdr x-galera-platform-wait 500
  http-check disable-on-404
  http-check expect status 200
{{- range $ordinal := until (int $.Values.replicas) }}
  server {{ include "galera.name" $ }}-{{ $ordinal }} {{ include "galera.name" $ }}-{{ $ordinal }}.{{ include "galera.name" $ }}-headless.{{ $.Release.Namespace }}.svc.{{ $.Values.clusterDomain }}:3306
{{- end }}
  # While there is no writer, clients wait here: nothing listens, so that they are sent on as soon as there is one.
  server nobody 127.0.0.1:1 backup no-check

listen read-only
  bind :3307
  balance leastconn
  # The sessions of readers are not cut in a hurry.
  default-server fastinter 200ms
  option httpchk
  timeout check 1200ms
  http-check connect port 8080
  http-check send meth GET uri-lf /reader/{{ $.Release.Namespace }}/%[srv_name] hdr x-galera-platform-proxy %[env(HOSTNAME)] hdr x-galera-platform-wait 1000
  http-check disable-on-404
  http-check expect status 200
{{- range $ordinal := until (int $.Values.replicas) }}
  server {{ include "galera.name" $ }}-{{ $ordinal }} {{ include "galera.name" $ }}-{{ $ordinal }}.{{ include "galera.name" $ }}-headless.{{ $.Release.Namespace }}.svc.{{ $.Values.clusterDomain }}:3306
{{- end }}

frontend status
  mode http
  bind :8404
  timeout client 10s
  http-request use-service prometheus-exporter if { path /metrics }
  http-request return status 200 content-type text/plain string ok if { path /health }
  # Before the first checks every server counts as up, and nobody is a server, too.
{{- range $ordinal := until (int $.Values.replicas) }}
  acl writer srv_is_up(read-write/{{ include "galera.name" $ }}-{{ $ordinal }})
{{- end }}
  http-request return status 200 content-type text/plain string ok if { path /serving } writer { nbsrv(read-write) eq 1 }
  http-request return status 503 content-type text/plain string waiting-for-a-writer if { path /serving }
  http-request return status 404 content-type text/plain string not-found
{{ end }}

{{ define "galera.fingerprint.proxy" -}}
{{ printf "{\"haproxy.cfg\":%s}" (include "galera.text.configmap-proxy.haproxy.cfg" $ | toRawJson) | sha256sum | trunc 10 }}
{{- end }}

{{ define "galera.text.configmap-settings.settings.json" -}}
{{ include "galera.liveSettings" $ }}
{{ end }}

{{ define "galera.text.configmap-members.members.json" -}}
[{{ range $ordinal := until (int $.Values.replicas) }}{{ if $ordinal }},{{ end }}"{{ include "galera.name" $ }}-{{ $ordinal }}"{{ end }}]
{{ end }}

{{ define "galera.text.secret-accounts.accounts.sql" -}}
FLUSH PRIVILEGES;
ALTER USER root@localhost IDENTIFIED VIA mysql_native_password USING '{{ include "galera.passwordHash" (list $ "root") }}';
CREATE USER sst@localhost IDENTIFIED VIA unix_socket AS 'mysql';
GRANT RELOAD, PROCESS, LOCK TABLES, BINLOG MONITOR, REPLICA MONITOR ON *.* TO sst@localhost;
CREATE USER agent@localhost IDENTIFIED VIA unix_socket AS 'mysql';
GRANT CONNECTION ADMIN, BINLOG ADMIN, RELOAD, SHUTDOWN, SUPER, PROCESS, CREATE USER ON *.* TO agent@localhost;
GRANT SELECT ON mysql.global_priv TO agent@localhost;
CREATE USER upgrade@localhost IDENTIFIED VIA unix_socket AS 'mysql';
GRANT ALL PRIVILEGES ON *.* TO upgrade@localhost;
CREATE USER monitor@localhost IDENTIFIED VIA mysql_native_password USING '{{ include "galera.passwordHash" (list $ "monitor") }}';
CREATE USER monitor@'127.0.0.1' IDENTIFIED VIA mysql_native_password USING '{{ include "galera.passwordHash" (list $ "monitor") }}';
GRANT PROCESS, BINLOG MONITOR, REPLICA MONITOR ON *.* TO monitor@localhost WITH MAX_USER_CONNECTIONS 3;
GRANT PROCESS, BINLOG MONITOR, REPLICA MONITOR ON *.* TO monitor@'127.0.0.1' WITH MAX_USER_CONNECTIONS 3;
CREATE USER backup@'%' IDENTIFIED VIA mysql_native_password USING '{{ include "galera.passwordHash" (list $ "backup") }}';
GRANT RELOAD, PROCESS, LOCK TABLES, BINLOG MONITOR, REPLICA MONITOR, REPLICATION SLAVE ON *.* TO backup@'%';
CREATE DATABASE `{{ $.Values.database }}`;
CREATE USER `{{ $.Values.accounts.app.name }}`@'%' IDENTIFIED VIA mysql_native_password USING '{{ include "galera.passwordHash" (list $ "app") }}';
GRANT ALL PRIVILEGES ON `{{ $.Values.database | replace "_" "\\_" }}`.* TO `{{ $.Values.accounts.app.name }}`@'%';
CREATE DATABASE IF NOT EXISTS galera_platform;
CREATE TABLE IF NOT EXISTS galera_platform.writer (id TINYINT NOT NULL PRIMARY KEY, member VARCHAR(253) NOT NULL, epoch BIGINT UNSIGNED NOT NULL, since DATETIME(6) NOT NULL) ENGINE=InnoDB;
CREATE TABLE IF NOT EXISTS galera_platform.heard (member VARCHAR(253) NOT NULL PRIMARY KEY, accounts CHAR(64) NOT NULL) ENGINE=InnoDB;
INSERT INTO galera_platform.writer VALUES (1, '', 0, UTC_TIMESTAMP(6));
GRANT CREATE ON `galera\_platform`.* TO agent@localhost;
GRANT SELECT, INSERT, UPDATE ON galera_platform.writer TO agent@localhost;
GRANT SELECT, INSERT, DELETE ON galera_platform.heard TO agent@localhost;
{{ end }}

{{ define "galera.text.secret-accounts.accounts.json" -}}
{
  "grace": "{{ $.Values.accounts.grace }}",
  "accounts": [
    {
      "user": "root",
      "host": "localhost",
      "hash": "{{ include "galera.passwordHash" (list $ "root") }}"
    },
    {
      "user": "monitor",
      "host": "localhost",
      "hash": "{{ include "galera.passwordHash" (list $ "monitor") }}"
    },
    {
      "user": "monitor",
      "host": "127.0.0.1",
      "hash": "{{ include "galera.passwordHash" (list $ "monitor") }}"
    },
    {
      "user": "backup",
      "host": "%",
      "hash": "{{ include "galera.passwordHash" (list $ "backup") }}"
    },
    {
      "user": "{{ $.Values.accounts.app.name }}",
      "host": "%",
      "hash": "{{ include "galera.passwordHash" (list $ "app") }}"
    }
  ]
}
{{ end }}
