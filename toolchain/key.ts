import { createHash } from "node:crypto";

/** JSON with sorted keys, so that equal recipes have equal text; regular expressions count by their source. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner instanceof RegExp) return String(inner);
    if (inner === null || typeof inner !== "object" || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}

/** Content address of whatever a recipe makes: the first 128 bits of its SHA-256. */
export function recipeKey(recipe: unknown): string {
  return createHash("sha256").update(canonical(recipe)).digest("hex").slice(0, 32);
}
