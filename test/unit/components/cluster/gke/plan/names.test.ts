import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelValue, namePrefix } from "../../../../../../components/cluster/gke/plan/names";

describe("names in a project", () => {
  it("are the stack's where that is a legal one", () => {
    expect(namePrefix("prod")).toBe("prod");
    expect(namePrefix("Team/EU prod")).toBe("team-eu-prod");
    expect(namePrefix("2026")).toBe("stack");
  });

  it("are legal ones for an account, the strictest of all, whatever the stack is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (stack) => {
        expect(`${namePrefix(stack)}-a1b2c3-nodes`).toMatch(/^[a-z]([-a-z0-9]{4,28}[a-z0-9])$/);
      }),
    );
  });

  it("stay two for two long stacks", () => {
    expect(namePrefix("customer-database-production-1")).not.toBe(
      namePrefix("customer-database-production-2"),
    );
  });

  it("have labels of letters that Google takes", () => {
    fc.assert(fc.property(fc.string(), (text) => /^[-_a-z0-9]{0,63}$/.test(labelValue(text))));
  });
});
