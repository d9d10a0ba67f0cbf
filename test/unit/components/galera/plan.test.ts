import type { types } from "@pulumi/kubernetes";
import { describe, expect, it } from "vitest";
import { orderHeader } from "../../../../components/galera/agent/http";
import type { GaleraSettings } from "../../../../components/galera/args";
import { planGalera, settingsProblems } from "../../../../components/galera/plan";
import { defaultSettings, plainContext } from "./plan/settings";

type PodSpec = types.input.core.v1.PodSpec;

/** A plan as plain data, the way it is rendered. */
const plan = (settings = {}) => JSON.parse(JSON.stringify(planGalera(plainContext(settings))));
const pods = (settings = {}): PodSpec[] => {
  const { statefulSet, deployment } = plan(settings);
  return [statefulSet.spec.template.spec, deployment.spec.template.spec];
};
const containers = (pod: PodSpec) => [
  ...((pod.initContainers ?? []) as types.input.core.v1.Container[]),
  ...((pod.containers ?? []) as types.input.core.v1.Container[]),
];
/** Every object of a plan. */
function objects(
  value: unknown,
): { kind: string; metadata: { name: string; labels: Record<string, string> } }[] {
  if (value === null || typeof value !== "object") return [];
  if ("kind" in value && "metadata" in value) return [value as never];
  return Object.values(value).flatMap(objects);
}

