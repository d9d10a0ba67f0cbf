import { describe, expect, it } from "vitest";
import { imageReference, placementOf, toToleration } from "../../../../../components/cluster/existing/plan";
import { parseConfig } from "../../../../../components/config/parse";
import { images } from "../../../../../toolchain/catalogue";

function existing(cluster: Record<string, unknown> = {}) {
  const values = { cluster: { provider: "existing", context: "a", storageClass: "b", ...cluster } };
  const { config, issues } = parseConfig({ stack: "test", values, secretKeys: new Set() });
  if (config?.cluster.provider !== "existing") throw new Error(JSON.stringify(issues));
  return config.cluster;
}

describe("tolerations", () => {
  it.each([
    [
      "dedicated=database:NoSchedule",
      { key: "dedicated", operator: "Equal", value: "database", effect: "NoSchedule" },
    ],
    [
      "example.com/pool=:NoExecute",
      { key: "example.com/pool", operator: "Equal", value: "", effect: "NoExecute" },
    ],
    ["gpu:NoSchedule", { key: "gpu", operator: "Exists", effect: "NoSchedule" }],
    ["dedicated", { key: "dedicated", operator: "Exists" }],
  ])("%s", (taint, toleration) => expect(toToleration(taint)).toEqual(toleration));

  it.each(["a b", "=x", "key:Sometimes", "key=a=b"])("refuses %j", (taint) =>
    expect(() => existing({ placement: { database: { tolerations: [taint] } } })).toThrow(
      "must be a taint as key=value:effect",
    ),
  );
});

describe("placement", () => {
  it("is the database's for the database, and the services' for everything else", () => {
    const config = existing({
      placement: {
        database: { nodeSelector: { pool: "db" }, tolerations: ["dedicated"] },
        services: { nodeSelector: { pool: "web" } },
      },
    });
    expect(placementOf(config, "database")).toEqual({
      nodeSelector: { pool: "db" },
      tolerations: [{ key: "dedicated", operator: "Exists" }],
    });
    for (const workload of ["servicesA", "servicesB", "monitoring"] as const) {
      expect(placementOf(config, workload)).toEqual({ nodeSelector: { pool: "web" } });
    }
    expect(placementOf(existing(), "database")).toEqual({});
  });
});

describe("images", () => {
  const digest = `sha256:${"a".repeat(64)}`;

  it("are upstream's, pinned by digest", () => {
    for (const name of ["mariadb", "haproxy", "node"] as const) {
      expect(imageReference(existing(), name, images[name])).toMatch(
        /^docker\.io\/library\/\S+:\S+@sha256:[0-9a-f]{64}$/,
      );
    }
  });

  it("come from a mirror under their own path", () => {
    const config = existing({ registry: "mirror.example.com:5000/hub" });
    expect(imageReference(config, "mariadb", images.mariadb)).toBe(
      `mirror.example.com:5000/hub/library/mariadb:${images.mariadb.upstream.tag}@${images.mariadb.upstream.digest}`,
    );
  });

  it("are what was given, whatever the registry", () => {
    const mariadb = `registry.example.com/db/mariadb@${digest}`;
    const config = existing({ registry: "mirror.example.com", images: { mariadb } });
    expect(imageReference(config, "mariadb", images.mariadb)).toBe(mariadb);
    expect(imageReference(config, "haproxy", images.haproxy)).toMatch(
      /^mirror\.example\.com\/library\/haproxy/,
    );
  });

  it("are not taken without a digest", () => {
    expect(() => existing({ images: { mariadb: "registry.example.com/mariadb:latest" } })).toThrow(
      "so that what runs never changes by itself",
    );
  });
});
