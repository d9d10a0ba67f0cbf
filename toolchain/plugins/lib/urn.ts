/** Resource URN parts that we need. */
export interface ResourceName {
  /** Type token, e.g. `kubernetes:apps/v1:StatefulSet`. */
  type: string;
  /** Logical name in the program. */
  name: string;
}

/** Splits a URN; its type may be qualified by the types of its parents. */
export function parseUrn(urn: string): ResourceName {
  const parts = urn.split("::");
  const qualified = parts[2] ?? "";
  return { type: qualified.slice(qualified.lastIndexOf("$") + 1), name: parts.slice(3).join("::") };
}
