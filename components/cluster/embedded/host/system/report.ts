/** Progress for the person who waits, as plain lines on standard error. */
export interface Report {
  line(text: string): void;
}

/** Lines with the seconds since the start. */
export function lineReport(write: (text: string) => void, now: () => number = Date.now): Report {
  const started = now();
  return {
    line: (text) => write(`[${((now() - started) / 1000).toFixed(1).padStart(5)} s] ${text}\n`),
  };
}
