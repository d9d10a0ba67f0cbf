import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainSize, isSize, type Size, toBytes, toSize } from "../../../../components/config/size";

const units = ["Ki", "Mi", "Gi", "Ti"] as const;

describe("sizes", () => {
  it.each(["10Gi", "1Ki", "512Mi", "2Ti"])("takes %s", (value) => expect(isSize(value)).toBe(true));
  it.each([10, "10", "10GB", "10G", "1.5Gi", "10 Gi", "-1Gi", "", undefined, "Gi"])("refuses %s", (value) =>
    expect(isSize(value)).toBe(false),
  );

  it("counts in powers of 1024", () => {
    expect(toBytes("1Ki")).toBe(1024);
    expect(toBytes("3Gi")).toBe(3 * 1024 ** 3);
  });

  it("survives a round trip in bytes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4096 }), fc.constantFrom(...units), (count, unit) => {
        const size: Size = `${count}${unit}`;
        expect(toBytes(toSize(toBytes(size)))).toBe(toBytes(size));
      }),
    );
  });

  it("finds the size that a wrong unit meant", () => {
    expect(explainSize(10)).toMatchObject({
      meant: "10Gi",
      reason: expect.stringContaining("unit is missing"),
    });
    expect(explainSize("10GB").meant).toBe("10Gi");
    expect(explainSize("10g").meant).toBe("10Gi");
    expect(explainSize("512M").meant).toBe("512Mi");
    expect(explainSize("1.5Gi").meant).toBe("1536Mi");
    expect(explainSize("much").meant).toBeUndefined();
  });

  it("means only sizes", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^\d{1,4} ?[kKmMgGtT]i?[bB]?$/)),
        (value) => {
          const { meant } = explainSize(value);
          if (meant !== undefined) expect(isSize(meant)).toBe(true);
        },
      ),
    );
  });
});
