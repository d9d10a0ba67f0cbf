import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatPath,
  isPrefix,
  overlaps,
  parsePath,
  replaceAt,
  valueAt,
} from "../../../../../toolchain/plugins/lib/paths";

describe("paths", () => {
  it("are written as Pulumi writes them", () => {
    expect(formatPath(["spec", "ports", 0, "port"])).toBe("spec.ports[0].port");
    expect(formatPath(["metadata", "annotations", "pulumi.com/skipAwait"])).toBe(
      'metadata.annotations["pulumi.com/skipAwait"]',
    );
  });

  it("are read back as they were", () => {
    const part = fc.oneof(
      fc.nat(50),
      fc.string({ minLength: 1 }).filter((text) => !/^\d+$/.test(text) && !text.includes("\\")),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(part), (first, rest) => {
        fc.pre(!first.includes("\\") && !/^\d+$/.test(first));
        const path = [first, ...rest];
        expect(parsePath(formatPath(path))).toEqual(path);
      }),
    );
  });

  it("in the server's notation are understood", () => {
    expect(parsePath("spec.template.spec.containers[0].image")).toEqual([
      "spec",
      "template",
      "spec",
      "containers",
      0,
      "image",
    ]);
    expect(parsePath("data[key.with.dots]")).toEqual(["data", "key.with.dots"]);
    expect(() => parsePath("a[b")).toThrow(/not a property path/);
  });

  it("contain each other", () => {
    expect(isPrefix(["spec"], ["spec", "replicas"])).toBe(true);
    expect(isPrefix(["spec", "*", "image"], ["spec", 3, "image", "x"])).toBe(true);
    expect(isPrefix(["spec", "replicas"], ["spec"])).toBe(false);
    expect(overlaps(["spec", "replicas"], ["spec"])).toBe(true);
    expect(overlaps(["spec"], ["status"])).toBe(false);
  });

  it("lead to values, which can be replaced without touching the original", () => {
    const value = { a: [{ b: 1 }, { b: 2 }] };
    expect(valueAt(value, ["a", 1, "b"])).toBe(2);
    expect(valueAt(value, ["a", 7, "b"])).toBeUndefined();
    expect(replaceAt(value, ["a", 1, "b"], 3)).toEqual({ a: [{ b: 1 }, { b: 3 }] });
    expect(replaceAt(value, ["a", 0], undefined)).toEqual({ a: [{ b: 2 }] });
    expect(replaceAt(value, ["x", "y"], 3)).toEqual(value);
    expect(value).toEqual({ a: [{ b: 1 }, { b: 2 }] });
  });
});
