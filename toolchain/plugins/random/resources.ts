import { randomBytes, randomInt, randomUUID } from "node:crypto";
import { type Json, type JsonObject, secret } from "../lib/properties";
import { idNotations, randomText, shuffle, type TextOptions, textProblem } from "./generate";

/** What is wrong with an input. */
export interface Problem {
  property: string;
  reason: string;
}

/** A made value: its id and the outputs beside the inputs. */
export interface Made {
  id: string;
  outputs: JsonObject;
}

/** One type of random value. Inputs come without secret marks and with defaults filled in. */
export interface RandomResource {
  defaults: JsonObject;
  problem(inputs: JsonObject): Problem | undefined;
  make(inputs: JsonObject): Made;
  /** Takes an existing value over (`import`); undefined where that is not possible. */
  adopt?(id: string): { inputs: JsonObject; made: Made } | undefined;
}

const textDefaults: JsonObject = {
  lower: true,
  upper: true,
  numeric: true,
  special: true,
  minLower: 0,
  minUpper: 0,
  minNumeric: 0,
  minSpecial: 0,
};

function textOptions(inputs: JsonObject): TextOptions {
  const flag = (key: string) => inputs[key] !== false;
  const number = (key: string) => Number(inputs[key] ?? 0);
  return {
    length: typeof inputs.length === "number" ? inputs.length : Number.NaN,
    lower: flag("lower"),
    upper: flag("upper"),
    // `number` is the older name of `numeric`.
    numeric: flag("numeric") && flag("number"),
    special: flag("special"),
    minLower: number("minLower"),
    minUpper: number("minUpper"),
    minNumeric: number("minNumeric"),
    minSpecial: number("minSpecial"),
    overrideSpecial: typeof inputs.overrideSpecial === "string" ? inputs.overrideSpecial : undefined,
  };
}

function text(publish: (value: string) => Made): RandomResource {
  return {
    defaults: textDefaults,
    problem: (inputs) => textProblem(textOptions(inputs)),
    make: (inputs) => publish(randomText(textOptions(inputs))),
    adopt: (id) => ({ inputs: { ...textDefaults, length: [...id].length }, made: publish(id) }),
  };
}

function wholeNumber(inputs: JsonObject, property: string, least: number): Problem | undefined {
  const value = inputs[property];
  if (typeof value === "number" && Number.isInteger(value) && value >= least) return undefined;
  return {
    property,
    reason: `must be a whole number of at least ${least}, got ${JSON.stringify(value ?? null)}`,
  };
}

function unseeded(inputs: JsonObject): Problem | undefined {
  if (inputs.seed === undefined) return undefined;
  return {
    property: "seed",
    reason:
      "galera-platform's random plugin has no seeded values; leave it out, or install the official plugin",
  };
}

/** Largest span of `crypto.randomInt`. */
const largestSpan = 2 ** 48 - 1;

/**
 * The resource types that this plugin offers, by type token. `RandomPassword.bcryptHash` is left out: it takes a
 * bcrypt implementation that Node does not have.
 */
export const resources: Record<string, RandomResource> = {
  "random:index/randomPassword:RandomPassword": text((value) => ({
    // A password must not stand in the clear as an id; the official provider says "none" too.
    id: "none",
    outputs: { result: secret(value) },
  })),
  "random:index/randomString:RandomString": text((value) => ({ id: value, outputs: { result: value } })),
  "random:index/randomId:RandomId": {
    defaults: {},
    problem: (inputs) => wholeNumber(inputs, "byteLength", 1),
    make: (inputs) => identifier(randomBytes(Number(inputs.byteLength)), inputs.prefix),
    adopt: (id) => {
      const comma = id.lastIndexOf(",");
      const bytes = Buffer.from(id.slice(comma + 1), "base64url");
      const prefix = comma < 0 ? undefined : id.slice(0, comma);
      const inputs: JsonObject = { byteLength: bytes.length };
      if (prefix !== undefined) inputs.prefix = prefix;
      return { inputs, made: identifier(bytes, prefix) };
    },
  },
  "random:index/randomInteger:RandomInteger": {
    defaults: {},
    problem: (inputs) => {
      const wrong =
        wholeNumber(inputs, "min", Number.MIN_SAFE_INTEGER) ??
        wholeNumber(inputs, "max", Number.MIN_SAFE_INTEGER) ??
        unseeded(inputs);
      if (wrong !== undefined) return wrong;
      const span = Number(inputs.max) - Number(inputs.min);
      if (span < 0) return { property: "max", reason: `${inputs.max} is less than min, ${inputs.min}` };
      return span < largestSpan
        ? undefined
        : { property: "max", reason: "max - min must be less than 2^48 - 1" };
    },
    make: (inputs) => {
      const result = Number(inputs.min) + randomInt(Number(inputs.max) - Number(inputs.min) + 1);
      return { id: String(result), outputs: { result } };
    },
    adopt: (id) => {
      const [result, min, max] = id.split(",").map(Number);
      if (
        result === undefined ||
        min === undefined ||
        max === undefined ||
        [result, min, max].some(Number.isNaN)
      ) {
        return undefined;
      }
      return { inputs: { min, max }, made: { id: String(result), outputs: { result } } };
    },
  },
  "random:index/randomUuid:RandomUuid": {
    defaults: {},
    problem: () => undefined,
    make: () => uuid(randomUUID()),
    adopt: (id) => ({ inputs: {}, made: uuid(id) }),
  },
  "random:index/randomBytes:RandomBytes": {
    defaults: {},
    problem: (inputs) => wholeNumber(inputs, "length", 1),
    make: (inputs) => {
      const bytes = randomBytes(Number(inputs.length));
      return {
        id: "none",
        outputs: { base64: secret(bytes.toString("base64")), hex: secret(bytes.toString("hex")) },
      };
    },
  },
  "random:index/randomShuffle:RandomShuffle": {
    defaults: {},
    problem: (inputs) => {
      if (!Array.isArray(inputs.inputs)) return { property: "inputs", reason: "must be a list" };
      return (
        unseeded(inputs) ??
        (inputs.resultCount === undefined ? undefined : wholeNumber(inputs, "resultCount", 0))
      );
    },
    make: (inputs) => ({ id: "-", outputs: { results: shuffled(inputs.inputs, inputs.resultCount) } }),
  },
};

function identifier(bytes: Buffer, prefix: Json | undefined): Made {
  return {
    id: bytes.toString("base64url"),
    outputs: { ...idNotations(bytes, typeof prefix === "string" ? prefix : "") },
  };
}

function uuid(value: string): Made {
  return { id: value, outputs: { result: value } };
}

/** All items in random order, or as many as asked for: more than there are means another round of them. */
function shuffled(items: Json | undefined, count: Json | undefined): Json[] {
  const list = Array.isArray(items) ? items : [];
  const wanted = typeof count === "number" ? count : list.length;
  const result: Json[] = [];
  while (result.length < wanted && list.length > 0) result.push(...shuffle(list));
  return result.slice(0, wanted);
}
