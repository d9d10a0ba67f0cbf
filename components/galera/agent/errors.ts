/** What went wrong, for a message: the stack is of no use to who reads a log. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
