const units = [
  ["d", 86_400],
  ["h", 3600],
  ["min", 60],
] as const;

/** A length of time for people, in the largest unit of which there are two: `90 s`, `5 min`, `47 h`, `12 d`. */
export function formatAge(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [unit, length] = units.find(([, length]) => seconds >= 2 * length) ?? ["s", 1];
  return `${Math.floor(seconds / length)} ${unit}`;
}

/** A moment for people: `2026-01-31 08:15:00 UTC`. */
export function formatMoment(time: string): string {
  return `${new Date(time).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
