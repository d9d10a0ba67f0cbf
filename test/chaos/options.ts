import { UserError } from "../../toolchain/errors";
import type { Scenario } from "./scenarios/scenario";

/** The names of a comma list, or of several. @throws UserError for one that does not exist */
export function chosen<T extends Scenario>(
  kind: "scenario" | "control",
  given: readonly string[],
  all: ReadonlyMap<string, T>,
): T[] {
  const names = given.flatMap((list) => list.split(",")).map((name) => name.trim());
  const unknown = names.filter((name) => !all.has(name));
  if (unknown.length > 0) {
    throw new UserError(`There is no ${kind} ${unknown.map((name) => JSON.stringify(name)).join(", ")}.`, {
      hint: `There are: ${[...all.keys()].join(", ")}`,
    });
  }
  return [...new Set(names)].flatMap((name) => all.get(name) ?? []);
}
