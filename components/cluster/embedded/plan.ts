import { createHash } from "node:crypto";

/** The most letters that an identity on the host may have. */
const longest = 40;
/** What the random part takes: a dash and six hexadecimal digits. */
const randomPart = 7;

/** The readable beginning of a cluster's identity on its host: lower-case letters, digits and dashes. */
export function identityPrefix(stack: string): string {
  const plain = stack
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest - randomPart)
    .replace(/^[-0-9]+|-+$/g, "");
  return plain === "" ? "stack" : plain;
}

/** A short text that differs for different values. */
export function fingerprint(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}
