import { describe, expect, it } from "vitest";
import { engineAddress } from "../../../../../toolchain/plugins/lib/orphan";

describe("the engine's address", () => {
  it("is found among options, and what belongs to them", () => {
    expect(engineAddress(["127.0.0.1:41000"])).toBe("127.0.0.1:41000");
    expect(
      engineAddress(["-root=/a:1", "--tracing", "tcp://127.0.0.1:9411", "127.0.0.1:41000", "/project"]),
    ).toBe("127.0.0.1:41000");
  });

  it("is unknown where a person starts the plugin", () => {
    expect([engineAddress([]), engineAddress([""]), engineAddress(["--help"])]).toEqual(
      Array(3).fill(undefined),
    );
  });
});
