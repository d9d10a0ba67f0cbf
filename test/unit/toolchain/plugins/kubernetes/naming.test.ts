import { describe, expect, it } from "vitest";
import { adoptName, assignName, suffix } from "../../../../../toolchain/plugins/kubernetes/naming";
import { unknown } from "../../../../../toolchain/plugins/lib/properties";

const seed = Buffer.from("a seed of the engine");
const autonamed = { "pulumi.com/autonamed": "true" };

describe("automatic names", () => {
  it("are the resource's name and eight digits that the seed decides", () => {
    const named = assignName({ metadata: {} }, "galera", seed);
    expect(named).toEqual({
      metadata: { name: expect.stringMatching(/^galera-[0-9a-f]{8}$/), annotations: autonamed },
    });
    expect(assignName({ metadata: {} }, "galera", seed)).toEqual(named);
    expect(assignName({ metadata: {} }, "galera", Buffer.from("another"))).not.toEqual(named);
    expect(suffix(new Uint8Array())).not.toBe(suffix(new Uint8Array()));
  });

  it("leave names alone that the program gives, also those it does not know yet", () => {
    for (const metadata of [{ name: "mine" }, { name: unknown }, unknown]) {
      expect(assignName({ metadata }, "galera", seed)).toEqual({ metadata });
    }
  });

  it("keep annotations", () => {
    expect(assignName({ metadata: { annotations: { a: "1" } } }, "x", seed)).toMatchObject({
      metadata: { annotations: { a: "1", ...autonamed } },
    });
  });

  it("follow the engine's configuration", () => {
    const proposal = { mode: "propose", proposedName: "as-proposed" } as const;
    expect(assignName({ metadata: {} }, "x", seed, proposal)).toMatchObject({
      metadata: { name: "as-proposed" },
    });
    const disabled = { mode: "disable", proposedName: "" } as const;
    expect(() => assignName({ metadata: {} }, "x", seed, disabled)).toThrow(/set metadata\.name/);
    expect(assignName({ metadata: { name: "own" } }, "x", seed, disabled)).toEqual({
      metadata: { name: "own" },
    });
  });

  it("are kept by updates, but a name that the program gave before is not", () => {
    const old = { metadata: { name: "x-12345678", annotations: autonamed } };
    expect(adoptName({ metadata: {} }, old)).toEqual(old);
    expect(adoptName({ metadata: { name: "new" } }, old)).toEqual({ metadata: { name: "new" } });
    expect(adoptName({ metadata: {} }, { metadata: { name: "given" } })).toEqual({ metadata: {} });
  });
});
