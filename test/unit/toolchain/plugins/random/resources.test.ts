import { describe, expect, it } from "vitest";
import { isSecret, type JsonObject, reveal } from "../../../../../toolchain/plugins/lib/properties";
import { resources } from "../../../../../toolchain/plugins/random/resources";

function resource(name: string) {
  const found = Object.entries(resources).find(([token]) => token.endsWith(`:${name}`));
  if (found === undefined) throw new Error(name);
  return found[1];
}

const make = (name: string, inputs: JsonObject) =>
  resource(name).make({ ...resource(name).defaults, ...inputs });

describe("random resources", () => {
  it("keep passwords and bytes secret, also out of their ids", () => {
    const password = make("RandomPassword", { length: 20 });
    expect(password.id).toBe("none");
    expect(isSecret(password.outputs.result)).toBe(true);
    const bytes = make("RandomBytes", { length: 8 });
    expect(isSecret(bytes.outputs.hex)).toBe(true);
    expect(reveal(bytes.outputs).hex).toMatch(/^[0-9a-f]{16}$/);
  });

  it("have the official ids", () => {
    const text = make("RandomString", { length: 8, special: false });
    expect(text.id).toBe(text.outputs.result);
    const id = make("RandomId", { byteLength: 4, prefix: "gp-" });
    expect(id.outputs.hex).toMatch(/^gp-[0-9a-f]{8}$/);
    expect(id.outputs.b64Url).toBe(`gp-${id.id}`);
    const number = make("RandomInteger", { min: 5, max: 5 });
    expect(number).toEqual({ id: "5", outputs: { result: 5 } });
    expect(make("RandomUuid", {}).id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it("respect bounds, both included", () => {
    const seen = new Set(
      Array.from({ length: 300 }, () => make("RandomInteger", { min: -1, max: 1 }).outputs.result),
    );
    expect(seen).toEqual(new Set([-1, 0, 1]));
    expect(resource("RandomInteger").problem({ min: 2, max: 1 })?.reason).toMatch(/1 is less than min, 2/);
    expect(resource("RandomInteger").problem({ min: 1, max: 2, seed: "x" })?.property).toBe("seed");
    expect(resource("RandomInteger").problem({ min: 1, max: 2 })).toBeUndefined();
  });

  it("take `number` for `numeric`, its older name", () => {
    const { outputs } = make("RandomString", { length: 200, number: false, special: false });
    expect(outputs.result).toMatch(/^[a-zA-Z]{200}$/);
  });

  it("shuffle lists, and repeat them where more is asked for than there is", () => {
    expect(make("RandomShuffle", { inputs: ["a", "b"], resultCount: 5 }).outputs.results).toHaveLength(5);
    expect(make("RandomShuffle", { inputs: ["a", "b", "c"], resultCount: 2 }).outputs.results).toHaveLength(
      2,
    );
    expect(make("RandomShuffle", { inputs: [], resultCount: 2 }).outputs.results).toEqual([]);
  });

  it("can be imported where the id says it all", () => {
    expect(resource("RandomPassword").adopt?.("grün ist")).toMatchObject({
      inputs: { length: 8 },
      made: { id: "none" },
    });
    expect(resource("RandomInteger").adopt?.("4,1,6")).toMatchObject({
      inputs: { min: 1, max: 6 },
      made: { id: "4" },
    });
    expect(resource("RandomInteger").adopt?.("4")).toBeUndefined();
    expect(resource("RandomId").adopt?.("gp-,-_8")).toMatchObject({
      inputs: { byteLength: 2, prefix: "gp-" },
      made: { outputs: { hex: "gp-fbff" } },
    });
  });
});
