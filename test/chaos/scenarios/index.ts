import { longStatements } from "./alter";
import { type Control, controls } from "./controls";
import { crashes } from "./crash";
import { dataFaults } from "./data";
import { nodeFaults } from "./node";
import { plannedChanges } from "./planned";
import type { Scenario } from "./scenario";
import { tlsChanges } from "./tls";

/** All scenarios, by name. */
export const scenarios: ReadonlyMap<string, Scenario> = byName([
  ...crashes,
  ...nodeFaults,
  ...dataFaults,
  ...plannedChanges,
  ...longStatements,
  ...tlsChanges,
]);

/** All negative controls, by name. */
export const controlsByName: ReadonlyMap<string, Control> = byName(controls);

function byName<T extends Scenario>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((scenario) => [scenario.name, scenario]));
}
