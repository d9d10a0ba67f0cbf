import { describe, expect, it } from "vitest";
import { pulledImage } from "../../../../components/cluster/pulled-image";
import { images } from "../../../../toolchain/catalogue";

describe("an image that nodes pull", () => {
  const given = `registry.example.com/db/mariadb@sha256:${"a".repeat(64)}`;

  it.each(["mariadb", "haproxy", "node"] as const)("is upstream's, pinned by digest: %s", (name) => {
    expect(pulledImage(name)).toMatch(/^[a-z0-9.]+\.[a-z]+\/[a-z0-9/-]+:[\w.-]+@sha256:[0-9a-f]{64}$/);
  });

  it("comes from a mirror under its own path", () => {
    const { tag, digest } = images.mariadb.upstream;
    expect(pulledImage("mariadb", { registry: "mirror.example.com:5000/hub" })).toBe(
      `mirror.example.com:5000/hub/library/mariadb:${tag}@${digest}`,
    );
  });

  it("is what was given, whatever the registry", () => {
    const origin = { registry: "mirror.example.com", references: { mariadb: given } };
    expect(pulledImage("mariadb", origin)).toBe(given);
    expect(pulledImage("haproxy", origin)).toMatch(/^mirror\.example\.com\/library\/haproxy/);
  });
});
