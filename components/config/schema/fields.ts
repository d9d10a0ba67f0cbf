import { z } from "zod";
import { passwordProblem } from "../../galera/plan/sql";
import { type Cpu, explainCpu, isCpu } from "../cpu";
import { type Duration, explainDuration, isDuration, toMilliseconds } from "../duration";
import { nearest } from "../nearest";
import { explainSize, isSize, type Size, toBytes, unitOf } from "../size";

/** A value that `pulumi config set` can take. */
export type Scalar = string | number | boolean;

/** What an error about a field says; kept beside the schema so that the two cannot drift apart. */
export interface FieldNotes {
  /** The rule in words, with its unit, range and the consequence of breaking it. */
  rule: string;
  /** A value that is always right, for the command that fixes an error. */
  example: Scalar | readonly Scalar[];
  /** Whether the value must never be printed. */
  secret?: boolean;
  /** Why this value is wrong, and what was probably meant. */
  explain?: (value: unknown) => { reason?: string; meant?: Scalar };
}

/** Notes by schema. A registry of our own, so that zod's global one stays empty. */
export const fieldNotes = z.registry<FieldNotes>();

/** A whole number in a range. */
export function wholeNumber(min: number, max: number, what: string, example = min) {
  return z
    .int()
    .min(min)
    .max(max)
    .register(fieldNotes, {
      rule: `must be a whole number from ${min} to ${max}: ${what}`,
      example,
      explain: (value) => {
        const number = Number(value);
        if (typeof value === "boolean" || String(value).trim() === "" || !Number.isFinite(number)) return {};
        return { meant: Math.min(max, Math.max(min, Math.round(number))) };
      },
    });
}

/** True or false. */
export function flag(what: string, example: boolean) {
  return z.boolean().register(fieldNotes, {
    rule: `must be true or false: ${what}`,
    example,
    explain: (value) => {
      if (/^(true|yes|on|1)$/i.test(String(value))) return { meant: true };
      return /^(false|no|off|0)$/i.test(String(value)) ? { meant: false } : {};
    },
  });
}

/** One of a few words. */
export function choice<const Options extends readonly [string, ...string[]]>(options: Options, what: string) {
  return z.enum(options).register(fieldNotes, {
    rule: `must be one of ${options.join(", ")}: ${what}`,
    example: options[0],
    explain: (value) => {
      const meant = nearest(String(value), options);
      return meant === undefined ? {} : { meant };
    },
  });
}

/** Text of a given form. */
export function text(pattern: RegExp, rule: string, example: string) {
  return z
    .string()
    .regex(pattern)
    .register(fieldNotes, { rule: `must be ${rule}`, example });
}

/** Memory or disk with its unit, in a range. */
export function size(min: Size, max: Size, what: string, example: Size) {
  const inRange = (value: unknown) =>
    isSize(value) && toBytes(value) >= toBytes(min) && toBytes(value) <= toBytes(max);
  return z.custom<Size>(inRange).register(fieldNotes, {
    rule: `must be a size from ${min} to ${max}: ${what}`,
    example,
    explain: (value) => {
      if (isSize(value)) return { meant: toBytes(value) < toBytes(min) ? min : max };
      return explainSize(value, unitOf(example));
    },
  });
}

/** A span of time with its unit, in a range. */
export function duration(min: Duration, max: Duration, what: string, example: Duration) {
  const inRange = (value: unknown) =>
    isDuration(value) &&
    toMilliseconds(value) >= toMilliseconds(min) &&
    toMilliseconds(value) <= toMilliseconds(max);
  return z.custom<Duration>(inRange).register(fieldNotes, {
    rule: `must be a time from ${min} to ${max}: ${what}`,
    example,
    explain: (value) => {
      if (isDuration(value)) return { meant: toMilliseconds(value) < toMilliseconds(min) ? min : max };
      return explainDuration(value);
    },
  });
}

/** Processor time: cores or thousandths of one; a bare number of cores is accepted, as YAML reads `2` as one. */
export function cpu(what: string, example: Cpu) {
  return z
    .union([z.string(), z.number()])
    .transform(String)
    .refine(isCpu)
    .register(fieldNotes, {
      rule: `must be cores (2) or thousandths of a core (500m), above zero and at most 128 cores: ${what}`,
      example,
      explain: explainCpu,
    });
}

const octet = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";

/** A network range (CIDR) whose prefix length lies in a range. */
export function cidr(minPrefix: number, maxPrefix: number, what: string, example: string) {
  const form = new RegExp(`^${octet}(\\.${octet}){3}/(\\d{1,2})$`);
  const inRange = (value: unknown): boolean => {
    const prefix = typeof value === "string" && form.test(value) ? Number(value.split("/")[1]) : -1;
    return prefix >= minPrefix && prefix <= maxPrefix;
  };
  const lengths = minPrefix === maxPrefix ? `/${minPrefix}` : `/${minPrefix} to /${maxPrefix}`;
  return z
    .custom<string>(inRange)
    .register(fieldNotes, { rule: `must be an IPv4 range ${lengths}, e.g. ${example}: ${what}`, example });
}

/** A password. Every character is allowed but NUL and line breaks, which password files cannot carry. */
export function password(of: string) {
  return z
    .string()
    .refine((value) => passwordProblem(value) === null)
    .register(fieldNotes, {
      rule: `must be non-empty text without NUL or line breaks: the password of ${of}`,
      example: "",
      secret: true,
      explain: (value) => {
        if (typeof value !== "string") {
          return { reason: "this one is no text; in the stack's file, quotes make it text" };
        }
        const problem = passwordProblem(value);
        return problem === null ? {} : { reason: `this one ${problem}` };
      },
    });
}

/** A list without repetitions. */
export function list<Item extends z.ZodType>(
  item: Item,
  min: number,
  max: number,
  what: string,
  example: string[],
) {
  return z
    .array(item)
    .min(min)
    .max(max)
    .refine((values) => new Set(values).size === values.length)
    .register(fieldNotes, { rule: `must be a list of ${min} to ${max} different entries: ${what}`, example });
}

/** A name as Kubernetes takes it for most objects (RFC 1123 label). */
export function kubernetesName(what: string, example: string) {
  return text(
    /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
    `lower-case letters, digits and dashes, at most 63 characters: ${what}`,
    example,
  );
}
