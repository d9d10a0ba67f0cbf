/** The stack of a command that names none. */
export const defaultStack = "dev";

/**
 * A command of ours for a stack, as a person may type it: without the stack it would act on {@link defaultStack}.
 * @param script as package.json has it, e.g. `destroy`
 */
export function commandFor(script: string, stack: string): string {
  return `npm run ${script}${stack === defaultStack ? "" : ` -- --stack ${stack}`}`;
}

/** What to do where something of a stack does not answer. */
export function lookHint(stack: string): string {
  return `See what is wrong: ${commandFor("status", stack)}`;
}

/** What to do after an `up` that failed or was interrupted; nothing after a preview, which leaves nothing. */
export function hintAfterFailure(stack: string, preview: boolean): string | undefined {
  if (preview) return undefined;
  return `Run \`${commandFor("up", stack)}\` again to go on from here, or \`${commandFor("destroy", stack)}\` to take away what there is.`;
}
