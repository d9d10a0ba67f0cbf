import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { galeraSchema } from "../../../../../components/config/schema/galera";
import { valuesSchema, valuesYaml } from "../../../../../scripts/lib/chart/values";

const schema = JSON.parse(valuesSchema());
const values = parse(valuesYaml());

/** Every schema of an object with a list of keys. */
function objects(value: unknown): Record<string, unknown>[] {
  if (value === null || typeof value !== "object") return [];
  const inner = Object.values(value).flatMap(objects);
  return "properties" in value && "type" in value ? [value as Record<string, unknown>, ...inner] : inner;
}

describe("values of the chart", () => {
  it("have the defaults of the configuration", () => {
    const config = galeraSchema.parse({});
    for (const key of ["replicas", "storage", "resources", "settings", "database", "access"] as const)
      expect(values[key], key).toEqual(config[key]);
    expect(values.proxy).toMatchObject(config.proxy);
    expect(values.accounts.app).toEqual(config.accounts.app);
  });

  it("are known to the schema, which refuses all others", () => {
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(values)));
    expect(objects(schema).length).toBeGreaterThan(10);
    for (const one of objects(schema)) expect(one.additionalProperties).toBe(false);
  });

  it("have no key that only Pulumi knows", () => {
    for (const key of ["namespace", "readyTimeout"]) expect(schema.properties).not.toHaveProperty(key);
  });

  it("have a form wherever the configuration checks by code", () => {
    const { storage, access, resources } = schema.properties;
    expect(new RegExp(storage.properties.size.pattern).test("10Gi")).toBe(true);
    for (const wrong of ["10", "10GB", "1.5Gi"])
      expect(new RegExp(storage.properties.size.pattern).test(wrong)).toBe(false);
    expect(access.properties.sourceRanges.items).toHaveProperty("pattern");
    expect(resources.properties.limits.properties.cpu.type).toEqual(["string", "number"]);
    expect(schema.properties.replicas.enum.slice(0, 4)).toEqual([1, 3, 5, 7]);
  });
});
