import { formatMoment } from "./ages";
import type { Status } from "./status";
import { type Colours, formatStatus } from "./status-table";

/** What one look has found. */
export interface Seen {
  /** When, as ISO 8601. */
  at: string;
  /** The newest that is known; null where nothing is yet. */
  status: Status | null;
  /** Why there is nothing newer; null where there is. */
  error: string | null;
}

/** What {@link watchStatus} needs from outside. */
export interface Watching {
  /** Throws what a person may read. */
  read(): Promise<Status>;
  show(seen: Seen): void;
  /** Resolves when it is time for the next look, or the watching ends. */
  pause(): Promise<void>;
  now(): Date;
  signal: AbortSignal;
}

/** Looks again and again until it is ended; what does not answer is a part of what there is to see. */
export async function watchStatus({ read, show, pause, now, signal }: Watching): Promise<void> {
  let status: Status | null = null;
  while (!signal.aborted) {
    let error: string | null = null;
    try {
      status = await read();
    } catch (problem) {
      error = problem instanceof Error ? problem.message : String(problem);
    }
    // An answer that was cut off by the end is no outage.
    if (signal.aborted) return;
    show({ at: now().toISOString(), status, error });
    await pause();
  }
}

/**
 * A value that is looked up anew, beside what is under way, whenever it is asked for and is older than that; where that
 * fails, the one before stays.
 */
export function refreshing<T>(
  first: T,
  find: () => Promise<T>,
  ageMs: number,
  now: () => number = Date.now,
): () => T {
  let value = first;
  let foundAt = now();
  return () => {
    if (now() - foundAt > ageMs) {
      foundAt = now();
      find().then(
        (found) => {
          value = found;
        },
        () => {},
      );
    }
    return value;
  };
}

/** What has to differ for a look to be news: not what counts on by itself, nor a number in what a member says. */
export function newsOf({ status, error }: Seen): string {
  if (error !== null || status === null) return JSON.stringify({ error });
  const { at: _at, members, problems, ...rest } = status;
  return JSON.stringify({
    ...rest,
    problems: problems.map(withoutNumbers),
    members: members.map(({ seqno: _seqno, queues: _queues, flowControl: _flowControl, ...member }) => ({
      ...member,
      message: withoutNumbers(member.message),
    })),
  });
}

/** Not those in names: `galera-1` is another member than `galera-0`. */
function withoutNumbers(text: string): string {
  return text.replace(/(?<![\w-])\d+(\.\d+)?/g, "#");
}

/** Shows only what is news. */
export function onNews(show: (seen: Seen) => void): (seen: Seen) => void {
  let told: string | null = null;
  return (seen) => {
    const news = newsOf(seen);
    if (news === told) return;
    told = news;
    show(seen);
  };
}

/** One line for a program: the status, or why there is none. */
export function lineOf({ at, status, error }: Seen): string {
  return JSON.stringify(error === null ? status : { at, error });
}

/** One block for a person who reads it later. */
export function blockOf({ at, status, error }: Seen, colours: Colours): string {
  const text =
    status === null || error !== null ? colours.yellow(`! ${error}`) : formatStatus(status, colours);
  return `--- ${formatMoment(at)}\n${text}\n`;
}

/** What stands on a screen: during an outage what was known before, and of when it is. */
export function screenOf({ at, status, error }: Seen, title: string, colours: Colours): string {
  const old = status === null ? [] : [formatStatus(status, colours)];
  const since = status === null ? "" : ` What stands above is of ${formatMoment(status.at)}.`;
  const outage = error === null ? [] : [colours.yellow(`! ${error}${since}`)];
  return [`${colours.bold(title)}  ${formatMoment(at)}`, ...old, ...outage].join("\n\n");
}
