import { Config } from "@pulumi/pulumi";

/** What the stack's configuration agrees to. */
export interface Consent {
  /** Whether what holds data may be deleted or replaced: `protect: false`. */
  loseData: boolean;
  /** Which kinds of Service may be reached from outside, by what they select. */
  services: readonly { type: string; labels: Readonly<Record<string, string>> }[];
}

/** Reads `protect` and `galera.access.type`; the engine hands a stack's configuration to its policy packs. */
export function consentOf(config = new Config("galera-platform")): Consent {
  const access = config.getObject<{ access?: { type?: string } }>("galera")?.access?.type ?? "none";
  const proxies = { "app.kubernetes.io/name": "mariadb-galera", "app.kubernetes.io/component": "proxy" };
  return {
    loseData: config.getBoolean("protect") === false,
    services: access === "none" ? [] : [{ type: access, labels: proxies }],
  };
}
