/** Sizes that a Galera cluster may have. */
export const allowedReplicas = [1, 3, 5, 7] as const;

/** The rule in words. */
export const replicasRule = "must be 1, 3, 5 or 7";

/** Why the cluster cannot have this many members, with the consequence, or null. */
export function replicasProblem(replicas: number): string | null {
  if ((allowedReplicas as readonly number[]).includes(replicas)) return null;
  if (!Number.isInteger(replicas) || replicas < 1) return replicasRule;
  if (replicas > 7) return "every commit waits for all members, more than 7 only make it slower; use 7";
  const half = replicas / 2;
  const fail = half === 1 ? "one fails" : `${half} fail`;
  return `${replicas} nodes cannot keep quorum when ${fail}; use ${replicas + 1}`;
}
