import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterIdPattern } from "../../../../../components/cluster/embedded/host/paths";
import { fingerprint, identityPrefix } from "../../../../../components/cluster/embedded/plan";

describe("the identity of a cluster on its host", () => {
  it("is readable", () => {
    expect(identityPrefix("dev")).toBe("dev");
    expect(identityPrefix("Feature_Branch.7")).toBe("feature-branch-7");
    expect(identityPrefix("数据")).toBe("stack");
  });

  it("is one that the host takes, whatever the stack is called", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (stack) => {
        expect(`${identityPrefix(stack)}-a1b2c3`).toMatch(clusterIdPattern);
      }),
    );
  });
});

describe("a fingerprint", () => {
  it("differs for different values and is the same for equal ones", () => {
    expect(fingerprint({ a: 1 })).toBe(fingerprint({ a: 1 }));
    expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: 2 }));
    expect(fingerprint({})).toMatch(/^[0-9a-f]{16}$/);
  });
});
