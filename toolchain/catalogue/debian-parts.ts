import type { DebianRecipe } from "./types";

/** Debian release from which local images are made: the first with MariaDB 11.8 and HAProxy 3.0. */
export const debianSuite = "trixie";

/** Parts of packages that no image needs, removed from each. */
export const unneeded = [
  "/usr/share/doc/*",
  "/usr/share/man/*",
  "/usr/share/info/*",
  "/usr/share/locale/*",
  "/usr/share/lintian",
  "/usr/share/bug",
  "/usr/share/bash-completion",
  "/usr/share/zsh",
  "/usr/share/fish",
  "/usr/share/applications",
  "/usr/share/doc-base",
  "/usr/share/icons",
  "/usr/share/pixmaps",
  "/usr/share/apport",
  "/usr/share/base-files",
  "/usr/include",
  "/usr/lib/systemd",
  "/usr/lib/init",
  "/usr/lib/tmpfiles.d",
  "/usr/lib/sysusers.d",
  "/usr/lib/@multiarch@/gconv",
  "/usr/lib/@multiarch@/audit",
  "/usr/lib/@multiarch@/perl",
  "/usr/lib/@multiarch@/perl5",
  "/usr/lib/@multiarch@/perl-base",
  "/usr/share/perl",
  "/usr/share/perl5",
  "/etc/init.d",
  "/etc/cron.daily",
  "/etc/logrotate.d",
  "/etc/apparmor.d",
  "/etc/pam.d",
  "/etc/default",
] as const;

/** Dependencies that only maintainer scripts, init systems and log-ins use, and none of these is in a container. */
const unneededPackages = [
  "adduser",
  "base-passwd",
  "debconf",
  "debianutils",
  "gcc-14-base",
  "init-system-helpers",
  "libaudit-common",
  "libaudit1",
  "libcap-ng0",
  "libcap2-bin",
  "libdb5.3t64",
  "libdebconfclient0",
  "libpam-modules",
  "libpam-modules-bin",
  "libpam-runtime",
  "libpam0g",
  "libperl5.40",
  "libsemanage-common",
  "libsemanage2",
  "libsepol2",
  "login.defs",
  "lsb-base",
  "openssl-provider-legacy",
  "passwd",
  "perl",
  "perl-base",
  "perl-modules-5.40",
  "sysvinit-utils",
] as const;

/** A recipe with what holds for every image from Debian. */
export function debian(recipe: DebianRecipe): DebianRecipe {
  return {
    ...recipe,
    packages: ["base-files", ...recipe.packages],
    omit: [...unneededPackages, ...recipe.omit],
    remove: [...unneeded, ...(recipe.remove ?? [])],
  };
}

/** Tools of development and of formats that Galera does not replicate, scripts in Perl, and PAM's plugins. */
export const mariadbUnneeded = [
  "/etc/mysql/*",
  "/usr/lib/mysql/plugin/auth_pam.so",
  "/usr/lib/mysql/plugin/auth_pam_tool_dir",
  "/usr/lib/mysql/plugin/auth_pam_v1.so",
  "/usr/lib/@multiarch@/security",
  ...[
    "aria_dump_log",
    "aria_ftdump",
    "aria_pack",
    "dbilogstrip",
    "dbiprof",
    "dbiproxy",
    "dh_perl_dbi",
    "innochecksum",
    "innotop",
    "mariadb-access",
    "mariadb-conv",
    "mariadb-convert-table-format",
    "mariadb-dumpslow",
    "mariadb-find-rows",
    "mariadb-fix-extensions",
    "mariadb-hotcopy",
    "mariadb-import",
    "mariadb-plugin",
    "mariadb-report",
    "mariadb-setpermission",
    "mariadb-show",
    "mariadb-slap",
    "mariadb-waitpid",
    "mariadbd-multi",
    "mariadbd-safe-helper",
    "msql2mysql",
    "myisam_ftdump",
    "myisamlog",
    "myisampack",
    "mytop",
    "pzstd",
    "replace",
    "resolve_stack_dump",
    "wsrep_sst_rsync",
    "wsrep_sst_rsync_wan",
  ].map((name) => `/usr/bin/${name}`),
] as const;

/** The same search order and socket as the official image, and none of Debian's own settings. */
export const mariadbConfig = `[client-server]
socket = /run/mysqld/mysqld.sock
port = 3306

[mariadbd]
user = mysql
host-cache-size = 0
skip-name-resolve

!includedir /etc/mysql/conf.d/
!includedir /etc/mysql/mariadb.conf.d/
`;

const busyboxApplets = [
  "[",
  "awk",
  "cat",
  "chmod",
  "chown",
  "cp",
  "cut",
  "date",
  "dd",
  "df",
  "du",
  "echo",
  "env",
  "false",
  "find",
  "grep",
  "head",
  "hostname",
  "id",
  "kill",
  "ln",
  "ls",
  "mkdir",
  "mktemp",
  "mv",
  "nc",
  "nslookup",
  "ping",
  "printf",
  "ps",
  "pwd",
  "readlink",
  "rm",
  "rmdir",
  "sed",
  "seq",
  "sh",
  "sleep",
  "sort",
  "stat",
  "sync",
  "tail",
  "tar",
  "tee",
  "test",
  "timeout",
  "touch",
  "tr",
  "true",
  "uname",
  "vi",
  "wc",
  "wget",
  "xargs",
] as const;

/** The usual commands, as links to busybox. */
export function busyboxLinks(directory: string): Record<string, string> {
  return Object.fromEntries(busyboxApplets.map((applet) => [`${directory}/${applet}`, "/usr/bin/busybox"]));
}
