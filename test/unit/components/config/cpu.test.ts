import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainCpu, isCpu, toMillicores } from "../../../../components/config/cpu";

describe("processor time", () => {
  it.each(["1", "0.5", "250m"])("takes %s", (value) => expect(isCpu(value)).toBe(true));
  it.each(["0", "0m", "1.2345", "-1", "half", "129", "250000m", 2])("refuses %s", (value) =>
    expect(isCpu(value)).toBe(false),
  );
  it("counts in thousandths", () => {
    expect(toMillicores("1.5")).toBe(1500);
    expect(toMillicores("250m")).toBe(250);
  });

  it("means only processor time, and never shows what it does not understand", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^\d{1,6}(\.\d{1,5})? ?[a-z]{0,6}$/)),
        (value) => {
          const { meant } = explainCpu(value);
          if (meant !== undefined) expect(isCpu(meant)).toBe(true);
        },
      ),
    );
  });
});
