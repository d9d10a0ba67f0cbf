import { inflateSync } from "node:zlib";

/** What `packed` was given. */
export function unpacked(text: string): string {
  const [, base64 = ""] = /`([^`]*)`/.exec(text) ?? [];
  return inflateSync(Buffer.from(base64, "base64")).toString();
}
