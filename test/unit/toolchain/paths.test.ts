import { describe, expect, it } from "vitest";
import { cacheDirectory, registryDirectory } from "../../../toolchain/paths";

describe("cacheDirectory", () => {
  it("prefers its own variable, then XDG's, then the home directory", () => {
    expect(cacheDirectory({ GALERA_PLATFORM_CACHE: "/c", XDG_CACHE_HOME: "/x", HOME: "/h" })).toBe("/c");
    expect(cacheDirectory({ XDG_CACHE_HOME: "/x", HOME: "/h" })).toBe("/x/galera-platform");
    expect(cacheDirectory({ HOME: "/h" })).toBe("/h/.cache/galera-platform");
  });

  it("ignores empty variables and a relative XDG directory, as its specification demands", () => {
    expect(cacheDirectory({ GALERA_PLATFORM_CACHE: "", XDG_CACHE_HOME: "x", HOME: "/h" })).toBe(
      "/h/.cache/galera-platform",
    );
  });

  it("refuses a relative directory of its own and says how to write it", () => {
    expect(() => cacheDirectory({ GALERA_PLATFORM_CACHE: "cache", HOME: "/h" })).toThrow(
      /absolute.*\n.*export GALERA_PLATFORM_CACHE/,
    );
  });

  it("keeps the registry inside the cache", () => {
    expect(registryDirectory("/c")).toBe("/c/registry");
  });
});
