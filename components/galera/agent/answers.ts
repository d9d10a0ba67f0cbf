import type { Standing } from "./audience";
import type { Answer } from "./http";
import type { Report } from "./report";
import { isSynced } from "./writer";

/** What the proxies ask for. */
export type Role = "writer" | "reader";

/** What an answer is made from. Only what a question is about is worked out: the proxies ask many times a second. */
export interface AnswerContext {
  /** `namespace/name` of this member. The proxies name whom they ask: an address may pass on to another pod. */
  self: string;
  report(): Report;
  /** What this member tells of its roles to the one who asks. */
  standing(role: Role): Standing | Promise<Standing>;
  /** Whether the server hangs. */
  hung: boolean;
}

/** What the proxies make of it: see `haproxy-cfg.ts`. */
const statuses = { yes: 200, leaving: 404, no: 503 } as const;

/** Answers a question that changes nothing. */
export async function answerTo(
  path: string,
  { self, report, standing, hung }: AnswerContext,
): Promise<Answer> {
  const yes = (ok: boolean, body: string): Answer => ({ status: ok ? 200 : 503, body });
  const tell = async (role: Role): Promise<Answer> => {
    const told = await standing(role);
    return { status: statuses[told], body: `${self.slice(self.indexOf("/") + 1)} as ${role}: ${told}` };
  };
  switch (path) {
    case "/state":
      return yes(true, JSON.stringify(report()));
    case `/writer/${self}`:
      return tell("writer");
    case `/reader/${self}`:
      return tell("reader");
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
