import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Session } from "./administration";
import { formatOptions, optionText, parseOptions, type SettingValue, sqlValue } from "./live-settings";
import type { Applied, Duty } from "./upkeep";

/** Until the file or the server changes there is nothing to do. */
const restSeconds = 3600;

interface VariableRow {
  name: string;
  type: string;
}

/** Files of {@link SettingsKeeper}. */
interface SettingsFiles {
  /** The settings that the server has taken, which it includes when it starts. */
  taken: string;
  /** `my.cnf`: what a setting goes back to when it is not configured any more. */
  base: string;
}

/**
 * Brings the settings that can be changed live to the server beside us. Each member does so for itself.
 *
 * What the server has taken goes into a file on the volume that it includes when it starts. So a value that it refuses
 * changes nothing, neither now nor at the next start, which it could prevent.
 */
export class SettingsKeeper implements Duty {
  readonly name = "settings";

  /** @param waits whether a write to the volume is known to wait: none is begun then that this process would wait for, too */
  constructor(
    private readonly files: SettingsFiles,
    private readonly waits: () => boolean = () => false,
  ) {}

  async attend(session: Session, text: string): Promise<Applied> {
    const wanted = new Map(
      Object.entries(JSON.parse(text) as Record<string, SettingValue>).map(([name, value]) => [
        name,
        optionText(value),
      ]),
    );
    const before = this.#taken();
    const types = await variableTypes(session, [...wanted.keys(), ...before.keys()]);
    const taken = new Map<string, string>();
    const refused: string[] = [];
    for (const [name, value] of wanted) {
      const problem = await set(session, name, sqlValue(value, types.get(name) ?? ""));
      if (problem === null) {
        taken.set(name, value);
        continue;
      }
      refused.push(`${name} = ${value}: ${problem}`);
      const former = before.get(name);
      if (former !== undefined) taken.set(name, former);
    }
    for (const name of before.keys()) {
      if (wanted.has(name)) continue;
      const base = parseOptions(readFileSync(this.files.base, "utf8")).get(name);
      const value = base === undefined ? "DEFAULT" : sqlValue(base, types.get(name) ?? "");
      const problem = await set(session, name, value);
      if (problem !== null) refused.push(`${name} cannot go back to ${value}: ${problem}`);
    }
    this.#keep(taken);
    if (refused.length === 0) return { state: "applied", message: "", again: restSeconds };
    return { state: "refused", message: `the server refuses ${refused.join("; ")}`, again: restSeconds };
  }

  #taken(): Map<string, string> {
    const { taken } = this.files;
    return existsSync(taken) ? parseOptions(readFileSync(taken, "utf8")) : new Map();
  }

  #keep(taken: ReadonlyMap<string, string>): void {
    const { taken: path } = this.files;
    const text = formatOptions(taken);
    if (existsSync(path) && readFileSync(path, "utf8") === text) return;
    if (this.waits()) throw new Error("its volume takes no writes at the moment");
    writeFileSync(`${path}.new`, text, { mode: 0o640, flush: true });
    renameSync(`${path}.new`, path);
  }
}

async function variableTypes(session: Session, names: readonly string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const rows = await session.rows<VariableRow>(
    "SELECT LOWER(VARIABLE_NAME) AS name, VARIABLE_TYPE AS type FROM information_schema.SYSTEM_VARIABLES " +
      "WHERE VARIABLE_NAME IN (?)",
    [names],
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}

/** Sets one value; why the server refuses it, or null. Throws where it is not the value that is at fault. */
async function set(session: Session, name: string, value: string): Promise<string | null> {
  try {
    await session.run(`SET GLOBAL \`${name}\` = ${value}`);
    return null;
  } catch (error) {
    const { errno, sqlMessage, fatal } = error as { errno?: number; sqlMessage?: string; fatal?: boolean };
    if (errno === undefined || sqlMessage === undefined || fatal === true) throw error;
    return sqlMessage;
  }
}
