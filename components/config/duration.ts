const factors = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A unit of time: milliseconds, seconds, minutes, hours, days. */
export type DurationUnit = keyof typeof factors;

/** A span of time with its unit, e.g. `30s`; a number alone is not one. */
export type Duration = `${number}${DurationUnit}`;

const pattern = /^(\d+)(ms|s|m|h|d)$/;

/** Whether the value is a {@link Duration} in whole units. */
export function isDuration(value: unknown): value is Duration {
  return typeof value === "string" && pattern.test(value);
}

/** Milliseconds of a duration. */
export function toMilliseconds(duration: Duration): number {
  const [, digits, unit] = pattern.exec(duration) ?? [];
  if (digits === undefined || unit === undefined) throw new RangeError(`not a duration: ${duration}`);
  return Number(digits) * factors[unit as DurationUnit];
}

/** Seconds of a duration, rounded up so that a short wait never becomes none. */
export function toSeconds(duration: Duration): number {
  return Math.ceil(toMilliseconds(duration) / 1000);
}

const words: Record<string, DurationUnit> = {
  millisecond: "ms",
  msec: "ms",
  sec: "s",
  second: "s",
  min: "m",
  minute: "m",
  hr: "h",
  hour: "h",
  day: "d",
};

/** What is wrong with a value given as a duration, and the duration that was probably meant. */
export function explainDuration(value: unknown): { reason: string; meant?: Duration } {
  const form = "a whole number with ms, s, m, h or d, e.g. 30s";
  const text = String(value).trim();
  if (/^\d{1,15}$/.test(text)) {
    return { reason: `the unit is missing; write ${form}`, meant: `${Number(text)}s` };
  }
  const compound = /^(?:(\d{1,6})h)?\s*(?:(\d{1,6})m)?\s*(?:(\d{1,6})s)?$/.exec(text);
  if (text !== "" && compound !== null && !pattern.test(text)) {
    const [hours = 0, minutes = 0, seconds = 0] = compound.slice(1).map((part) => Number(part ?? 0));
    const total = (hours * 60 + minutes) * 60 + seconds;
    return { reason: "write one unit only", meant: total % 60 === 0 ? `${total / 60}m` : `${total}s` };
  }
  const [, digits, word] = /^(\d{1,9}(?:\.\d{1,3})?)\s*([a-zA-Z]+)$/.exec(text) ?? [];
  if (digits !== undefined && word !== undefined) {
    const singular = word.toLowerCase().replace(/s$/, "");
    const unit =
      words[singular] ?? (Object.keys(factors) as DurationUnit[]).find((name) => name === word.toLowerCase());
    if (unit !== undefined) return { reason: `write ${form}`, meant: wholeUnits(Number(digits), unit) };
  }
  return { reason: `must be ${form}` };
}

/** A number of a unit in the largest unit, not above that one, of which it is a whole number. */
function wholeUnits(count: number, unit: DurationUnit): Duration {
  const milliseconds = Math.ceil(count * factors[unit]);
  if (Number.isInteger(count)) return `${count}${unit}`;
  const units = (Object.keys(factors) as DurationUnit[]).reverse();
  const whole = units.find((candidate) => milliseconds % factors[candidate] === 0) ?? "ms";
  return `${milliseconds / factors[whole]}${whole}`;
}
