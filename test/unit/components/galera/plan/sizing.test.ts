import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Size, toBytes } from "../../../../../components/config/size";
import {
  bufferPoolBytes,
  gcacheBytes,
  proxyConnections,
  toMariadbSize,
} from "../../../../../components/galera/plan/sizing";

const memory = fc.integer({ min: 256, max: 512 * 1024 }).map((mebi): Size => `${mebi}Mi`);
const volume = fc.integer({ min: 1, max: 64 * 1024 }).map((gibi): Size => `${gibi}Gi`);

describe("bufferPoolBytes", () => {
  it("leaves the server room under its memory limit", () => {
    fc.assert(
      fc.property(memory, (limit) => {
        const pool = bufferPoolBytes(limit);
        expect(pool).toBeLessThanOrEqual(toBytes(limit) * 0.65);
        expect(pool).toBeGreaterThanOrEqual(16 * 2 ** 20);
      }),
    );
    expect(toMariadbSize(bufferPoolBytes("1Gi"))).toBe("640M");
  });

  it("grows with the limit", () => {
    fc.assert(
      fc.property(memory, memory, (a, b) => {
        const [less, more] = toBytes(a) <= toBytes(b) ? [a, b] : [b, a];
        expect(bufferPoolBytes(less)).toBeLessThanOrEqual(bufferPoolBytes(more));
      }),
    );
  });
});

describe("gcacheBytes", () => {
  it("stays between 64Mi and 4Gi and never takes a tenth of the volume", () => {
    fc.assert(
      fc.property(volume, (storage) => {
        const bytes = gcacheBytes(storage);
        expect(bytes).toBeGreaterThanOrEqual(64 * 2 ** 20);
        expect(bytes).toBeLessThanOrEqual(Math.min(4 * 2 ** 30, toBytes(storage) / 10));
      }),
    );
  });
});

describe("proxyConnections", () => {
  it("fits two buffers of every connection into the limit", () => {
    fc.assert(
      fc.property(memory, (limit) => {
        expect(proxyConnections(limit) * 32 * 1024).toBeLessThanOrEqual(toBytes(limit));
      }),
    );
  });
});
