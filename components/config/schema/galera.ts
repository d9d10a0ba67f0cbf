import { z } from "zod";
import { allowedReplicas, replicasProblem, replicasRule } from "../../galera/plan/replicas";
import type { Cpu } from "../cpu";
import type { Size } from "../size";
import {
  choice,
  cidr,
  cpu,
  duration,
  fieldNotes,
  flag,
  kubernetesName,
  list,
  password,
  size,
  text,
  wholeNumber,
} from "./fields";

/** Why a number of members is refused, and the next one that is not. */
function explainReplicas(value: unknown): { reason?: string; meant?: number } {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) return { meant: 3 };
  const reason = replicasProblem(count);
  return { ...(reason === null ? {} : { reason }), meant: Math.min(7, count + 1) };
}

const replicas = z
  .union(allowedReplicas.map((count) => z.literal(count)))
  .register(fieldNotes, { rule: replicasRule, example: 3, explain: explainReplicas });

/** Processor and memory of a container. */
const resources = (defaults: { cpu: Cpu; memory: Size; limit: Size }) =>
  z
    .strictObject({
      requests: z
        .strictObject({
          cpu: cpu("what the scheduler sets aside", defaults.cpu).default(defaults.cpu),
          memory: size("32Mi", "1Ti", "what the scheduler sets aside", defaults.memory).default(
            defaults.memory,
          ),
        })
        .prefault({}),
      limits: z
        .strictObject({
          cpu: cpu("the most that the container gets", "2").optional(),
          memory: size("32Mi", "1Ti", "the container is killed above it", defaults.limit).default(
            defaults.limit,
          ),
        })
        .prefault({}),
    })
    .prefault({});

const account = (of: string) =>
  z
    .strictObject({
      /** Password, as a secret. @default 32 random characters, kept in the stack's state */
      password: password(of).optional(),
    })
    .prefault({});

const userName = (of: string, example: string) =>
  text(/^[A-Za-z][A-Za-z0-9_]{0,31}$/, `letters, digits and underscores, at most 32: ${of}`, example);

