import { describe, expect, it } from "vitest";
import { Audience } from "../../../../../components/galera/agent/audience";

describe("Audience", () => {
  it("knows what each proxy was told last, and forgets one that asks no more", () => {
    let clock = 0;
    const audience = new Audience(() => clock);
    expect(audience.tell("b", "no")).toBe(true);
    expect(audience.tell("a", "yes")).toBe(true);
    expect(audience.tell("a", "yes")).toBe(false);
    expect(audience.tell("b", "yes")).toBe(true);
    expect([audience.all(), audience.toldOf("yes"), audience.toldOf("no")]).toEqual([
      ["a", "b"],
      ["a", "b"],
      [],
    ]);
    clock = 2000;
    audience.tell("a", "leaving");
    clock = 4000;
    expect([audience.all(), audience.toldOf("leaving")]).toEqual([["a"], ["a"]]);
  });
});
