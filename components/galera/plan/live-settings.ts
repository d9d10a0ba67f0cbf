import type { SettingValue } from "../agent/live-settings";
import { dynamicSettings } from "./dynamic-settings";
import { plainSettingName } from "./my-cnf";

/** Settings by name. */
export type Settings = Readonly<Record<string, SettingValue>>;

/** What the server could change while it runs, but not in a way that anybody would want. */
const restarting: Readonly<Record<string, string>> = {
  innodb_buffer_pool_size: "only up to the size that it was started with",
  innodb_tmpdir: "the agents have no right on files",
  max_user_connections: "only where it was not 0 at the start",
  tcp_nodelay: "of a session only",
};

/** Of asynchronous replication, for which agents have no rights, and commands in the guise of a setting. */
const foreign = /^(slave|relay|replicate|rpl|sync_(master|relay))_|^innodb_monitor_|_(now|abort)$/;

/** Whether agents bring a changed value to the running servers; any other one restarts them, one after the other. */
export function isLive(name: string): boolean {
  const plain = plainSettingName(name);
  return dynamicSettings.has(plain) && restarting[plain] === undefined && !foreign.test(plain);
}

/** The settings that agents bring to the running servers, and those that servers are started with. */
export function splitSettings(settings: Settings): { live: Settings; fixed: Settings } {
  const entries = Object.entries(settings);
  return {
    live: Object.fromEntries(
      entries.filter(([name]) => isLive(name)).map(([name, value]) => [plainSettingName(name), value]),
    ),
    fixed: Object.fromEntries(entries.filter(([name]) => !isLive(name))),
  };
}

/** Names of all that agents change live. */
export const liveSettings: readonly string[] = [...dynamicSettings].filter(isLive);

/** The live settings, as agents read them: a file that changes in place, and only when a value does. */
export function settingsJson(live: Settings): string {
  const sorted = Object.entries(live).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted))}\n`;
}
