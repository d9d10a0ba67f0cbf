import { describe, expect, it } from "vitest";
import { upstreamReference } from "../../../../../../components/cluster/multipass/plan/images";
import { imageNames } from "../../../../../../toolchain/catalogue";

describe("upstreamReference", () => {
  it.each(imageNames)("is whole and pinned by digest: %s", (name) => {
    expect(upstreamReference(name)).toMatch(/^[a-z0-9.]+\.[a-z]+\/[a-z0-9/-]+:[\w.-]+@sha256:[0-9a-f]{64}$/);
  });
});
