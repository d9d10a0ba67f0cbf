import { createHash, randomBytes } from "node:crypto";
import { isUnknown, type JsonObject, objectAt } from "../lib/properties";
import { annotations, isAnnotated } from "./annotations";
import { nameOf, withMetadata } from "./objects";

/** What the engine wants automatic names to look like (`pulumi:autonaming`). */
export interface Autonaming {
  mode: "propose" | "enforce" | "disable";
  proposedName: string;
}

/** The program asks for no automatic names, but the resource has none of its own. */
export class NameRequiredError extends Error {
  override readonly name = "NameRequiredError";
}

/** Whether the program names the object itself, or will once an unknown value is known. */
export function isNamed(object: JsonObject): boolean {
  const metadata = objectAt(object, "metadata");
  const name = metadata.name;
  return isUnknown(object.metadata) || isUnknown(name) || (typeof name === "string" && name !== "");
}

/**
 * Gives an unnamed object a name: the resource's name and eight random hexadecimal digits, which are the same in
 * the preview and in the update because the engine's seed is. Names given so are marked by an annotation, and
 * that is how a later replacement knows that old and new can exist side by side.
 */
export function assignName(
  object: JsonObject,
  resourceName: string,
  seed: Uint8Array,
  autonaming?: Autonaming,
): JsonObject {
  if (isNamed(object)) return object;
  if (autonaming?.mode === "disable") {
    throw new NameRequiredError(
      "automatic naming is turned off (pulumi:autonaming); set metadata.name of this resource",
    );
  }
  const proposed = autonaming?.proposedName ?? "";
  return markAutonamed(object, proposed !== "" ? proposed : `${resourceName}-${suffix(seed)}`);
}

/** Keeps the automatic name that the object had before, so that an update does not rename it. */
export function adoptName(object: JsonObject, old: JsonObject): JsonObject {
  const name = nameOf(old);
  if (isNamed(object) || name === undefined || !isAnnotated(old, annotations.autonamed)) return object;
  return markAutonamed(object, name);
}

function markAutonamed(object: JsonObject, name: string): JsonObject {
  const existing = objectAt(object.metadata, "annotations");
  return withMetadata(object, { name, annotations: { ...existing, [annotations.autonamed]: "true" } });
}

/** Eight hexadecimal digits from the engine's seed, or truly random ones where it sends none. */
export function suffix(seed: Uint8Array): string {
  const source = seed.length > 0 ? createHash("sha256").update(seed).digest() : randomBytes(4);
  return source.toString("hex").slice(0, 8);
}
