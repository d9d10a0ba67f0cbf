import { busyboxLinks, debian, mariadbConfig, mariadbUnneeded, unneeded } from "./debian-parts";
import type { Image, ImageName } from "./types";

export { debianSuite } from "./debian-parts";

/** What images of single static programs run as: the convention of distroless images. */
const nonroot = { name: "nonroot", uid: 65532, gid: 65532, home: "/" } as const;

const path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const scratchDirectory = { path: "/tmp", mode: 0o1777, uid: 0, gid: 0 } as const;

/** Every image: where upstream publishes it, and what it is made of on this machine. */
export const images: Readonly<Record<ImageName, Image>> = {
  pause: {
    version: "3.10.2",
    upstream: {
      registry: "registry.k8s.io",
      repository: "pause",
      tag: "3.10.2",
      digest: "sha256:f548e0e8e3dc1896ca956272154dde3314e8cc4fde0a57577ee9fa1c63f5baf4",
    },
    local: {
      programs: { "/pause": "pause" },
      config: { user: "65535:65535", entrypoint: ["/pause"], workingDir: "/" },
    },
    seconds: 1,
    diskMiB: 10,
  },
  coredns: {
    version: "1.14.6",
    upstream: {
      registry: "registry.k8s.io",
      repository: "coredns/coredns",
      tag: "v1.14.6",
      digest: "sha256:900f9c109f7a33545d3c811516e8376df9019147b750f5ce3e254468769176ea",
    },
    local: {
      programs: { "/coredns": "coredns" },
      accounts: [nonroot],
      directories: [scratchDirectory],
      config: { user: "65532:65532", entrypoint: ["/coredns"], workingDir: "/" },
    },
    seconds: 5,
    diskMiB: 200,
  },
  "local-path-provisioner": {
    version: "0.0.30",
    upstream: {
      registry: "docker.io",
      repository: "rancher/local-path-provisioner",
      tag: "v0.0.36",
      digest: "sha256:1eba82e9c386038b4af6d69cca7519fac738c28c42735ed48ce70c882ad0d80f",
    },
    local: {
      programs: { "/usr/bin/local-path-provisioner": "local-path-provisioner" },
      accounts: [nonroot],
      directories: [scratchDirectory],
      config: { entrypoint: ["local-path-provisioner"], env: { PATH: path } },
    },
    seconds: 5,
    diskMiB: 150,
  },
  busybox: {
    version: "1.37.0",
    upstream: {
      registry: "docker.io",
      repository: "library/busybox",
      tag: "1.37.0",
      digest: "sha256:bdf57e528e45e4433820e045b29b4597825a1c9e38353532d90a01445013f82e",
    },
    local: {
      debian: {
        packages: ["busybox-static"],
        omit: ["libc6", "libcrypt1", "libgcc-s1", "gcc-14-base"],
        expect: { package: "busybox-static", version: "1:1.37." },
        remove: unneeded,
      },
      links: busyboxLinks("/bin"),
      directories: [scratchDirectory],
      config: { cmd: ["sh"], env: { PATH: path } },
    },
    seconds: 5,
    diskMiB: 50,
  },
  "metrics-server": {
    version: "0.9.0",
    upstream: {
      registry: "registry.k8s.io",
      repository: "metrics-server/metrics-server",
      tag: "v0.9.0",
      digest: "sha256:25d291fde59974547bac6f07fa9d6cf6f5bedd1f19d60c893311c5e741e0a42f",
    },
    local: {
      programs: { "/metrics-server": "metrics-server" },
      accounts: [nonroot],
      directories: [scratchDirectory],
      config: { user: "65532:65532", entrypoint: ["/metrics-server"], workingDir: "/" },
    },
    seconds: 5,
    diskMiB: 200,
  },
  mariadb: {
    version: "11.8.6",
    upstream: {
      registry: "docker.io",
      repository: "library/mariadb",
      tag: "11.8.6",
      digest: "sha256:78a5047d3ba33975f183f183c2464cc7f1eab13ec8667e57cc9a5821d6da7577",
    },
    local: {
      debian: debian({
        packages: [
          "bash",
          "coreutils",
          "dash",
          "findutils",
          "galera-4",
          "gawk",
          "grep",
          "hostname",
          "iproute2",
          "mariadb-backup",
          "mariadb-client",
          "mariadb-server",
          "mariadb-server-core",
          "openssl",
          "procps",
          "sed",
          "socat",
          "tzdata",
          "zstd",
        ],
        omit: [
          "libconfig-inifiles-perl",
          "libdbi-perl",
          "libgdbm-compat4t64",
          "libgdbm6t64",
          "liblsof0",
          "libpopt0",
          "lsof",
          "psmisc",
          "rsync",
        ],
        expect: { package: "mariadb-server-core", version: "1:11.8." },
        remove: mariadbUnneeded,
        keep: {
          "/usr/sbin": ["ip", "mariadbd", "mysqld"],
          "/usr/share/mariadb": [
            "charsets",
            "english",
            "fill_help_tables.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_performance_tables.sql",
            "mariadb_sys_schema.sql",
            "mariadb_system_tables.sql",
            "mariadb_system_tables_data.sql",
            "mariadb_test_db.sql",
          ],
        },
      }),
      accounts: [{ name: "mysql", uid: 999, gid: 999, home: "/var/lib/mysql" }],
      files: {
        "/etc/mysql/mariadb.cnf": { content: mariadbConfig },
        "/etc/mysql/my.cnf": { content: mariadbConfig },
      },
      links: { "/usr/bin/awk": "gawk", "/usr/bin/mysqld": "../sbin/mariadbd" },
      directories: [
        { path: "/etc/mysql/conf.d", mode: 0o755, uid: 0, gid: 0 },
        { path: "/etc/mysql/mariadb.conf.d", mode: 0o755, uid: 0, gid: 0 },
        { path: "/var/lib/mysql", mode: 0o750, uid: 999, gid: 999 },
        { path: "/run/mysqld", mode: 0o755, uid: 999, gid: 999 },
        scratchDirectory,
      ],
      config: { user: "999:999", cmd: ["mariadbd"], env: { PATH: path, LANG: "C.UTF-8" } },
    },
    seconds: 45,
    diskMiB: 700,
  },
  haproxy: {
    version: "3.0",
    upstream: {
      registry: "docker.io",
      repository: "library/haproxy",
      tag: "3.0-alpine",
      digest: "sha256:56b887da77428b7a6621e59e480cdbd330cc805c22d3cedb66ceea76ffdea2c6",
    },
    local: {
      debian: debian({
        packages: ["busybox-static", "haproxy"],
        omit: ["mawk"],
        expect: { package: "haproxy", version: "3.0." },
        remove: ["/etc/haproxy/haproxy.cfg"],
      }),
      accounts: [{ name: "haproxy", uid: 99, gid: 99, home: "/var/lib/haproxy" }],
      links: { ...busyboxLinks("/usr/bin"), "/usr/local/sbin/haproxy": "/usr/sbin/haproxy" },
      directories: [
        { path: "/usr/local/etc/haproxy", mode: 0o755, uid: 0, gid: 0 },
        { path: "/var/lib/haproxy", mode: 0o755, uid: 99, gid: 99 },
        scratchDirectory,
      ],
      config: {
        user: "99:99",
        cmd: ["haproxy", "-f", "/usr/local/etc/haproxy/haproxy.cfg"],
        env: { PATH: path },
        workingDir: "/var/lib/haproxy",
        // HAProxy's own signal for a soft stop.
        stopSignal: "SIGUSR1",
      },
    },
    seconds: 20,
    diskMiB: 200,
  },
  node: {
    version: "22.23.3",
    upstream: {
      registry: "docker.io",
      repository: "library/node",
      tag: "22.23.3-bookworm-slim",
      digest: "sha256:43ac6c60b8f89723f746e8a92ce91abd5017e627ce1ddfe4238355d3a30b772c",
    },
    local: {
      debian: debian({
        packages: ["busybox-static", "libc6", "libstdc++6"],
        omit: ["mawk"],
        expect: { package: "libc6", version: "2.41-" },
      }),
      npm: {
        package: "node-linux-{arch}",
        version: "22.23.3",
        integrity: {
          x64: "sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==",
          arm64:
            "sha512-l3DAHZreylo+p9QXDtsOrjG2JXJqVzYXnAGmIQNOUNARcMppTO2cmewVQP+36tjJnSE+dzpMNtgW+c3oiDvXtA==",
        },
        files: { "/usr/local/bin/node": "bin/node" },
      },
      accounts: [{ name: "node", uid: 1000, gid: 1000, home: "/home/node" }],
      links: { ...busyboxLinks("/usr/bin"), "/usr/local/bin/nodejs": "node" },
      directories: [{ path: "/home/node", mode: 0o755, uid: 1000, gid: 1000 }, scratchDirectory],
      config: {
        user: "1000:1000",
        cmd: ["node"],
        env: { PATH: path, NODE_VERSION: "22.23.3" },
        workingDir: "/home/node",
      },
    },
    seconds: 20,
    diskMiB: 500,
  },
};
