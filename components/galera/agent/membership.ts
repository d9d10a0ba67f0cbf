import type { Electorate } from "./electorate";
import type { Member } from "./member";
import type { Peers } from "./peers";
import type { Instance } from "./report";
import { isSynced } from "./writer";

/** What a {@link Membership} needs from outside. */
export interface MembershipContext {
  /** Name of this member. */
  name: string;
  electorate: Pick<Electorate, "members" | "listed">;
  member: Pick<Member, "report">;
  peers: Pick<Peers, "answers" | "answering">;
}

/** Who else there is, and who of them is missed. */
export class Membership {
  constructor(private readonly context: MembershipContext) {}

  /** The other members without whom nobody may start the cluster. */
  others(): readonly string[] {
    const { name, electorate } = this.context;
    return electorate.members().filter((one) => one !== name);
  }

  /** The members of the group's view whose agents do not answer. */
  unaccounted(): Instance[] {
    const { name, member, peers } = this.context;
    const instances = member.report().live?.instances ?? [];
    return instances.filter((one) => one.name !== name && !peers.answers(one.name));
  }

  /** Configured members that do not serve, as far as this one knows. */
  absent(): readonly string[] {
    const { name, electorate, member, peers } = this.context;
    const heard = peers.answering();
    return electorate.listed().filter((one) => {
      const report = one === name ? member.report() : heard.get(one)?.report;
      return report === undefined || !isSynced(report.live);
    });
  }
}
