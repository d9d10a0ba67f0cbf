/** Runs rules as the engine would, on resources as plain as a test can write them. */
import type { Policies, PolicyResource, ResourceValidationArgs } from "@pulumi/policy";
import type { Graph, Node } from "../../../scripts/lib/recorded/graph";
import { unmark } from "../../../scripts/lib/recorded/secrets";

/** A resource, with what a rule may look at. */
export interface Given {
  type: string;
  name?: string;
  /** Made from type and name where it is not given. */
  urn?: string;
  props: Record<string, unknown>;
  protect?: boolean;
  /** URNs by the property that needs them. */
  needs?: Record<string, string[]>;
}

/** The reports of all rules about all resources, each as `rule: resource: what is wrong`. */
export async function violations(rules: Policies, resources: readonly Given[]): Promise<string[]> {
  const found: string[] = [];
  const all = resources.map(toResource);
  for (const [index, one] of all.entries()) {
    one.propertyDependencies = Object.fromEntries(
      Object.entries(resources[index]?.needs ?? {}).map(([property, urns]) => [
        property,
        all.filter(({ urn }) => urns.includes(urn)),
      ]),
    );
  }
  const nameOf = (urn: string | undefined) => urn?.split("::").at(-1) ?? "the stack";
  const args = { getConfig: noConfig, stackTags: new Map<string, string>(), notApplicable };
  for (const rule of rules) {
    const report = (urn?: string) => (message: string, other?: string) => {
      found.push(`${rule.name}: ${nameOf(other ?? urn)}: ${message}`);
    };
    if ("validateStack" in rule) await rule.validateStack({ ...args, resources: all }, report());
    else {
      const validate = rule.validateResource;
      if (validate === undefined || Array.isArray(validate))
        throw new Error(`${rule.name} validates nothing`);
      for (const resource of all) {
        await validate({ ...args, ...resource } as ResourceValidationArgs, report(resource.urn));
      }
    }
  }
  return found;
}

/** What a recorded program hands to a policy pack: secrets are in clear there. */
export function resourcesOf({ nodes }: Graph): Given[] {
  return nodes.map((node: Node) => ({
    type: node.type,
    name: node.name,
    urn: node.urn,
    props: unmark(node.inputs, (leaf) => leaf) as Record<string, unknown>,
    protect: node.protect,
    needs: node.propertyDependencies,
  }));
}

function toResource({ type, name = "it", urn, props, protect = false }: Given): PolicyResource {
  return {
    type,
    name,
    props,
    urn: urn ?? `urn:pulumi:test::galera-platform::${type}::${name}`,
    opts: {
      protect,
      ignoreChanges: [],
      aliases: [],
      customTimeouts: { createSeconds: 0, updateSeconds: 0, deleteSeconds: 0 },
      additionalSecretOutputs: [],
    },
    dependencies: [],
    propertyDependencies: {},
    isType: () => false,
    asType: () => undefined,
  };
}

function noConfig<T extends object>(): T {
  return {} as T;
}

function notApplicable(reason?: string): never {
  throw new Error(`not applicable: ${reason}`);
}

/** A pod template that every rule accepts. */
export function goodPod(over: { container?: object; pod?: object } = {}) {
  return {
    securityContext: {
      runAsNonRoot: true,
      runAsUser: 999,
      seccompProfile: { type: "RuntimeDefault" },
    },
    containers: [
      {
        name: "main",
        image: `example.org/image:1@sha256:${"a".repeat(64)}`,
        resources: { requests: { cpu: "10m", memory: "16Mi" }, limits: { memory: "32Mi" } },
        livenessProbe: { tcpSocket: { port: 1 } },
        readinessProbe: { tcpSocket: { port: 1 } },
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ["ALL"] },
        },
        ...over.container,
      },
    ],
    ...over.pod,
  };
}

/** A workload of one replica, in the namespace `here`, that every rule accepts. */
export function workload(
  over: {
    container?: object;
    pod?: object;
    spec?: object;
    labels?: Record<string, string>;
    kind?: string;
  } = {},
): Given {
  const { kind = "Deployment", labels = { app: "it" } } = over;
  return {
    type: `kubernetes:apps/v1:${kind}`,
    props: {
      metadata: { name: "it", namespace: "here" },
      spec: { template: { metadata: { labels }, spec: goodPod(over) }, ...over.spec },
    },
  };
}
