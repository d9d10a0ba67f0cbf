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

/** What is wrong with a value given as a size, and the size that was probably meant. */
export function explainSize(value: unknown): { reason: string; meant?: Size } {
  const form = "a whole number with Ki, Mi, Gi or Ti, e.g. 10Gi";
  const text = String(value).trim();
  if (/^\d+$/.test(text)) {
    return {
      reason: `the unit is missing, so it would mean bytes; write ${form}`,
      meant: `${Number(text)}Gi`,
    };
  }
  const [, digits, prefix] = /^(\d+)\s*([kKmMgGtT])(?:i?[bB]?)$/.exec(text) ?? [];
  if (digits !== undefined && prefix !== undefined) {
    const unit = `${prefix.toUpperCase()}i` as SizeUnit;
    return {
      reason: `Kubernetes counts in powers of 1024; write ${form}`,
      meant: `${Number(digits)}${unit}`,
    };
  }
  const [, fraction, fractionUnit] = /^(\d+\.\d+)(Ki|Mi|Gi|Ti)$/.exec(text) ?? [];
  if (fraction !== undefined && fractionUnit !== undefined) {
    const bytes = Math.ceil((Number(fraction) * factors[fractionUnit as SizeUnit]) / factors.Mi) * factors.Mi;
    return { reason: `fractions are not allowed; write ${form}`, meant: toSize(bytes) };
  }
  return { reason: `must be ${form}` };
}
