/** The first version with `stop --force`, without which a machine that hangs cannot be got rid of. */
export const oldestMultipass = "1.14.0";

/** Whether a version of Multipass, e.g. `1.16.1+mac`, is new enough. False for what is no version. */
export function isNewEnough(version: string): boolean {
  const parts = (text: string) => text.split(/[.+-]/).slice(0, 3).map(Number);
  const [found, oldest] = [parts(version), parts(oldestMultipass)];
  if (found.length < 3 || found.some((part) => !Number.isInteger(part))) return false;
  const differing = found.findIndex((part, index) => part !== oldest[index]);
  return differing === -1 || (found[differing] ?? 0) > (oldest[differing] ?? 0);
}
