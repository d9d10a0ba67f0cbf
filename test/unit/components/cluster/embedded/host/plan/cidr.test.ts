import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressAt,
  type Cidr,
  cidrSize,
  formatAddress,
  formatCidr,
  overlaps,
  parseAddress,
  parseCidr,
  subnetAt,
  tryParseCidr,
} from "../../../../../../../components/cluster/embedded/host/plan/cidr";

const address = fc.nat(2 ** 32 - 1);
const range = fc
  .tuple(address, fc.integer({ min: 0, max: 32 }))
  .map(([base, prefix]) => parseCidr(`${formatAddress(base)}/${prefix}`));

function contains(cidr: Cidr, at: number): boolean {
  return at >= cidr.base && at < cidr.base + cidrSize(cidr);
}

describe("addresses", () => {
  it("survive writing and reading", () => {
    fc.assert(fc.property(address, (at) => parseAddress(formatAddress(at)) === at));
  });

  it.each(["", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.-4", "1.2.3.4x", "::1"])("refuse %j", (text) => {
    expect(() => parseAddress(text)).toThrow(RangeError);
  });
});

describe("ranges", () => {
  it("survive writing and reading", () => {
    fc.assert(
      fc.property(range, (cidr) => {
        expect(parseCidr(formatCidr(cidr))).toEqual(cidr);
      }),
    );
  });

  it.each(["10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/8/8", "10.0.0/8", "/8"])("refuse %j", (text) => {
    expect(() => parseCidr(text)).toThrow(RangeError);
    expect(tryParseCidr(text)).toBeUndefined();
  });

  it("clear their host bits", () => {
    expect(formatCidr(parseCidr("10.1.2.3/16"))).toBe("10.1.0.0/16");
  });

  it("overlap exactly where they share an address", () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        // Ranges of powers of two share an address only where one holds the other's first.
        expect(overlaps(a, b)).toBe(contains(a, b.base) || contains(b, a.base));
        expect(overlaps(b, a)).toBe(overlaps(a, b));
      }),
    );
  });

  it("know their addresses and parts", () => {
    const cidr = parseCidr("10.100.0.0/16");
    expect(addressAt(cidr, 257)).toBe("10.100.1.1");
    expect(() => addressAt(cidr, 2 ** 16)).toThrow(RangeError);
    expect(formatCidr(subnetAt(cidr, 24, 255))).toBe("10.100.255.0/24");
    expect(() => subnetAt(cidr, 24, 256)).toThrow(RangeError);
    expect(() => subnetAt(cidr, 8, 0)).toThrow(RangeError);
  });
});
