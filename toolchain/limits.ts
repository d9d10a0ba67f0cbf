/**
 * Makes signals that end with `signal`, or after a time in milliseconds with a `TimeoutError`. Not `AbortSignal.any` over
 * `AbortSignal.timeout`: on Node 20 such a signal may never end once memory has been collected (nodejs/node#57736), and
 * each stays with `signal` for as long as that lives, two kilobytes for every request of a command that watches for days.
 */
export function limits(signal?: AbortSignal): (timeoutMs: number) => AbortSignal {
  const open = new Set<AbortController>();
  signal?.addEventListener("abort", () => {
    for (const one of open) one.abort(signal.reason);
  });
  return (timeoutMs) => {
    const one = new AbortController();
    if (signal?.aborted) one.abort(signal.reason);
    open.add(one);
    setTimeout(() => {
      open.delete(one);
      one.abort(new DOMException("there was no answer in time", "TimeoutError"));
    }, timeoutMs).unref();
    return one.signal;
  };
}
