import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { volumeClaimsProvider } from "../../../../../components/galera/dynamic/volume-claims";
import { inProviderProcess } from "../../../../lib/provider-process";

describe("the code of the provider that Pulumi keeps", () => {
  it("is tiny and holds no path of this machine", () => {
    expect(volumeClaimsProvider.length).toBeLessThan(500);
    expect(volumeClaimsProvider).not.toContain(resolve("."));
  });

  it("gives a complete provider", () => {
    const methods = ["check", "diff", "create", "read", "update", "delete"];
    expect(
      inProviderProcess(
        volumeClaimsProvider,
        `${JSON.stringify(methods)}.map((name) => typeof provider[name])`,
      ),
    ).toEqual(methods.map(() => "function"));
  });
});
