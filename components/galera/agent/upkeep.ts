import { readFileSync } from "node:fs";
import type { Administration, Session } from "./administration";
import { reasonOf } from "./errors";
import type { Report } from "./report";
import { revisionOf } from "./revision";
import { isSynced } from "./writer";

/** How far a change has come at one member. */
export interface Applied {
  state: "applied" | "pending" | "refused";
  /** What it waits for, what was done, or why it is refused; empty where there is nothing to say. */
  message: string;
  /** Seconds until it is to be looked at again. */
  again: number;
}

/** What a member is when a duty looks at it. */
export interface Situation {
  /** Whether it holds the writer role. */
  writer: boolean;
  /** Names of the members of the group. */
  view: readonly string[];
}

/** Something that is brought to what a mounted file says while the server runs. */
export interface Duty {
  /** What it is called in messages and in the question whether it is done. */
  readonly name: string;
  /** Compares the server with the file's text, and does what is this member's to do. */
  attend(session: Session, text: string, situation: Situation): Promise<Applied>;
}

/** How state transfers are protected: the server reads it for each of them, so that there is nothing to do but to have it. */
export const transfers: Duty = {
  name: "transfers",
  attend: async () => ({ state: "applied", message: "", again: 3600 }),
};

/** What upkeep needs from outside. */
export interface UpkeepContext {
  administration: Pick<Administration, "session">;
  report(): Report;
  /** Whether this member is the writer. */
  writes(): boolean;
  /** Monotonic milliseconds. */
  now(): number;
  log(message: string): void;
}

interface Task {
  duty: Duty;
  file: string;
  /** The text that was attended to last, and as what. */
  text: string | null;
  writer: boolean;
  dueAt: number;
  outcome: Applied;
}

const unknown: Applied = { state: "pending", message: "the server is not synced", again: 1 };
/** After an error: the server may be going down, or the group be busy. */
const retrySeconds = 2;

/**
 * Brings the running server to what changes in place: files that the kubelet mounts and renews. Apart from the rounds
 * in which the agent watches its server, so that no failover waits for it.
 */
export class Upkeep {
  readonly #tasks: Task[];

  constructor(
    private readonly context: UpkeepContext,
    duties: readonly { duty: Duty; file: string }[],
  ) {
    this.#tasks = duties.map(({ duty, file }) => ({
      duty,
      file,
      text: null,
      writer: false,
      dueAt: 0,
      outcome: unknown,
    }));
  }

  /** Looks at every duty that is due; called about once a second. Never throws. */
  async round(): Promise<void> {
    const { context } = this;
    const { live } = context.report();
    if (!isSynced(live)) {
      for (const task of this.#tasks) Object.assign(task, { text: null, outcome: unknown });
      return;
    }
    const writer = context.writes();
    for (const task of this.#tasks) {
      try {
        const text = readFileSync(task.file, "utf8");
        if (text === task.text && writer === task.writer && context.now() < task.dueAt) continue;
        const { duty } = task;
        const outcome = await context.administration.session((session) =>
          duty.attend(session, text, { writer, view: live.view }),
        );
        this.#settle(task, outcome, { text, writer });
      } catch (error) {
        const message = reasonOf(error);
        this.#settle(task, { state: "pending", message, again: retrySeconds }, { text: null, writer });
      }
    }
  }

  /** How far a version of a file has come here, `applied/NAME/REVISION`; null where nothing like it is asked. */
  answer(path: string): Applied | null {
    const [, name, revision] = /^\/applied\/([a-z]+)\/([0-9a-f]+)$/.exec(path) ?? [];
    const task = this.#tasks.find(({ duty }) => duty.name === name);
    if (task === undefined) return null;
    if (task.text !== null && revisionOf(task.text) === revision) return task.outcome;
    return { ...unknown, message: task.outcome.message || "has not read the change" };
  }

  /** What is not as it is configured, in words. */
  notes(): string[] {
    return this.#tasks.flatMap(({ duty, outcome }) =>
      outcome.state === "refused" ? [`${duty.name}: ${outcome.message}`] : [],
    );
  }

  #settle(task: Task, outcome: Applied, seen: { text: string | null; writer: boolean }): void {
    if (outcome.message !== "" && outcome.message !== task.outcome.message) {
      this.context.log(`${task.duty.name}: ${outcome.message}`);
    }
    Object.assign(task, seen, { outcome, dueAt: this.context.now() + outcome.again * 1000 });
  }
}
