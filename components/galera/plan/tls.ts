import { certificateFiles } from "../agent/certificate-files";
import type { TlsSettings } from "../args";
import { type Names, paths } from "./names";

/** How the members' links are protected. */
export type TlsMode = TlsSettings["mode"];

const files = certificateFiles(paths.tls);

/** Options of the group's links, which state transfers by increments share. */
export function groupOptions(mode: TlsMode): Record<string, string> {
  if (mode === "off") return {};
  return {
    "socket.ssl": "yes",
    "socket.ssl_key": files.key,
    "socket.ssl_cert": files.certificate,
    "socket.ssl_ca": files.authority,
    // Takes clear connections, too: never but on the way.
    ...(mode === "mixed" ? { "socket.dynamic": "yes" } : {}),
  };
}

/** Settings of the server for its clients. */
export function serverSettings({ mode, required }: Pick<TlsSettings, "mode" | "required">) {
  if (mode === "off") return {};
  return {
    ssl_key: files.key,
    ssl_cert: files.certificate,
    ssl_ca: files.authority,
    tls_version: "TLSv1.2,TLSv1.3",
    // The Unix socket, over which the agent and state transfers come, counts as secure.
    require_secure_transport: mode === "on" && required,
  };
}

/**
 * Text of the file that `my.cnf` includes for state transfers, full and incremental. With 4, both sides ask for a
 * certificate and check who signed it, but not the name in it, which could not be an address that a pod has for a while.
 *
 * Both sides must say the same, or the one that joins waits for five minutes and has lost its data by then. So it is no
 * part of what a rolling restart brings: it is changed in place, at all members at once, before the restart.
 */
export function transferSettings(mode: TlsMode): string {
  return `[sst]\nencrypt = ${mode === "on" ? 4 : 0}\n`;
}

/** Names and addresses in the certificate, which all members share; the same for every number of members. */
export function certificateNames(names: Names, { names: more = [] }: Pick<TlsSettings, "names">): string[] {
  const [, ...domain] = names.readWriteHost.split(".");
  const services = [names.readWrite, names.readOnly, names.readWriteExternal, names.readOnlyExternal];
  // Every form that the search domains of a pod complete.
  const forms = (service: string) =>
    [1, 2, 3, domain.length + 1].map((parts) => [service, ...domain].slice(0, parts).join("."));
  const all = [
    ...services.flatMap(forms),
    // Not the shortest: with a single name behind the asterisk no client takes it.
    ...forms(names.headless)
      .slice(1)
      .map((host) => `*.${host}`),
    "localhost",
    "127.0.0.1",
    "::1",
    ...more,
  ];
  return [...new Set(all)];
}

/** What decides whether members understand each other. */
export interface Links {
  mode: TlsMode;
  /** The Secret with the certificate, as {@link TlsSettings.secret}; empty where the platform makes it. */
  secret: string;
}

/** {@link Links} of the settings. */
export function linksOf({ mode, secret = "" }: Pick<TlsSettings, "mode" | "secret">): Links {
  return { mode, secret };
}

/**
 * Why the links of a cluster that is there cannot change this way, or null: in the rolling restart that the change
 * causes, the first new member would not be let in by the others.
 */
export function transitionProblem(was: Links, is: Links): string | null {
  if (was.mode === "on" && is.mode !== "on") {
    return (
      `galera.tls.mode was on and would be ${is.mode}: TLS is not turned off again. Members that take clear connections, too, are ` +
      "taken for two by those that do not, and may not be let in, so that a rolling restart could stop at the first. Nothing " +
      "has been touched. Leave it on; galera.tls.required: false lets in clients that do not speak TLS"
    );
  }
  if (was.mode === "off" && is.mode === "on") {
    return (
      "galera.tls.mode was off and would be on: members of the two kinds cannot talk to each other, so that a rolling " +
      "restart would stop at the first. Nothing has been touched. Set galera.tls.mode to mixed, run up, wait until all " +
      "members are synced, then set it to on and run up again"
    );
  }
  if (was.secret !== is.secret && was.mode !== "off" && is.mode !== "off") {
    const named = (secret: string) => (secret === "" ? "the platform's own" : `of Secret ${secret}`);
    return (
      `the certificate was ${named(was.secret)} and would be ${named(is.secret)} (galera.tls.secret): members do not ` +
      "trust each other's authorities, so that a rolling restart would stop at the first. Nothing has been touched. Put " +
      "the new certificate into the Secret that is used, in the steps of README, TLS: members take it without a restart"
    );
  }
  return null;
}
