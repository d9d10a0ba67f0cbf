import { answerTo, type Role } from "./answers";
import type { Audience, Standing } from "./audience";
import type { Certificates } from "./certificates";
import type { Drain } from "./drain";
import { type Answer, orderOf, type Question } from "./http";
import type { LongPoll } from "./long-poll";
import type { Observatory } from "./observatory";
import type { Report } from "./report";
import type { Upkeep } from "./upkeep";
import type { Watchers } from "./watchers";

/** What {@link Routes} need from outside. */
export interface RoutesContext {
  /** `NAMESPACE/POD`. */
  self: string;
  report(): Report;
  /** Whether the server answers nothing any more. */
  hung(): boolean;
  drain: Pick<Drain, "stop" | "switchOver" | Role>;
  audience: Pick<Audience, "tell">;
  longPoll: Pick<LongPoll, "answer">;
  watchers: Pick<Watchers, "publish">;
  upkeep: Pick<Upkeep, "answer">;
  observatory: Pick<Observatory, "answer">;
  /** Null without TLS. */
  certificates: Pick<Certificates, "report" | "answer"> | null;
}

/** Who answers which question to the agent. */
export class Routes {
  constructor(private readonly context: RoutesContext) {}

  answer({ path, order, proxy, waitMs }: Question): Answer | Promise<Answer> {
    const { self, report, hung, drain, observatory } = this.context;
    const ordered = orderOf(path);
    if (ordered !== null) return this.#obey(ordered, order);
    const applied = this.#applied(path);
    if (applied !== null) return { status: 200, body: JSON.stringify(applied) };
    const told = observatory.answer(path);
    if (told !== null) return told;
    return answerTo(path, {
      self,
      report,
      standing: (role) => (proxy === undefined ? drain[role] : this.#tell(proxy, role, waitMs)),
      hung: hung(),
    });
  }

  /** How far a change has come; null where nothing like it is asked. */
  #applied(path: string): object | null {
    const { certificates, upkeep } = this.context;
    if (path === "/certificate") return certificates?.report() ?? {};
    return certificates?.answer(path) ?? upkeep.answer(path);
  }

  async #obey(
    { verb, heir }: NonNullable<ReturnType<typeof orderOf>>,
    order: string | undefined,
  ): Promise<Answer> {
    const { drain } = this.context;
    if (verb !== order)
      return { status: 403, body: "this changes the cluster; only who means it may ask for it" };
    if (verb === "drain") {
      await drain.stop();
      return { status: 200, body: "drained" };
    }
    const moved = await drain.switchOver(heir);
    return moved ? { status: 200, body: "moved" } : { status: 503, body: "nobody has taken the role" };
  }

  async #tell(proxy: string, role: Role, waitMs: number): Promise<Standing> {
    const { drain, longPoll, audience, watchers } = this.context;
    const standing = await longPoll.answer(`${proxy} ${role}`, () => drain[role], waitMs);
    if (role === "writer" && audience.tell(proxy, standing)) watchers.publish();
    return standing;
  }
}
