/** Where the figures of many runs lie. */
export interface Distribution {
  n: number;
  min: number;
  p50: number;
  p99: number;
  max: number;
}

/** Percentiles by nearest rank; null for no figures. */
export function distribution(figures: readonly number[]): Distribution | null {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  const [min, p50, p99, max] = [sorted[0], at(0.5), at(0.99), sorted.at(-1)];
  if (min === undefined || p50 === undefined || p99 === undefined || max === undefined) return null;
  return { n: sorted.length, min, p50, p99, max };
}

/** `min/p50/p99/max (n …)`, or a dash. */
export function formatDistribution(found: Distribution | null, digits = 2): string {
  if (found === null) return "-";
  const { n, ...figures } = found;
  return `${Object.values(figures)
    .map((figure) => figure.toFixed(digits))
    .join("/")} (n ${n})`;
}