describe("planGalera", () => {
  it("is plain data, the same every time", () => {
    expect(plan()).toEqual(plan());
    expect(planGalera(plainContext())).toEqual(planGalera(plainContext()));
  });

  it("admits only restricted pods to the namespace, and its own pods are", () => {
    expect(plan().namespace.metadata.labels["pod-security.kubernetes.io/enforce"]).toBe("restricted");
    for (const pod of pods()) {
      expect(pod.securityContext).toMatchObject({
        runAsNonRoot: true,
        runAsUser: 999,
        fsGroup: 999,
        seccompProfile: { type: "RuntimeDefault" },
      });
      expect(pod).toMatchObject({ automountServiceAccountToken: false, enableServiceLinks: false });
      for (const key of ["hostNetwork", "hostPID", "hostIPC"]) expect(pod).not.toHaveProperty(key);
      const kinds = ((pod.volumes ?? []) as object[]).flatMap((volume) => Object.keys(volume));
      expect(new Set(kinds)).toEqual(
        new Set(kinds.filter((kind) => /^(name|configMap|secret|emptyDir)$/.test(kind))),
      );
      for (const container of containers(pod)) {
        expect(container.securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ["ALL"] },
        });
      }
    }
  });

  it("lets the kubelet order a drain, and sends what the agent asks for", () => {
    const [database] = plan().statefulSet.spec.template.spec.containers;
    expect(database.lifecycle.preStop.httpGet).toMatchObject({
      path: "/drain",
      httpHeaders: [{ name: orderHeader, value: "drain" }],
    });
  });

  it("gives every container requests, a memory limit and a liveness probe", () => {
    for (const container of pods().flatMap(containers)) {
      expect(container.resources).toMatchObject({
        requests: { cpu: expect.any(String), memory: expect.any(String) },
        limits: { memory: expect.any(String) },
      });
      expect(container).toHaveProperty("livenessProbe");
    }
  });

  it("selects by labels that outlive a version, and labels with it", () => {
    const { statefulSet, deployment, services, disruptionBudgets } = plan();
    const selectors = [
      statefulSet.spec.selector.matchLabels,
      deployment.spec.selector.matchLabels,
      services.headless.spec.selector,
      services.readWrite.spec.selector,
      disruptionBudgets.database.spec.selector.matchLabels,
    ];
    for (const selector of selectors)
      expect(Object.keys(selector)).not.toContain("app.kubernetes.io/version");
    for (const [workload, selector] of [
      [statefulSet, selectors[0]],
      [deployment, selectors[1]],
    ]) {
      expect(workload.spec.template.metadata.labels).toMatchObject(selector);
      expect(workload.spec.template.metadata.labels).toHaveProperty(["app.kubernetes.io/version"]);
    }
  });

  it("names everything after the cluster, and nothing twice", () => {
    const all = objects(plan({ access: { type: "NodePort" } }));
    const keys = all.map(({ kind, metadata }) => `${kind}/${metadata.name}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { metadata } of all) {
      expect(metadata.name).toMatch(/^galera/);
      expect(metadata.labels["app.kubernetes.io/instance"]).toBe("galera");
    }
  });

  it("keeps two members off one node and takes one at a time", () => {
    const [database] = pods();
    const rule = { topologyKey: "kubernetes.io/hostname" };
    expect(database?.affinity).toMatchObject({
      podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [rule] },
    });
    expect(plan().disruptionBudgets.database.spec.maxUnavailable).toBe(1);
    expect(plan().statefulSet.spec.podManagementPolicy).toBe("Parallel");
  });

  it("restarts no member when their number changes: while others leave, nobody would know who was last", () => {
    const templates = ([1, 3, 5] as const).map((replicas) => plan({ replicas }).statefulSet.spec.template);
    expect(templates[0]).toEqual(templates[1]);
    expect(templates[2]).toEqual(templates[1]);
  });

  it("makes one member work: no budget that could never be met, still two proxies", () => {
    const single = plan({ replicas: 1 });
    expect(single.disruptionBudgets.database).toBeNull();
    expect(single.deployment.spec.replicas).toBe(2);
    expect(single.configMaps.members.data["members.json"]).toBe('["galera-0"]\n');
  });

  it("rolls pods when what they run by changes, and not when the number of members does", () => {
    const names = (settings = {}) => {
      const { statefulSet } = plan(settings);
      return JSON.stringify(statefulSet.spec.template);
    };
    expect(names({ settings: { innodb_log_buffer_size: "32M" } })).not.toBe(names());
    // What agents bring to the running servers.
    expect(names({ settings: { max_connections: 500 } })).toBe(names());
    expect(names({ maintenance: 2 })).toBe(names());
    expect(names({ replicas: 5 })).toBe(names());
  });

  it("names members before they are ready, without waiting for it", () => {
    const { headless } = plan().services;
    expect(headless.spec).toMatchObject({ clusterIP: "None", publishNotReadyAddresses: true });
    expect(headless.metadata.annotations["pulumi.com/skipAwait"]).toBe("true");
  });

  it("puts passwords into Secrets and nowhere else", () => {
    const context = plainContext();
    const secret = "s3cret-Passw0rd";
    const passwords = { root: secret, monitor: secret, backup: secret, app: secret };
    const { secrets, ...rest } = planGalera({ ...context, late: { ...context.late, passwords } });
    expect(JSON.stringify(rest)).not.toContain(secret);
    expect(JSON.stringify(secrets)).toContain(secret);
  });

  it("keeps volumes when the database is let go", () => {
    expect(plan().statefulSet.spec.persistentVolumeClaimRetentionPolicy).toEqual({
      whenDeleted: "Retain",
      whenScaled: "Retain",
    });
  });

  it("opens the database to the outside only as asked", () => {
    expect(plan().externalServices).toBeNull();
    const { externalServices, services } = plan({
      access: { type: "NodePort", readWritePort: 30306 },
    });
    expect(externalServices.readWrite.spec).toMatchObject({
      type: "NodePort",
      ports: [{ port: 3306, nodePort: 30306 }],
      // Nodes that live must not send what they are sent to the proxy of a node that is dead.
      trafficDistribution: "PreferSameNode",
    });
    expect(services.readWrite.spec).not.toHaveProperty("trafficDistribution");
    expect(externalServices.readOnly.spec.ports[0]).not.toHaveProperty("nodePort");
    expect(services.readWrite.spec.type).toBe("ClusterIP");
    const cloud = plan({
      access: {
        type: "LoadBalancer",
        sourceRanges: ["203.0.113.0/24"],
        annotations: { "example.com/internal": "true" },
      },
    }).externalServices.readOnly;
    expect(cloud.spec).not.toHaveProperty("trafficDistribution");
    expect(cloud.spec.loadBalancerSourceRanges).toEqual(["203.0.113.0/24"]);
    expect(cloud.metadata.annotations).toEqual({ "example.com/internal": "true" });
  });

  it("denies traffic by default and lets only proxies and members at the database", () => {
    const { networkPolicies } = plan();
    expect(networkPolicies["deny-all"].spec).toEqual({ podSelector: {}, policyTypes: ["Ingress", "Egress"] });
    const peers = networkPolicies.database.spec.ingress.map(
      (rule: { from: { podSelector: { matchLabels: Record<string, string> } }[] }) =>
        rule.from.map(({ podSelector }) => podSelector.matchLabels["app.kubernetes.io/component"]),
    );
    expect(peers).toEqual([["database"], ["proxy"]]);
  });
});

describe("settingsProblems", () => {
  it("finds nothing wrong with the defaults", () => {
    expect(settingsProblems(defaultSettings)).toEqual([]);
  });

  it("tells everything that is wrong at once, with the key path", () => {
    const wrong: unknown = {
      ...defaultSettings,
      replicas: 2,
      settings: { sync_binlog: 0 },
      database: "MySQL",
      accounts: { ...defaultSettings.accounts, root: { password: "a\nb" }, app: { name: "root" } },
    };
    const problems = settingsProblems(wrong as GaleraSettings);
    expect(problems).toEqual([
      "replicas: 2 nodes cannot keep quorum when one fails; use 3",
      expect.stringMatching(/^settings\.sync_binlog is set by the platform/),
      expect.stringMatching(/^accounts\.root\.password holds a line break/),
      'accounts.app.name is "root", which the platform uses itself',
      'database is "MySQL", which the platform uses itself',
    ]);
  });
});
