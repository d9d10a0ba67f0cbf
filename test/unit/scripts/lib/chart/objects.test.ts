import { describe, expect, it } from "vitest";
import { planGalera } from "../../../../../components/galera/plan";
import { objectsOf, type PodExtras, toChartObjects } from "../../../../../scripts/lib/chart/objects";
import { plainContext } from "../../../components/galera/plan/settings";

const planned = objectsOf(planGalera(plainContext({ access: { type: "NodePort" } })));
const charted = (extras: PodExtras = { proxy: {} }) =>
  toChartObjects(planned, { instance: "galera", managedBy: "Helm", extras });

describe("objects of the chart", () => {
  it("are those of the component, without the namespace, which is not Helm's to own", () => {
    const key = ({ kind, metadata }: (typeof planned)[number]) => `${kind} ${metadata.name}`;
    expect(charted().map(key)).toEqual(planned.filter(({ kind }) => kind !== "Namespace").map(key));
    expect(planned.some(({ kind }) => kind === "Namespace")).toBe(true);
  });

  it("are managed by Helm, and tell Pulumi nothing", () => {
    expect(JSON.stringify(planned)).toContain("pulumi.com/");
    expect(JSON.stringify(charted())).not.toMatch(/pulumi/i);
  });

  it("keep the passwords and the authority when the release goes, and nothing else", () => {
    const kept = charted().filter(
      ({ metadata }) => metadata.annotations?.["helm.sh/resource-policy"] === "keep",
    );
    expect(kept.map(({ metadata }) => metadata.name).sort()).toEqual(
      ["galera-app", "galera-backup", "galera-monitor", "galera-root", "galera-tls"].sort(),
    );
  });

  it("isolate no pods of others in the namespace", () => {
    for (const policy of charted().filter(({ kind }) => kind === "NetworkPolicy")) {
      const { matchLabels } = (policy.spec as { podSelector: { matchLabels?: object } }).podSelector;
      expect(matchLabels).toHaveProperty(["app.kubernetes.io/instance"], "galera");
    }
  });

  it("go to the nodes that were chosen, unless the component chooses itself", () => {
    const extras = { proxy: { nodeSelector: { pool: "services" } } };
    const proxies = charted(extras).find(({ kind }) => kind === "Deployment");
    expect(proxies?.spec).toMatchObject({ template: { spec: { nodeSelector: { pool: "services" } } } });
    const options = { instance: "galera", managedBy: "Helm", extras };
    expect(() => toChartObjects(charted(extras), options)).toThrow(/sets nodeSelector itself/);
  });
});
