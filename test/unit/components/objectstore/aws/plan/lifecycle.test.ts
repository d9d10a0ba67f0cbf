import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lifecycleRules } from "../../../../../../components/objectstore/aws/plan/lifecycle";

/** What the rules say, whichever of them says it. */
const said = (lockDays: number): Record<string, unknown> => Object.assign({}, ...lifecycleRules(lockDays));

describe("what S3 does as time goes by", () => {
  it("never ends the life of a backup, and of a deleted one not before its lock has ended", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3650 }), fc.nat(3650), (lockDays, deletedOnDay) => {
        const { noncurrentVersionExpiration, expiration } = said(lockDays);
        expect(expiration).toEqual({ expiredObjectDeleteMarker: true });
        const { noncurrentDays } = noncurrentVersionExpiration as { noncurrentDays: number };
        expect(deletedOnDay + noncurrentDays).toBeGreaterThanOrEqual(lockDays);
        expect(said(lockDays)).not.toHaveProperty("transitions");
      }),
    );
  });

  it("throws away what was never finished", () => {
    expect(said(30).abortIncompleteMultipartUpload).toEqual({ daysAfterInitiation: 2 });
  });

  it("is said of every object, by rules of different names that are turned on", () => {
    const rules = lifecycleRules(30);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const rule of rules) expect(rule).toMatchObject({ filter: { prefix: "" }, status: "Enabled" });
  });
});
