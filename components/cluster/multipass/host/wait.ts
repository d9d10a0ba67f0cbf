import { setTimeout as sleep } from "node:timers/promises";
import type { Multipass } from "./multipass";

/** Asks again and again until the answer is not undefined; undefined when the time is up. */
export async function until<T>(
  multipass: Multipass,
  seconds: number,
  ask: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || Date.now() > deadline) return answer;
    await sleep(multipass.limits.poll * 1000, undefined, { signal: multipass.signal });
  }
}

/**
 * Does something for every item, two at a time, and all of it even where some fail: a launch that goes on in the
 * background is one that nobody knows of.
 * @throws the first error when all have ended
 */
export async function forEachOfTwo<T>(
  items: readonly T[],
  action: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const errors: unknown[] = [];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      await action(item).catch((error: unknown) => errors.push(error));
    }
  };
  await Promise.all([worker(), worker()]);
  if (errors.length > 0) throw errors[0];
}
