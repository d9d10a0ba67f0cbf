import { createHash } from "node:crypto";

/** What a version of a file is called. */
export function revisionOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
