/** When a process that ended is started again. Pure. */

/** Milliseconds before each restart in a row; the last one repeats. */
const delays = [0, 200, 500, 1000, 2000, 5000, 10_000] as const;
/** A process that ran this long is considered healthy again. */
const healthyAfter = 20_000;

/** Restarts in a row, counted anew after a healthy run. */
export function nextAttempt(attempt: number, ranFor: number): number {
  return ranFor >= healthyAfter ? 0 : attempt + 1;
}

/** Milliseconds to wait before the restart of that number, counted from 0. */
export function delayBefore(attempt: number): number {
  return delays[Math.min(attempt, delays.length - 1)] ?? 0;
}
