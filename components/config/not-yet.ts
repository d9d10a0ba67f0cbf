import type { RuleBreak } from "./rules";
import type { PlatformConfig } from "./schema";

const useDev = "npm run up -- --stack dev (a cluster on this machine)";

/** What can be configured and checked already, but not made: nothing is ever skipped in silence. */
export function notYet({ cluster }: PlatformConfig): RuleBreak[] {
  const breaks: RuleBreak[] = [];
  if (cluster.provider === "existing") {
    breaks.push({
      path: ["cluster", "provider"],
      value: cluster.provider,
      rule: `not yet: ${cluster.provider} comes with a later version; until then embedded, multipass and gke can be made`,
      instead: useDev,
      involves: [],
    });
  }
  return breaks;
}
