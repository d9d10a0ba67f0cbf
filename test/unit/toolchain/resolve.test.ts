import { describe, expect, it } from "vitest";
import type { BundleName } from "../../../toolchain/catalogue";
import { type Found, type Missed, resolveBundle, type Ways } from "../../../toolchain/resolve";

type Way = "path" | "cache" | "release" | "build";

/** Ways that note when they are tried, and lead nowhere but where the test says. */
function stub(answers: Partial<Record<Way, () => Found | Missed>>): { ways: Ways; tried: string[] } {
  const tried: string[] = [];
  const way = (name: Way) => (): Promise<Found | Missed> => {
    tried.push(name);
    return Promise.resolve().then(() => answers[name]?.() ?? { missed: `no ${name}` });
  };
  return {
    tried,
    ways: {
      path: way("path"),
      cache: way("cache"),
      release: way("release"),
      build: way("build"),
      exclusively: async (_: BundleName, work: () => Promise<Found>): Promise<Found> => {
        tried.push("lock");
        return work();
      },
    },
  };
}

const found = (how: Found["how"]) => (): Found => ({ directory: `/${how}`, how, detail: "" });

describe("resolveBundle", () => {
  it("goes PATH, cache, release, build, and looks into the cache again once it is alone", async () => {
    const { ways, tried } = stub({ build: found("built") });
    expect(await resolveBundle("etcd", ways)).toMatchObject({ directory: "/built" });
    expect(tried).toEqual(["path", "cache", "lock", "cache", "release", "build"]);
  });

  it.each([
    ["path", "path", ["path"]],
    ["cache", "cache", ["path", "cache"]],
    ["release", "release", ["path", "cache", "lock", "cache", "release"]],
  ] as const)("stops at %s", async (way, how, expected) => {
    const { ways, tried } = stub({ [way]: found(how), build: found("built") });
    expect((await resolveBundle("etcd", ways)).how).toBe(how);
    expect(tried).toEqual(expected);
  });

  it("takes what another process made while this one waited", async () => {
    let looks = 0;
    const { ways, tried } = stub({
      cache: () => (++looks === 2 ? found("cache")() : { missed: "not yet" }),
      release: found("release"),
    });
    expect((await resolveBundle("etcd", ways)).how).toBe("cache");
    expect(tried).not.toContain("release");
  });

  it("does not fall through when a way fails for good, such as a wrong checksum", async () => {
    const { ways, tried } = stub({
      release: () => {
        throw new Error("wrong checksum");
      },
      build: found("built"),
    });
    await expect(resolveBundle("etcd", ways)).rejects.toThrow("wrong checksum");
    expect(tried).not.toContain("build");
  });

  it("says why each way failed when none is left", async () => {
    const { ways } = stub({});
    await expect(resolveBundle("etcd", ways)).rejects.toThrow("no path; no cache; no release; no build");
  });
});
