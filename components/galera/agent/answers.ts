import type { Standing } from "./audience";
import type { Drain } from "./drain";
import type { Answer } from "./http";
import type { Report } from "./report";
import { isSynced } from "./writer";

/** What an answer is made from. Only what a question is about is worked out: the proxies ask many times a second. */
export interface AnswerContext {
  /** `namespace/name` of this member. The proxies name whom they ask: an address may pass on to another pod. */
  self: string;
  report(): Report;
  /** What this member tells of its roles. */
  drain: Pick<Drain, "writer" | "reader">;
  /** Whether the server hangs. */
  hung: boolean;
}

/** What the proxies make of it: see `haproxy-cfg.ts`. */
const statuses = { yes: 200, leaving: 404, no: 503 } as const;

/** Answers a question that changes nothing. */
export function answerTo(path: string, { self, report, drain, hung }: AnswerContext): Answer {
  const yes = (ok: boolean, body: string): Answer => ({ status: ok ? 200 : 503, body });
  const role = (what: string, standing: Standing): Answer => ({
    status: statuses[standing],
    body: `${self.slice(self.indexOf("/") + 1)} as ${what}: ${standing}`,
  });
  switch (path) {
    case "/state":
      return yes(true, JSON.stringify(report()));
    case `/writer/${self}`:
      return role("the writer", drain.writer);
    case `/reader/${self}`:
      return role("a reader", drain.reader);
    case "/ready":
      return yes(isSynced(report().live), report().message);
    case "/live":
      return yes(!hung, report().message);
    case "/health":
      return yes(true, "the agent answers");
    default:
      // Not 404, by which a proxy keeps sessions: it has an address of a member that is gone, and we are another one.
      if (/^\/(writer|reader)\//.test(path)) return yes(false, `this is ${self}`);
      return { status: 404, body: "not found" };
  }
}
