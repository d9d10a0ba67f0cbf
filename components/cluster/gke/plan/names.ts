import { createHash } from "node:crypto";

/** What the random part of an identity takes: a dash and six hexadecimal digits. */
const randomPart = 7;
/** The longest name that is made from an identity: an account's, which Google limits to 30 letters. */
const longest = 30 - randomPart - "-nodes".length;

/**
 * The readable beginning of a cluster's name, e.g. the stack's: a letter, then lower-case letters, digits and dashes.
 * What is cut off is replaced by a digest, so that two long names stay two.
 */
export function namePrefix(stack: string): string {
  const plain = stack
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");
  if (plain === "") return "stack";
  if (plain.length <= longest) return plain;
  const digest = createHash("sha256").update(stack).digest("hex").slice(0, 4);
  return `${plain.slice(0, longest - 5).replace(/-+$/, "")}-${digest}`;
}

/** A value that a label of Google Cloud takes: lower-case letters, digits, dashes and underscores. */
export function labelValue(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^-_a-z0-9]/g, "-")
    .slice(0, 63);
}
