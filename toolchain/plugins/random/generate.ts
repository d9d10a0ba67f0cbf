import { randomInt } from "node:crypto";

/** Which characters a random text consists of. */
export interface TextOptions {
  length: number;
  lower: boolean;
  upper: boolean;
  numeric: boolean;
  special: boolean;
  minLower: number;
  minUpper: number;
  minNumeric: number;
  minSpecial: number;
  /** Special characters to use instead of the usual ones. */
  overrideSpecial: string | undefined;
}

const lowerCase = "abcdefghijklmnopqrstuvwxyz";
const upperCase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const digits = "0123456789";
/** The official provider's special characters. */
export const specialCharacters = "!@#$%&*()-_=+[]{}<>:?";

/** What is wrong with the options; undefined where nothing is. */
export function textProblem(options: TextOptions): { property: string; reason: string } | undefined {
  const { length } = options;
  if (!Number.isInteger(length) || length < 1) {
    return { property: "length", reason: `must be a whole number of at least 1, got ${length}` };
  }
  for (const key of ["minLower", "minUpper", "minNumeric", "minSpecial"] as const) {
    if (!Number.isInteger(options[key]) || options[key] < 0) {
      return { property: key, reason: `must be a whole number of at least 0, got ${options[key]}` };
    }
  }
  const wanted = options.minLower + options.minUpper + options.minNumeric + options.minSpecial;
  if (wanted > length) {
    return {
      property: "length",
      reason: `${length} is less than the ${wanted} characters that the minima ask for`,
    };
  }
  if (options.minSpecial > 0 && options.overrideSpecial === "") {
    return { property: "minSpecial", reason: "asks for special characters, but overrideSpecial allows none" };
  }
  if (alphabet(options).length === 0) {
    return {
      property: "length",
      reason: "no kind of character is left: allow lower, upper, numeric or special",
    };
  }
  return undefined;
}

/** A random text: the minima of each kind, the rest from all allowed characters, in random order. */
export function randomText(options: TextOptions): string {
  const special = options.overrideSpecial ?? specialCharacters;
  const all = alphabet(options);
  const characters = [
    ...choose(lowerCase, options.minLower),
    ...choose(upperCase, options.minUpper),
    ...choose(digits, options.minNumeric),
    ...choose(special, options.minSpecial),
  ];
  characters.push(...choose(all, options.length - characters.length));
  return shuffle(characters).join("");
}

function alphabet(options: TextOptions): string {
  return [
    options.lower ? lowerCase : "",
    options.upper ? upperCase : "",
    options.numeric ? digits : "",
    options.special ? (options.overrideSpecial ?? specialCharacters) : "",
  ].join("");
}

/** `count` characters, each equally likely. Characters, not code units: a person may override with any. */
function choose(from: string, count: number): string[] {
  const characters = [...from];
  return Array.from({ length: Math.max(count, 0) }, () => characters[randomInt(characters.length)] ?? "");
}

/** The items in random order, every order equally likely. */
export function shuffle<T>(items: readonly T[]): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}

/** Random bytes in the notations of `RandomId`. */
export function idNotations(
  bytes: Buffer,
  prefix: string,
): { hex: string; dec: string; b64Std: string; b64Url: string } {
  const hex = bytes.toString("hex");
  return {
    hex: prefix + hex,
    dec: prefix + BigInt(`0x${hex === "" ? "0" : hex}`).toString(10),
    b64Std: prefix + bytes.toString("base64"),
    b64Url: prefix + bytes.toString("base64url"),
  };
}
