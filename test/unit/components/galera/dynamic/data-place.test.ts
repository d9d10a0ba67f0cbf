import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { dataPlaceProvider } from "../../../../../components/galera/dynamic/data-place";
import { inProviderProcess } from "../../../../lib/provider-process";

describe("the code of the provider that Pulumi keeps", () => {
  it("is tiny and holds no path of this machine", () => {
    expect(dataPlaceProvider.length).toBeLessThan(500);
    expect(dataPlaceProvider).not.toContain(resolve("."));
  });

  it("gives a complete provider", () => {
    const methods = ["check", "diff", "create", "read", "update", "delete"];
    expect(
      inProviderProcess(dataPlaceProvider, `${JSON.stringify(methods)}.map((name) => typeof provider[name])`),
    ).toEqual(methods.map(() => "function"));
  });
});
