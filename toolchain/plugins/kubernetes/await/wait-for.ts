import { isObject, type Json, type JsonObject } from "../../lib/properties";
import { because, condition, type Rule, ready, type Verdict, waiting } from "./verdict";

/**
 * The annotation `pulumi.com/waitFor`: `condition=Ready`, `condition=Ready=False`, `jsonpath={.status.phase}`,
 * `jsonpath={.status.phase}=Running`, or a JSON list of such expressions that must all hold.
 *
 * @throws Error for an expression of another form.
 */
export function parseWaitFor(text: string): Rule {
  let expressions: string[] = [text];
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed) && parsed.every((item) => typeof item === "string")) expressions = parsed;
  } catch {
    // A single expression.
  }
  if (expressions.length === 0) throw new Error("pulumi.com/waitFor: at least one expression is needed");
  const parts = expressions.map(parseExpression);
  return {
    judge(object) {
      return parts.map((part) => part(object)).find((verdict) => !verdict.ready) ?? ready;
    },
  };
}

function parseExpression(text: string): (object: JsonObject) => Verdict {
  const [, condition = undefined] = /^condition=(.+)$/s.exec(text) ?? [];
  if (condition !== undefined) return conditionExpression(condition);
  const [, path = undefined, wanted = undefined] = /^jsonpath=\{?([^}=]+)\}?(?:=(.*))?$/s.exec(text) ?? [];
  if (path !== undefined) return pathExpression(path, wanted);
  throw new Error(`pulumi.com/waitFor: expected condition=… or jsonpath=…, got ${JSON.stringify(text)}`);
}

function conditionExpression(text: string): (object: JsonObject) => Verdict {
  const [type = "", wanted = "True"] = text.split("=");
  return (object) => {
    const found = condition(object, type);
    if (found?.status.toLowerCase() === wanted.toLowerCase()) return ready;
    const now =
      found === undefined
        ? "it is not set"
        : `it is ${found.status}${because(found) && `, ${because(found)}`}`;
    return waiting(`waiting for condition ${type} to be ${wanted} (${now})`);
  };
}

function pathExpression(path: string, wanted: string | undefined): (object: JsonObject) => Verdict {
  const steps = path
    .replace(/^\$?\.?/, "")
    .split(/\.|(?=\[)/)
    .filter((step) => step !== "");
  return (object) => {
    let current: Json | undefined = object;
    for (const step of steps) {
      const index = /^\[['"]?([^\]'"]+)['"]?\]$/.exec(step)?.[1];
      const key: string = index ?? step;
      if (Array.isArray(current)) current = current[Number(key)];
      else current = isObject(current) ? current[key] : undefined;
    }
    const text =
      current === undefined || current === null ? undefined : isObject(current) ? "{…}" : String(current);
    const fulfilled = wanted === undefined ? text !== undefined : text === wanted;
    if (fulfilled) return ready;
    const target = wanted === undefined ? "to be set" : `to be ${wanted}`;
    return waiting(`waiting for ${path} ${target} (it is ${text ?? "not set"})`);
  };
}
