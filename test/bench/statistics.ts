/** Minimum, median and maximum of some figures. */
export interface Spread {
  min: number;
  median: number;
  max: number;
  n: number;
}

/** The spread of at least one figure. @throws RangeError for none */
export function spread(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (index: number) => {
    const figure = sorted[index];
    if (figure === undefined) throw new RangeError("no figures");
    return figure;
  };
  const middle = (sorted.length - 1) / 2;
  return {
    min: at(0),
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    max: at(sorted.length - 1),
    n: sorted.length,
  };
}

/** A spread for people: `min/median/max`. */
export function formatSpread({ min, median, max, n }: Spread, digits = 2): string {
  return `${min.toFixed(digits)}/${median.toFixed(digits)}/${max.toFixed(digits)} (n ${n})`;
}

/** Seconds that a piece of work takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
