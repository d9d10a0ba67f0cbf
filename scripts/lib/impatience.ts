const enders = new Set<() => void>();

/**
 * Registers how to end what a person waits for when they do not want to wait any longer. Called again where they still
 * have to.
 * @returns how to take it back
 */
export function whenImpatient(end: () => void): () => void {
  enders.add(end);
  return () => void enders.delete(end);
}

/** Ends at once what is registered. @returns whether anything is */
export function endAtOnce(): boolean {
  for (const end of enders) end();
  return enders.size > 0;
}
