import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  explainDuration,
  isDuration,
  toMilliseconds,
  toSeconds,
} from "../../../../components/config/duration";

describe("durations", () => {
  it.each(["30s", "500ms", "10m", "6h", "1d"])("takes %s", (value) => expect(isDuration(value)).toBe(true));
  it.each([30, "30", "30 s", "1.5h", "10min", "", undefined])("refuses %s", (value) =>
    expect(isDuration(value)).toBe(false),
  );

  it("converts", () => {
    expect(toMilliseconds("2m")).toBe(120_000);
    expect(toSeconds("1ms")).toBe(1);
    expect(toSeconds("1h")).toBe(3600);
  });

  it("finds the time that a wrong unit meant", () => {
    expect(explainDuration(30)).toMatchObject({
      meant: "30s",
      reason: expect.stringContaining("unit is missing"),
    });
    expect(explainDuration("10 minutes").meant).toBe("10m");
    expect(explainDuration("2hrs").meant).toBe("2h");
    expect(explainDuration("5M").meant).toBe("5m");
    expect(explainDuration("soon").meant).toBeUndefined();
  });

  it("means only durations", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4} ?[a-z]{1,8}$/)), (value) => {
        const { meant } = explainDuration(value);
        if (meant !== undefined) expect(isDuration(meant)).toBe(true);
      }),
    );
  });
});
