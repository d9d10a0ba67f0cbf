import { readFileSync } from "node:fs";
import type { Session } from "./administration";
import type { Applied, Duty, Situation } from "./upkeep";

/** What {@link Maintenance} needs from outside. */
export interface MaintenanceContext {
  /** Name of this member. */
  self: string;
  /** Members that are configured and that do not serve now. */
  absent(): readonly string[];
  /** Steps back from both endpoints; resolves when the proxies have seen it and the sessions are gone. */
  drain(): Promise<unknown>;
  /** Takes part in both endpoints again. */
  back(): void;
}

const restSeconds = 3600;

/** Names of the members that are to be out; none where the file is not there yet. */
export function readMaintenance(path: string): string[] {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as string[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/**
 * Takes this member out for maintenance: its server leaves the group in an orderly way and is not started again before
 * the configuration says so. The pod stays, with its volume and nobody writing on it.
 */
export class Maintenance implements Duty {
  readonly name = "maintenance";

  constructor(private readonly context: MaintenanceContext) {}

  async attend(session: Session, text: string, { view }: Situation): Promise<Applied> {
    const { self, absent, drain, back } = this.context;
    if (!(JSON.parse(text) as string[]).includes(self))
      return { state: "applied", message: "", again: restSeconds };
    const pending = (message: string): Applied => ({ state: "pending", message, again: 1 });
    const missed = () => {
      const missing = absent().filter((name) => name !== self);
      return missing.length > 0 ? pending(`stays for now: ${missing.join(", ")} must be synced first`) : null;
    };
    const before = missed();
    if (before !== null) return before;
    if (view.length < 3) return pending("stays for now: two others must be in the group");
    await drain();
    // Another one may have gone meanwhile.
    const since = missed();
    if (since !== null) {
      back();
      return since;
    }
    await session.run("SHUTDOWN");
    return pending("leaves for maintenance");
  }
}
