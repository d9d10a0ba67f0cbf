import { describe, expect, it } from "vitest";
import { parseUrn } from "../../../../../toolchain/plugins/lib/urn";

describe("URNs", () => {
  it("name the type behind the parents', and a name with colons", () => {
    expect(
      parseUrn("urn:pulumi:dev::shop::galera-platform:galera:Galera$kubernetes:core/v1:Secret::db::root"),
    ).toEqual({
      type: "kubernetes:core/v1:Secret",
      name: "db::root",
    });
  });
});
