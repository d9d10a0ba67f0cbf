import { describe, expect, it } from "vitest";
import { describeError, isUserError, UserError } from "../../../toolchain/errors";

describe("UserError", () => {
  it("is printed with what to do and without a stack", () => {
    const error = new UserError("The disk is full.", { hint: "Free some space." });
    expect(describeError(error)).toBe("The disk is full.\n  Free some space.");
    expect(isUserError(error)).toBe(true);
  });

  it("keeps its cause", () => {
    const cause = new Error("ENOSPC");
    expect(new UserError("x", { cause }).cause).toBe(cause);
  });

  it("is told from a bug of ours, which keeps its stack", () => {
    const bug = new TypeError("x is not a function");
    expect(isUserError(bug)).toBe(false);
    expect(describeError(bug)).toContain("errors.test.ts");
    expect(describeError("text")).toBe("text");
  });
});
