import { describe, expect, it } from "vitest";
import { isNewEnough } from "../../../../../../components/cluster/multipass/plan/version";

describe("isNewEnough", () => {
  it.each(["1.14.0", "1.14.1+mac", "1.16.1", "2.0.0", "1.17.0-dev.5+g1"])("takes %s", (version) => {
    expect(isNewEnough(version)).toBe(true);
  });

  it.each(["1.13.9", "0.99.0", "1.9.2+win", "", "unknown", "1.x.0"])("refuses %s", (version) => {
    expect(isNewEnough(version)).toBe(false);
  });
});
