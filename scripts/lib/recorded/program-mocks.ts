import * as pulumi from "@pulumi/pulumi";
import { imageNames } from "../../../toolchain/catalogue/types";
import { cloudOutputs } from "./cloud-mocks";

/** What a generated password is; by default a text that is the same each time, and that a test can look for. */
export type MockPassword = (name: string, length: number) => string;

const visiblePassword: MockPassword = (name) => `password-of-${name}`;

/** Stands in for everything outside of the program. */
class ProgramMocks implements pulumi.runtime.Mocks {
  constructor(private readonly password = visiblePassword) {}

  newResource({ type, name, inputs }: pulumi.runtime.MockResourceArgs): {
    id: string;
    state: Record<string, unknown>;
  } {
    return { id: `${name}-id`, state: { ...inputs, ...this.outputsOf(type, name, inputs) } };
  }

  call(args: pulumi.runtime.MockCallArgs): Record<string, unknown> {
    throw new Error(`the program must not call ${args.token}: it would ask a cloud during a preview`);
  }

  private outputsOf(type: string, name: string, inputs: Record<string, unknown>): Record<string, unknown> {
    if (type === "random:index/randomPassword:RandomPassword") {
      return { result: this.password(name, Number(inputs.length)) };
    }
    return outputsOf(type, name, inputs);
  }
}

/** What a provider would have added to the inputs. */
function outputsOf(type: string, name: string, inputs: Record<string, unknown>): Record<string, unknown> {
  switch (type) {
    case "random:index/randomId:RandomId":
      return { hex: `${inputs.prefix ?? ""}000000` };
    case "pulumi-nodejs:dynamic/galera-platform:HostReservation":
      return {
        slot: 0,
        nodeCidr: inputs.nodeCidr ?? "10.89.0.0/24",
        podCidr: "10.100.0.0/16",
        serviceCidr: "10.150.0.0/16",
        directory: `/var/lib/galera-platform/clusters/${inputs.clusterId}`,
      };
    case "pulumi-nodejs:dynamic/galera-platform:Certificates":
      return {
        certificate: `certificate-of-${name}`,
        key: `key-of-${name}`,
        authority: `authority-of-${name}`,
      };
    case "pulumi-nodejs:dynamic/galera-platform:ClusterPreflight":
      return {
        kubeconfig: "apiVersion: v1\nkind: Config\n",
        clusterId: "00000000-0000-0000-0000-000000000000",
        zones: ["zone-a", "zone-b", "zone-c"],
        nodeAddresses: ["10.0.0.11", "10.0.0.12", "10.0.0.13"],
        version: "v1.36.3",
        notes: [],
      };
    case "pulumi-nodejs:dynamic/galera-platform:EmbeddedNodes":
      return embeddedNodes(inputs);
    case "pulumi-nodejs:dynamic/galera-platform:EmbeddedAccess":
      return {
        kubeconfig: "apiVersion: v1\nkind: Config\n",
        dnsAddress: "10.150.0.10",
        authority: "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
      };
    case "pulumi-nodejs:dynamic/galera-platform:EmbeddedImages":
      return {
        references: Object.fromEntries(
          imageNames.map((name) => [name, `galera-platform.local/${name}@sha256:${"0".repeat(64)}`]),
        ),
      };
    case "pulumi-nodejs:dynamic/galera-platform:MultipassNodes":
      return multipassNodes(inputs);
    case "pulumi-nodejs:dynamic/galera-platform:MultipassAccess":
      return { kubeconfig: "apiVersion: v1\nkind: Config\n", address: "10.97.0.10" };
    default:
      return cloudOutputs(type, name, inputs);
  }
}

function multipassNodes(inputs: Record<string, unknown>): Record<string, unknown> {
  const zones = inputs.zones as string[];
  const nodes = Array.from({ length: Number(inputs.workers) }, (_, index) => ({
    name: `${inputs.clusterId}-worker-${index + 1}`,
    address: `10.97.0.${11 + index}`,
    zone: zones[index % zones.length],
  }));
  const machines = [`${inputs.clusterId}-server`, ...nodes.map(({ name }) => name)];
  return { nodes, machines, version: inputs.k3sVersion, running: true };
}

function embeddedNodes(inputs: Record<string, unknown>): Record<string, unknown> {
  const zones = inputs.zones as string[];
  return {
    nodes: Array.from({ length: Number(inputs.workers) }, (_, index) => ({
      name: `worker-${index + 1}`,
      address: `10.89.0.${11 + index}`,
      zone: zones[index % zones.length],
    })),
    version: "v1.36.3",
    running: true,
  };
}

/** Runs the whole program on mocks, with a stack's configuration, and returns its outputs. */
export async function runProgram(
  stack: string,
  config: Record<string, unknown>,
  load: () => Promise<Record<string, unknown>>,
  password?: MockPassword,
): Promise<Record<string, unknown>> {
  await pulumi.runtime.setMocks(new ProgramMocks(password), "galera-platform", stack, false);
  const texts = Object.entries(config).map(([key, value]) => [
    key.includes(":") ? key : `galera-platform:${key}`,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  pulumi.runtime.setAllConfig(Object.fromEntries(texts));
  // Where modules are not CommonJS, as in Vitest, what a module adds to `module.exports` comes as the default.
  const { default: added, ...outputs } = await load();
  await pulumi.runtime.disconnect();
  return Object.assign(outputs, added);
}
