import { specialSecretSig, specialSigKey } from "@pulumi/pulumi/runtime/rpc";

/** Whether a value, as the engine sees it, is marked as a secret. */
export function isSecret(value: unknown): value is { value: unknown } {
  return (
    typeof value === "object" && value !== null && Reflect.get(value, specialSigKey) === specialSecretSig
  );
}

/**
 * A copy of a value without the marks of secrets; each string, number and truth value below a mark is handed to
 * `replace`.
 */
export function unmark(value: unknown, replace: (leaf: unknown) => unknown, secret = false): unknown {
  if (isSecret(value)) return unmark(value.value, replace, true);
  if (Array.isArray(value)) return value.map((entry) => unmark(entry, replace, secret));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, unmark(entry, replace, secret)]),
    );
  }
  return secret ? replace(value) : value;
}

/** Whether there is a secret in a value, at any depth. */
export function holdsSecret(value: unknown): boolean {
  if (isSecret(value)) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsSecret);
}
