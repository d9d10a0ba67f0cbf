import { describe, expect, it } from "vitest";
import { isCpu, toMillicores } from "../../../../components/config/cpu";

describe("processor time", () => {
  it.each(["1", "0.5", "250m"])("takes %s", (value) => expect(isCpu(value)).toBe(true));
  it.each(["0", "0m", "1.2345", "-1", "half", 2])("refuses %s", (value) => expect(isCpu(value)).toBe(false));
  it("counts in thousandths", () => {
    expect(toMillicores("1.5")).toBe(1500);
    expect(toMillicores("250m")).toBe(250);
  });
});
