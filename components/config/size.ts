const factors = { Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40 } as const;

/** A binary unit of Kubernetes quantities. */
export type SizeUnit = keyof typeof factors;

/** Memory or disk with its unit, e.g. `10Gi`; a size without a unit is not one. */
export type Size = `${number}${SizeUnit}`;

const pattern = /^(\d+)(Ki|Mi|Gi|Ti)$/;

/** Whether the value is a {@link Size} in whole units. */
export function isSize(value: unknown): value is Size {
  return typeof value === "string" && pattern.test(value);
}

/** Bytes of a size: `toBytes("1Ki")` is 1024. */
export function toBytes(size: Size): number {
  const [, digits, unit] = pattern.exec(size) ?? [];
  if (digits === undefined || unit === undefined) throw new RangeError(`not a size: ${size}`);
  return Number(digits) * factors[unit as SizeUnit];
}

/** The shortest size that holds the given number of bytes exactly, rounded up to a whole Ki. */
export function toSize(bytes: number): Size {
  const units = (Object.keys(factors) as SizeUnit[]).reverse();
  const unit = units.find((candidate) => bytes >= factors[candidate] && bytes % factors[candidate] === 0);
  return unit === undefined ? `${Math.ceil(bytes / factors.Ki)}Ki` : `${bytes / factors[unit]}${unit}`;
}

/**
 * What is wrong with a value given as a size, and the size that was probably meant.
 *
 * @param usual the unit that this value usually has: the one that a bare number most likely lacks
 */
export function explainSize(value: unknown, usual: SizeUnit = "Gi"): { reason: string; meant?: Size } {
  const form = "a whole number with Ki, Mi, Gi or Ti, e.g. 10Gi";
  const text = String(value).trim();
  if (/^\d{1,15}$/.test(text)) {
    const bytes = Number(text);
    return {
      reason: `the unit is missing, so it would mean bytes; write ${form}`,
      // Nobody means a million of anything: a number this large was meant as bytes.
      meant: bytes >= factors.Mi ? toSize(Math.ceil(bytes / factors.Mi) * factors.Mi) : `${bytes}${usual}`,
    };
  }
  const [, digits, prefix, rest = ""] = /^(\d{1,15}(?:\.\d+)?)\s*([kKmMgGtT])([a-zA-Z]*)$/.exec(text) ?? [];
  if (
    digits === undefined ||
    prefix === undefined ||
    !/^(i?b?|(ibi|bi|i|ilo|ega|iga|era)bytes?)$/i.test(rest)
  ) {
    return { reason: `must be ${form}` };
  }
  const unit = `${prefix.toUpperCase()}i` as SizeUnit;
  const reason =
    rest.startsWith("i") && /\./.test(digits)
      ? "fractions are not allowed"
      : "Kubernetes counts in powers of 1024";
  const meant: Size = /\./.test(digits)
    ? toSize(Math.ceil((Number(digits) * factors[unit]) / factors.Mi) * factors.Mi)
    : `${Number(digits)}${unit}`;
  return { reason: `${reason}; write ${form}`, meant };
}

/** The unit of a size. */
export function unitOf(size: Size): SizeUnit {
  return size.slice(-2) as SizeUnit;
}
