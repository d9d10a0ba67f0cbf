import { describe, expect, it } from "vitest";
import { placementOf, toToleration } from "../../../../../components/cluster/existing/plan";
import { parseConfig } from "../../../../../components/config/parse";

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
