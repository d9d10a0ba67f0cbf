import type { ResourceValidationPolicy } from "@pulumi/policy";
import { type EnforcementLevel, type StackResource, stackRule } from "../rule";
import { at, isObject, listAt, plain, strings } from "../values";
import { workloadOf } from "../workloads";

/** Names of environment variables whose value nobody but the program should read. */
const secretName = /(PASSWORD|PASSWD|SECRET|TOKEN|CREDENTIALS?|PRIVATE_?KEY|ACCESS_?KEY)$/i;

/** What a key or an account's credentials look like, wherever they stand. */
const secretText: readonly { pattern: RegExp; what: string }[] = [
  { pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/, what: "a private key" },
  { pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/, what: "an AWS access key" },
  { pattern: /"private_key_id"\s*:\s*"[0-9a-f]{40}"/, what: "a Google service account's key" },
  { pattern: /^\s*client-key-data:\s*\S{100}/m, what: "a kubeconfig with its key" },
  { pattern: /\/\/[^/\s:@]+:[^/\s:@$]{6,}@/, what: "an address with its password" },
];

/** What is in clear because it looks like a secret: in environment variables, ConfigMaps, arguments, annotations. */
export function noSecretsInClear(level: EnforcementLevel): ResourceValidationPolicy {
  return {
    name: "no-secrets-in-clear",
    description: "Passwords and keys are in Secrets, and nowhere else.",
    enforcementLevel: level,
    validateResource(resource, report) {
      if (!resource.type.startsWith("kubernetes:") || mayHold(resource.type)) return;
      for (const { name, spec } of workloadOf(resource)?.containers ?? []) {
        for (const variable of listAt(spec, "env").filter(isObject)) {
          if (typeof variable.value !== "string" || variable.value === "") continue;
          if (secretName.test(String(variable.name))) {
            report(
              `container ${name}: ${String(variable.name)} has its value in clear; use valueFrom.secretKeyRef`,
            );
          }
        }
      }
      for (const { path, text } of strings(plain(resource.props))) {
        const found = secretText.find(({ pattern }) => pattern.test(text));
        if (found !== undefined) report(`${path} holds ${found.what}`);
      }
    },
  };
}

/** What is in clear because it is one of the stack's secrets: generated, or in one of its Secrets. */
export const noSecretsCopied = stackRule(
  "no-secrets-copied",
  "No value of a Secret or of a generated password stands anywhere else in the cluster.",
  function* (resources) {
    const values = [...secretValues(resources)];
    for (const { type, props, urn } of resources) {
      if (!type.startsWith("kubernetes:") || mayHold(type)) continue;
      for (const { path, text } of strings(plain(props))) {
        const source = values.find(({ value }) => text.includes(value));
        if (source !== undefined) yield { urn, problem: `${path} holds what ${source.owner} keeps secret` };
      }
    }
  },
);

/** Secrets are for secrets; and a provider must have its credentials. */
function mayHold(type: string): boolean {
  return type === "kubernetes:core/v1:Secret";
}

/** Shorter values (a user's name, a port) are in Secrets for convenience, and occur elsewhere by chance. */
const shortest = 16;

function* secretValues(resources: readonly StackResource[]): Generator<{ value: string; owner: string }> {
  for (const { type, name: owner, props } of resources) {
    if (type === "random:index/randomPassword:RandomPassword") {
      const value = at(plain(props), "result");
      if (typeof value === "string" && value.length >= shortest) yield { value, owner };
    }
    if (type !== "kubernetes:core/v1:Secret") continue;
    const { stringData, data } = plain(props);
    for (const { path, text } of strings(stringData)) {
      if (text.length >= shortest && secretName.test(path)) yield { value: text, owner };
    }
    for (const { path, text } of strings(data)) {
      const decoded = Buffer.from(text, "base64").toString("utf8");
      if (decoded.length >= shortest && secretName.test(path)) yield { value: decoded, owner };
    }
  }
}
