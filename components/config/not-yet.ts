import type { RuleBreak } from "./rules";
import type { PlatformConfig } from "./schema";

const useDev = "npm run up -- --stack dev (a cluster on this machine)";

/** What can be configured and checked already, but not made: nothing is ever skipped in silence. */
export function notYet({ cluster, objectStore }: PlatformConfig): RuleBreak[] {
  const breaks: RuleBreak[] = [];
  if (cluster.provider !== "embedded" && cluster.provider !== "multipass") {
    breaks.push({
      path: ["cluster", "provider"],
      value: cluster.provider,
      rule: `not yet: ${cluster.provider} comes with the cloud stack, a later version; until then embedded and multipass can be made`,
      instead: useDev,
      involves: [],
    });
  }
  if (objectStore.provider !== "none") {
    breaks.push({
      path: ["objectStore", "provider"],
      value: objectStore.provider,
      rule: "not yet: the bucket for backups comes with the cloud stack, a later version; until then only none can be made",
      instead: useDev,
      involves: [],
    });
  }
  return breaks;
}
