import { symlinkSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensurePrograms } from "../../toolchain";
import { ensurePlugins } from "../../toolchain/plugins";
import { MultipassStandin } from "../standins/multipass/install";
import { Stack, startedAsOurs } from "./plugins/lib/stack";

let engine: string;
let plugins: string;
let standin: MultipassStandin;
const stacks: Stack[] = [];
const searchPath = process.env.PATH;

beforeAll(async () => {
  const [programs, own] = await Promise.all([ensurePrograms(["pulumi"]), ensurePlugins({ own: true })]);
  engine = programs.pulumi;
  plugins = own.directory;
  standin = new MultipassStandin();
  Object.assign(process.env, standin.env);
});

afterAll(() => {
  for (const stack of stacks) stack.remove();
  process.env.PATH = searchPath;
  delete process.env.MULTIPASS_STANDIN;
  standin.dispose();
});

const program = `
import * as pulumi from "@pulumi/pulumi";
import { MultipassCluster } from "./components/cluster/multipass";
const cluster = new MultipassCluster("cluster", {
  identity: pulumi.getStack(),
  workers: Number(process.env.TEST_WORKERS ?? "2"),
  zones: ["zone-a", "zone-b", "zone-c"],
  cpus: 2,
  memory: "4Gi",
  disk: "20Gi",
  images: ["mariadb"],
});
export const { kubeconfig, nodeAddresses, zones } = cluster;
export const image = cluster.image("mariadb");
`;

/** A program with just the cluster, which finds the providers' files as in this checkout. */
async function clusterStack(): Promise<Stack> {
  const stack = await Stack.create(engine, plugins, {
    "Pulumi.yaml": `name: test\nmain: index.ts\nruntime: ${startedAsOurs}\n`,
    "index.ts": program,
  });
  stacks.push(stack);
  for (const name of ["components", "toolchain"])
    symlinkSync(path.resolve(name), path.join(stack.directory, name));
  return stack;
}

/** Names of machines without the random part. */
function roles(): string[] {
  return standin.machines.map((name) => name.replace(/^test-[0-9a-f]{6}-/, ""));
}

describe("a cluster of virtual machines through the real engine", { timeout: 600_000 }, () => {
  it("comes up after a failure half-way, grows, shrinks, is repaired, and leaves nothing", async () => {
    standin.reset();
    const stack = await clusterStack();

    standin.fail({ command: "launch", how: "slow", nth: 3 });
    const first = await stack.run(["up", "--yes", "--skip-preview"]);
    expect(first.code).not.toBe(0);
    expect(first.output).toMatch(
      /could not be launched: .*timed out waiting for initialization to complete/s,
    );
    expect(first.output).toMatch(/Run the same command again: it continues/);
    expect(first.output).not.toMatch(/at .*\.ts:\d+/);
    expect(roles()).toEqual(["server", "worker-1", "worker-2"]);

    await stack.up();
    expect(standin.state.made).toBe(3);
    const { kubeconfig, ...outputs } = await stack.outputs();
    const { machines } = standin.state;
    const addresses = standin.machines.map((name) => machines[name]?.address);
    expect(kubeconfig).toContain(`server: https://${addresses[0]}:6443`);
    expect(outputs).toEqual({
      nodeAddresses: addresses.slice(1),
      zones: ["zone-a", "zone-b"],
      image: expect.stringMatching(/^docker\.io\/library\/mariadb:.*@sha256:/),
    });
    const clientKey = /client-key-data: (\S+)/.exec(String(kubeconfig))?.[1] ?? "";
    expect(clientKey).toMatch(/^\w{10}/);
    expect(stack.stateFile()).not.toContain(clientKey);
    expect(stack.stateFile()).not.toMatch(/K10machine/);
    expect(await stack.preview()).toEqual({});

    const three = { TEST_WORKERS: "3" };
    expect(Object.keys(await stack.preview(three))).toEqual(["cluster-nodes"]);
    await stack.up(three);
    expect(roles()).toEqual(["server", "worker-1", "worker-2", "worker-3"]);
    await stack.up();
    expect(roles()).toEqual(["server", "worker-1", "worker-2"]);
    await stack.must(["refresh", "--yes", "--skip-preview"]);
    expect(await stack.preview()).toEqual({});

    const worker = standin.machines[2] ?? "";
    const stopWorker = () =>
      standin.edit((state) => {
        const machine = state.machines[worker];
        if (machine !== undefined) machine.state = "Stopped";
      });
    stopWorker();
    expect(Object.keys(await stack.preview())).toEqual(["cluster-nodes"]);
    await stack.up();
    expect(standin.state.machines[worker]?.state).toBe("Running");

    standin.edit((state) => {
      const copy = state.machines[worker];
      if (copy !== undefined) state.machines.primary = { ...copy };
    });
    standin.fail({ command: worker, how: "fail", times: 3 });
    const destroyed = await stack.run(["destroy", "--yes", "--skip-preview"]);
    expect(destroyed.code).not.toBe(0);
    expect(destroyed.output).toContain(`multipass delete --purge ${worker}`);
    expect(destroyed.output).not.toMatch(/at .*\.ts:\d+/);
    await stack.must(["destroy", "--yes", "--skip-preview"]);
    expect(standin.machines).toEqual(["primary"]);
    await stack.must(["destroy", "--yes", "--skip-preview"]);
  });

  it("is refused before anything is made where Multipass is too old, and two live side by side", async () => {
    standin.reset();
    standin.edit((state) => {
      state.version = "1.12.2";
    });
    const [one, other] = [await clusterStack(), await clusterStack()];
    const { code, output } = await one.run(["preview"]);
    expect(code).not.toBe(0);
    expect(output).toMatch(/Multipass 1\.12\.2 is too old.*snap refresh multipass/s);
    expect(standin.machines).toEqual([]);

    standin.edit((state) => {
      state.version = "1.16.1";
    });
    await one.up({ TEST_WORKERS: "1" });
    await other.up({ TEST_WORKERS: "1" });
    expect(roles().sort()).toEqual(["server", "server", "worker-1", "worker-1"]);
    const survivors = Object.values(standin.state.machines).slice(2);
    await one.must(["destroy", "--yes", "--skip-preview"]);
    expect(Object.values(standin.state.machines)).toEqual(survivors);
    await other.must(["destroy", "--yes", "--skip-preview"]);
    expect(standin.machines).toEqual([]);
  });
});
