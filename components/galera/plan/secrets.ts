import type { types } from "@pulumi/kubernetes";
import { type Certificate, metadata, type PlanContext } from "./context";
import { type AccountName, ports } from "./names";

type Secret = types.input.core.v1.Secret;

function account(
  context: PlanContext,
  name: AccountName,
  username: string,
  more: Secret["stringData"] = {},
): Secret {
  const { names, late } = context;
  return {
    apiVersion: "v1",
    kind: "Secret",
    metadata: metadata(names, "database", names.secretOf(name)),
    type: "kubernetes.io/basic-auth",
    stringData: { username, password: late.passwords[name], ...more },
  };
}

function certificate({ names }: PlanContext, { certificate, key, authority }: Certificate): Secret {
  return {
    apiVersion: "v1",
    kind: "Secret",
    metadata: metadata(names, "database", names.tls),
    // The same keys as those that cert-manager writes.
    type: "kubernetes.io/tls",
    stringData: { "tls.crt": certificate, "tls.key": key, "ca.crt": authority },
  };
}

/**
 * The Secrets of a cluster: one an account for people and programs, the SQL of the installation, and the certificate
 * where the platform makes it.
 */
export function secrets(context: PlanContext): Record<AccountName | "accounts", Secret> & { tls?: Secret } {
  const { names, settings, late } = context;
  return {
    root: account(context, "root", "root"),
    monitor: account(context, "monitor", "monitor"),
    backup: account(context, "backup", "backup"),
    app: account(context, "app", settings.accounts.app.name, {
      database: settings.database,
      "read-write-host": names.readWriteHost,
      "read-only-host": names.readOnlyHost,
      port: String(ports.database),
    }),
    // Holds hashes, no passwords. The first is read when a cluster is founded, the second by agents ever after.
    accounts: {
      apiVersion: "v1",
      kind: "Secret",
      metadata: metadata(names, "database", names.accounts),
      stringData: { "accounts.sql": late.accountsSql, "accounts.json": late.accountsJson },
    },
    ...(late.certificate === null ? {} : { tls: certificate(context, late.certificate) }),
  };
}
