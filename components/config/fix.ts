import { safeParse } from "zod";
import type { ExplainContext } from "./explain";
import { formatPath, removeCommand, setCommand, setSecretCommand } from "./issue";
import { isHidden, isSecretPath } from "./mask";
import type { FieldNotes, Scalar } from "./schema/fields";
import { isRecord, isScalar, keysAt, valueAt, withValue } from "./schema/walk";

type Path = readonly PropertyKey[];

/** More commands than this are more work than an editor. */
const mostCommands = 6;

/** The command that puts the value of a known key right. */
export function fixValue(
  path: Path,
  notes: FieldNotes | undefined,
  meant: Scalar | undefined,
  context: ExplainContext,
): string {
  const { stack, input } = context;
  if (notes?.secret) return setSecretCommand(stack, path);
  const found = valueAt(input, path);
  const value = meant ?? notes?.example;
  if (value === undefined) return moveIntoPart(path, found, context) ?? removeCommand(stack, path);
  const put = setCommand(stack, path, value);
  // Entries are set one by one: what else is in the list, or a value that is no list, must go first.
  return Array.isArray(value) && found !== undefined ? `${removeCommand(stack, path)} && ${put}` : put;
}

/** The commands that rename a key, with all that is below it, or that remove it. */
export function fixUnknownKey(path: Path, target: Path | undefined, context: ExplainContext): string {
  const remove = removeCommand(context.stack, path);
  if (target === undefined || valueAt(context.input, target) !== undefined) return remove;
  const leaves = leavesOf(valueAt(context.input, path));
  if (leaves.length > mostCommands) {
    return `rename ${formatPath(path)} to ${formatPath(target)} in Pulumi.${context.stack}.yaml`;
  }
  const puts = leaves.map(({ below, value }) => {
    const to = [...target, ...below];
    const hidden = isHidden([...path, ...below], value, context) || isSecretPath(to, context);
    return hidden ? setSecretCommand(context.stack, to) : setCommand(context.stack, to, value);
  });
  return [remove, ...puts].join(" && ");
}

interface Leaf {
  below: PropertyKey[];
  value: Scalar;
}

/** Everything below a value that holds something, each with its own path. */
function leavesOf(value: unknown): Leaf[] {
  if (isScalar(value)) return [{ below: [], value }];
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : isRecord(value)
      ? Object.entries(value)
      : [];
  return entries.flatMap(([key, entry]) =>
    leavesOf(entry).map((leaf) => ({ ...leaf, below: [key, ...leaf.below] })),
  );
}

/** A value in the place of an object may be the one key of it that can take such a value. */
function moveIntoPart(path: Path, value: unknown, context: ExplainContext): string | undefined {
  const { schema, input, stack } = context;
  if (!isScalar(value) || isHidden(path, value, context)) return undefined;
  const fitting = keysAt(schema, path, input).filter((key) => {
    const issues = safeParse(schema, withValue(input, path, { [key]: value })).error?.issues ?? [];
    const whole = formatPath(path);
    const part = formatPath([...path, key]);
    return issues.every((issue) => ![whole, part].includes(formatPath(issue.path)));
  });
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return undefined;
  return `${removeCommand(stack, path)} && ${setCommand(stack, [...path, only], value)}`;
}
