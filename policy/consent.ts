import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { podSelector } from "../components/galera/plan/context";
import { namesOf } from "../components/galera/plan/names";

/** What a stack's configuration agrees to. */
export interface Consent {
  /** Whether what holds data may be deleted or replaced: `protect: false`. */
  loseData: boolean;
  /** Which kinds of Service may be reached from outside, by what they select. */
  services: readonly { type: string; labels: Readonly<Record<string, string>> }[];
}

/** Gives the consent of the stack that a resource belongs to. */
export type ConsentOf = (urn: string) => Consent;

/**
 * Reads consent from `Pulumi.<stack>.yaml` itself: what somebody wrote there on purpose. (The SDK gives a policy
 * pack no configuration, and the engine's would not tell a decision from a default.)
 */
export function consentFromFiles(directory = join(__dirname, "..")): ConsentOf {
  const known = new Map<string, Consent>();
  return (urn) => {
    const stack = urn.split("::")[0]?.split(":").at(-1) ?? "";
    const consent = known.get(stack) ?? readConsent(join(directory, `Pulumi.${stack}.yaml`));
    known.set(stack, consent);
    return consent;
  };
}

/** What a stack's file agrees to; nothing where there is none. */
export function readConsent(file: string): Consent {
  const config = configOf(file);
  const value = (key: string) => config[`galera-platform:${key}`] ?? config[key];
  const galera = value("galera") as { access?: { type?: string } } | undefined;
  const access = galera?.access?.type ?? "none";
  return {
    loseData: String(value("protect")) === "false",
    services: access === "none" ? [] : [{ type: access, labels: proxyLabels() }],
  };
}

/** What a Service for the proxies selects, of whichever database. */
function proxyLabels(): Record<string, string> {
  const { "app.kubernetes.io/instance": _, ...labels } = podSelector(namesOf("any", "any", "any"), "proxy");
  return labels;
}

function configOf(file: string): Record<string, unknown> {
  try {
    const content = parse(readFileSync(file, "utf8")) as { config?: Record<string, unknown> } | null;
    return content?.config ?? {};
  } catch {
    return {};
  }
}
