/** Options of a {@link UserError}. */
export interface UserErrorOptions {
  /** What the person can do now; printed on its own line. */
  hint?: string;
  /** The error underneath, kept for `--debug` output and logs. */
  cause?: unknown;
}

/**
 * An error that a person reads: the message says what is wrong and what to do about it.
 * Commands print it without a stack trace and leave with a non-zero exit code.
 */
export class UserError extends Error {
  override readonly name = "UserError";

  constructor(message: string, options: UserErrorOptions = {}) {
    super(
      options.hint === undefined ? message : `${message}\n  ${options.hint}`,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
  }
}

/** Whether the error is meant for a person. Holds across two copies of this module too. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === "UserError";
}

/** The text to print for any error: the message alone for a {@link UserError}, the stack for a bug of ours. */
export function describeError(error: unknown): string {
  if (isUserError(error)) return error.message;
  if (error instanceof Error) return error.stack ?? error.message;
  return String(error);
}