/** The database. */
export const galeraSchema = z.strictObject({
  /** Namespace of everything of the database. @default galera */
  namespace: kubernetesName("namespace of the database", "galera").default("galera"),
  /** Members of the Galera cluster. @default 3 */
  replicas: replicas.default(3),
  /**
   * Number of the member that is out for maintenance, e.g. 2 for `galera-2`: its server leaves the group and stays down,
   * its pod and volume are left to work on. Left out, it comes back. @default none
   */
  maintenance: wholeNumber(0, 6, "the member that is out for maintenance, counted from 0", 2).optional(),
  storage: z
    .strictObject({
      /** Volume of each member. @default 10Gi */
      size: size("1Gi", "64Ti", "volume of each member", "10Gi").default("10Gi"),
      /** Storage class. @default the one that the cluster offers for databases */
      class: kubernetesName("a storage class", "standard").optional(),
    })
    .prefault({}),
  /** Processor and memory of each member. */
  resources: resources({ cpu: "250m", memory: "512Mi", limit: "1Gi" }),
  /** Lines of `my.cnf`, section `[mariadb]`, by name with underscores. @default none */
  settings: z
    .record(
      z
        .string()
        .regex(/^[a-z][a-z0-9_]*(\.[a-z0-9_.]+)?$/)
        .register(fieldNotes, {
          rule: "must be a system variable's name in lower case with underscores, e.g. max_connections",
          example: "max_connections",
        }),
      z.union([z.string().regex(/^[^\0\r\n]*$/), z.number(), z.boolean()]).register(fieldNotes, {
        rule: "must be text, a number, true or false, on one line",
        example: 200,
      }),
    )
    .default({}),
  /** The schema made at the first start. @default app */
  database: text(
    /^[A-Za-z][A-Za-z0-9_]{0,63}$/,
    "letters, digits and underscores, at most 64",
    "app",
  ).default("app"),
  accounts: z
    .strictObject({
      /**
       * How long a password that was changed goes on working beside the new one: until every client has the new one.
       * With `0s` it ends at once, and clients that have not got the new one are turned away. @default 15m
       */
      grace: duration("0s", "30d", "how long a changed password goes on working", "15m").default("15m"),
      root: account("the account root"),
      monitor: account("the account that health checks use"),
      backup: account("the account that makes backups"),
      app: z
        .strictObject({
          /** Its name. @default app */
          name: userName("name of the application's account", "app").default("app"),
          password: password("the application's account").optional(),
        })
        .prefault({}),
    })
    .prefault({}),
  proxy: z
    .strictObject({
      /** Proxies in front of the members. @default 2 */
      replicas: wholeNumber(
        1,
        9,
        "proxies in front of the members; one alone is down while it restarts",
        2,
      ).default(2),
      resources: resources({ cpu: "50m", memory: "64Mi", limit: "128Mi" }),
    })
    .prefault({}),
  access: z
    .strictObject({
      /** How clients outside the cluster reach the database. @default none */
      type: choice(["none", "NodePort", "LoadBalancer"], "how clients outside reach the database").default(
        "none",
      ),
      /** Port of the read-write endpoint on every node, with `NodePort`. @default chosen by Kubernetes */
      readWritePort: wholeNumber(30000, 32767, "node port of the read-write endpoint", 30306).optional(),
      /** Port of the read-only endpoint on every node, with `NodePort`. @default chosen by Kubernetes */
      readOnlyPort: wholeNumber(30000, 32767, "node port of the read-only endpoint", 30307).optional(),
      /** Annotations of the external Services, by which clouds choose the kind of load balancer. @default none */
      annotations: z
        .record(
          z
            .string()
            .regex(/^([a-z0-9.-]+\/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/)
            .register(fieldNotes, {
              rule: "must be the name of an annotation, e.g. networking.gke.io/load-balancer-type",
              example: "networking.gke.io/load-balancer-type",
            }),
          text(/^.*$/s, "text", "Internal"),
        )
        .optional(),
      /** Networks that may connect, with `LoadBalancer`. @default all */
      sourceRanges: list(cidr(0, 32, "a network", "203.0.113.0/24"), 1, 50, "networks that may connect", [
        "203.0.113.0/24",
      ]).optional(),
    })
    .prefault({}),
  tls: z
    .strictObject({
      /**
       * Which links speak TLS: `on` every one of them, `off` none. `mixed` is the step between the two for a cluster
       * that is there: members take TLS and clear connections, and use TLS with those that can. @default on
       */
      mode: choice(
        ["on", "mixed", "off"],
        "which links speak TLS; mixed is the step between on and off",
      ).default("on"),
      /** Whether clients that do not use TLS are turned away, with `on`. @default true */
      required: flag("whether clients that do not use TLS are turned away", true).default(true),
      /** A Secret in the database's namespace with `tls.crt`, `tls.key`, `ca.crt`. @default made by the platform */
      secret: kubernetesName("a Secret with tls.crt, tls.key and ca.crt", "galera-certificate").optional(),
      /** Further names and addresses under which clients know the database. @default none */
      names: list(
        text(
          /^(\*\.)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/,
          "a DNS name in lower case or an IPv4 address",
          "db.example.com",
        ),
        1,
        50,
        "names and addresses for the certificate",
        ["db.example.com"],
      ).optional(),
      validity: z
        .strictObject({
          /** How long a certificate is valid; `up` makes the next one when a third is left. @default 365d */
          certificate: duration("1h", "825d", "how long a certificate is valid", "365d").default("365d"),
          /** How long the authority is valid that signs them; the same holds. @default 3650d */
          authority: duration("1d", "7300d", "how long the authority is valid", "3650d").default("3650d"),
          /** How long clients know a new authority before it signs. @default 7d */
          announcement: duration(
            "1s",
            "90d",
            "how long clients know a new authority before it signs",
            "7d",
          ).default("7d"),
        })
        .prefault({}),
      /** Raise it to have a new authority made now. @default 1 */
      generation: wholeNumber(1, 1_000_000, "raise it to have a new authority made", 1).default(1),
    })
    .prefault({}),
  /** How long `up` waits for all members to be synced. @default 10m */
  readyTimeout: duration("1m", "6h", "how long to wait for all members", "10m").default("10m"),
});

/** Configuration of the database. */
export type GaleraConfig = z.infer<typeof galeraSchema>;
