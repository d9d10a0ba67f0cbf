import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressesIn, rangesOverlap, withFirstAddress } from "../../../../components/config/range";

const range = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255), fc.integer({ min: 1, max: 32 }))
  .map(([a, b, c, d, prefix]) => `${a}.${b}.${c}.${d}/${prefix}`);

describe("ranges", () => {
  it("overlap is symmetric, and true of a range and itself", () => {
    fc.assert(fc.property(range, (a) => rangesOverlap(a, a)));
    fc.assert(fc.property(range, range, (a, b) => rangesOverlap(a, b) === rangesOverlap(b, a)));
  });

  it("of any two that overlap, one holds the other's first address", () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const single = (text: string) => `${withFirstAddress(text).split("/")[0]}/32`;
        const touching = rangesOverlap(single(a), b) || rangesOverlap(single(b), a);
        expect(rangesOverlap(a, b)).toBe(touching);
      }),
    );
  });

  it("neighbours do not overlap", () => {
    expect(rangesOverlap("10.0.0.0/24", "10.0.1.0/24")).toBe(false);
    expect(rangesOverlap("10.0.0.0/16", "10.0.1.0/24")).toBe(true);
  });

  it("are the same with their first address, which a second time changes nothing", () => {
    expect(withFirstAddress("192.168.77.5/17")).toBe("192.168.0.0/17");
    fc.assert(
      fc.property(range, (a) => {
        const plain = withFirstAddress(a);
        expect(withFirstAddress(plain)).toBe(plain);
        expect(rangesOverlap(a, plain)).toBe(true);
        expect(addressesIn(plain)).toBe(2 ** (32 - Number(a.split("/")[1])));
      }),
    );
  });
});
