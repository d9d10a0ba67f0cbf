import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge, oldestControlPlane } from "../../../../../../components/cluster/existing/preflight/judge";
import { neededRights } from "../../../../../../components/cluster/existing/preflight/rights";
import type { Found, Needs } from "../../../../../../components/cluster/existing/preflight/types";
import { complete, needs, node, storageClass } from "./objects";

const verdict = (found: Partial<Found> = {}, needed: Partial<Needs> = {}) =>
  judge({ ...complete, ...found }, { ...needs, ...needed }, "prod");

/** The only problem that there is. */
function problem(found: Partial<Found>, needed: Partial<Needs> = {}) {
  const { problems } = verdict(found, needed);
  expect(problems).toHaveLength(1);
  return problems[0] ?? { about: "", what: "", fix: "" };
}

describe("a cluster that lacks nothing", () => {
  it("has no problem and needs no word", () => {
    expect(verdict()).toEqual({
      problems: [],
      notes: [],
      zones: ["zone-a", "zone-b", "zone-c"],
      nodeAddresses: ["10.0.0.1", "10.0.0.2", "10.0.0.3"],
    });
  });
});

describe("a cluster that lacks everything", () => {
  it("is told so at once, each with what puts it right", () => {
    const { problems } = verdict(
      {
        version: { minor: "1.28+", full: "v1.28.9-gke.1" },
        namespaceExists: true,
        nodes: [node("n1", { version: "v1.28.9" })],
        storageClasses: [],
        missingRights: neededRights.slice(-2),
      },
      { zones: ["zone-x"] },
    );
    expect(problems.map(({ about }) => about)).toEqual([
      "version",
      "version",
      "rights",
      "galera.namespace",
      "storage",
      "nodes",
      "cluster.zones",
    ]);
    for (const { what, fix } of problems) {
      expect(what.length).toBeGreaterThan(20);
      expect(fix.length).toBeGreaterThan(20);
    }
  });
});

describe("versions", () => {
  it.each(["1.34", "1.34+", "1.36", "2.0"])("%s is new enough", (minor) =>
    expect(verdict({ version: { minor, full: minor } }).problems).toEqual([]),
  );
  it("an old control plane is not", () =>
    expect(problem({ version: { minor: "1.33", full: "v1.33.1" } }).what).toContain("v1.33.1"));
  it("nor is a kubelet, where members can run on it", () => {
    const nodes = [...(complete.nodes ?? []), node("n4", { version: "v1.29.3" })];
    expect(problem({ nodes }).what).toContain("n4 (1.29.3)");
    const cordoned = [...(complete.nodes ?? []), node("n4", { version: "v1.29.3", cordoned: true })];
    expect(verdict({ nodes: cordoned }).problems).toEqual([]);
  });
});

describe("the oldest control plane", () => {
  it.each(["README.md", "Pulumi.existing.yaml", "charts/galera/README.md"])(
    "is the one that %s names",
    (file) => expect(readFileSync(file, "utf8")).toContain(`1.${oldestControlPlane} or newer`),
  );
});

describe("rights", () => {
  it("are named with the user, by where they are needed", () => {
    const missingRights = neededRights.filter(
      ({ resource, verb }) =>
        resource === "nodes" || (resource === "statefulsets" && /create|patch/.test(verb)),
    );
    expect(problem({ missingRights }).what).toBe(
      "dba may not in the whole cluster: list nodes; and in the namespace galera: create, patch statefulsets.apps",
    );
  });
});

describe("storage", () => {
  it("names the classes that there are, and the one that was probably meant", () => {
    expect(problem({}, { storageClass: "standrad" })).toMatchObject({
      what: expect.stringContaining("there are nfs, standard"),
      fix: "pulumi config set --stack prod --path cluster.storageClass standard",
    });
    const usual = {
      metadata: { name: "zzz", annotations: { "storageclass.kubernetes.io/is-default-class": "true" } },
    };
    expect(
      problem({ storageClasses: [storageClass("aaa"), usual] }, { storageClass: "fast-ssd" }).fix,
    ).toMatch(/ zzz$/);
  });

  it("may have limits that a person should know", () => {
    const storageClasses = [
      storageClass("standard", { volumeBindingMode: "Immediate", allowVolumeExpansion: false }),
    ];
    const { problems, notes } = verdict({ storageClasses });
    expect(problems).toEqual([]);
    expect(notes.join("\n")).toMatch(/before a node is chosen[\s\S]*cannot expand/);
  });

  it("is nothing to complain about where it cannot be seen; the right to see it is missing then", () =>
    expect(verdict({ storageClasses: undefined }).problems).toEqual([]));
});

describe("nodes", () => {
  const taints = [{ key: "dedicated", value: "database", effect: "NoSchedule" }];

  it("that cannot take a member are named with the reason", () => {
    const nodes = [
      node("n1", { zone: "zone-a" }),
      node("n2", { ready: false }),
      node("n3", { cordoned: true }),
      node("n4", { taints }),
      node("n5", { taints: [{ key: "soft", effect: "PreferNoSchedule" }], zone: "zone-b" }),
    ];
    expect(problem({ nodes }).what).toBe(
      "members never share a node, and only 2 of 5 nodes can take one of 3 (n2 is not ready, n3 is cordoned, n4 is tainted dedicated=database:NoSchedule)",
    );
    expect(verdict({ nodes }, { members: 1 }).problems).toEqual([]);
  });

  it("are those with the labels, and with taints that are tolerated", () => {
    const labels = { pool: "db" };
    const nodes = ["a", "b", "c"].flatMap((zone, index) => [
      node(`n${index}`, { labels, taints, zone: `zone-${zone}` }),
      node(`m${index}`, { zone: `zone-${zone}` }),
    ]);
    const tolerations = [{ key: "dedicated", operator: "Exists" as const }];
    const placement = { nodeSelector: labels, tolerations };
    expect(verdict({ nodes }, { placement }).problems).toEqual([]);
    expect(problem({ nodes }, { placement: { nodeSelector: labels } }).what).toContain("n0 is tainted");
    expect(problem({ nodes }, { placement: { nodeSelector: { pool: "x" } } }).what).toContain(
      "n0 has no label pool=x",
    );
  });

  it("are enough exactly when there are as many that can take a member as members", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 12 }),
        fc.constantFrom(1, 3, 5, 7),
        (usable, members) => {
          const nodes = usable.map((ready, index) => node(`n${index}`, { ready }));
          const enough = usable.filter(Boolean).length >= members;
          expect(verdict({ nodes }, { members }).problems.length).toBe(enough ? 0 : 1);
        },
      ),
    );
  });
});

describe("zones", () => {
  it("that were asked for must have a node for a member", () => {
    expect(problem({}, { zones: ["zone-a", "zone-d"] }).what).toContain(
      "is in zone-d; nodes are in zone-a, zone-b, zone-c",
    );
    expect(verdict({}, { zones: ["zone-a", "zone-c"] }).problems).toEqual([]);
  });

  it.each([
    [[undefined, undefined, undefined], "no label topology"],
    [["zone-a", "zone-a", "zone-a"], "one zone"],
    [["zone-a", "zone-b", "zone-a"], "two zones"],
  ])("%j deserve a word", (zones, word) => {
    const nodes = zones.map((zone, index) => node(`n${index}`, zone === undefined ? {} : { zone }));
    expect(verdict({ nodes }).notes.join()).toContain(word);
  });
});

describe("the Gateway API", () => {
  it("is only mentioned", () => {
    const { problems, notes } = verdict({ groups: ["apps"] });
    expect(problems).toEqual([]);
    expect(notes.join()).toContain("Gateway API");
  });
});
