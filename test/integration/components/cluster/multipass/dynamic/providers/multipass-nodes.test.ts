import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type Inputs,
  MultipassNodesProvider,
  type Outputs,
} from "../../../../../../../components/cluster/multipass/dynamic/providers/multipass-nodes";
import { MultipassStandin } from "../../../../../../standins/multipass/install";

let standin: MultipassStandin;
const path = process.env.PATH;
beforeAll(() => {
  standin = new MultipassStandin();
  Object.assign(process.env, standin.env);
});
afterAll(() => {
  process.env.PATH = path;
  delete process.env.MULTIPASS_STANDIN;
  standin.dispose();
});

const provider = new MultipassNodesProvider();
const inputs: Inputs = {
  clusterId: "dev-a1b2c3",
  workers: 1,
  zones: ["zone-a"],
  cpus: 2,
  memory: "4Gi",
  disk: "20Gi",
  k3sVersion: "v1.36.3+k3s1",
  providerVersion: 1,
};
const addresses = { "dev-a1b2c3-server": "10.97.0.11", "dev-a1b2c3-worker-1": "10.97.0.12" };
const outputs: Outputs = {
  ...inputs,
  nodes: [{ name: "dev-a1b2c3-worker-1", address: "10.97.0.12", zone: "zone-a" }],
  machines: Object.keys(addresses),
  version: "v1.36.3+k3s1",
  running: true,
};

beforeEach(() => {
  standin.reset();
  standin.edit(({ machines }) => {
    const size = { cpus: "2", memory: "4G", disk: "20G" };
    for (const [name, address] of Object.entries(addresses))
      machines[name] = { id: name, state: "Running", address, size, files: {} };
  });
});

function spoil(action: (machine: { state: string; address: string }) => void): void {
  standin.edit(({ machines }) => {
    const machine = machines["dev-a1b2c3-worker-1"];
    if (machine !== undefined) action(machine);
  });
}

const diff = (news: Partial<Inputs> = {}, olds = outputs) => provider.diff("", olds, { ...inputs, ...news });

describe("the difference", () => {
  it("is none where all machines run as they did", async () => {
    expect(await diff()).toMatchObject({ changes: false, replaces: [] });
  });

  it.each([{ workers: 2 }, { zones: ["zone-b"] }, { k3sVersion: "v1.36.4+k3s1" }])(
    "is an update for %j",
    async (news) => {
      expect(await diff(news)).toMatchObject({ changes: true, replaces: [] });
    },
  );

  it("is a replacement for another identity, but not for one that is unknown in a preview", async () => {
    expect(await diff({ clusterId: "dev-ffffff" })).toMatchObject({ changes: true, replaces: ["clusterId"] });
    const { clusterId: _unknown, ...rest } = inputs;
    expect(await provider.diff("", outputs, rest as Inputs)).toMatchObject({ changes: false, replaces: [] });
  });

  it("shows a machine that stands still, one with another address, and one that is gone", async () => {
    spoil((machine) => {
      machine.state = "Stopped";
    });
    expect(await diff()).toMatchObject({ changes: true });
    spoil((machine) => Object.assign(machine, { state: "Running", address: "10.97.0.99" }));
    expect(await diff()).toMatchObject({ changes: true });
    standin.edit(({ machines }) => void delete machines["dev-a1b2c3-worker-1"]);
    expect(await diff()).toMatchObject({ changes: true });
  });

  it("is shown rather than an error where the daemon does not answer", async () => {
    standin.fail({ command: "list", how: "daemon" });
    expect(await diff()).toMatchObject({ changes: true });
  });
});

describe("the check", () => {
  it("refuses another size for machines that exist, with the one to go back to", async () => {
    const { failures } = await provider.check(inputs, { ...inputs, memory: "8Gi", cpus: 4 });
    expect(failures?.map(({ property }) => property)).toEqual(["cpus", "memory"]);
    expect(failures?.[1]?.reason).toContain("put cluster.memory back to 4Gi");
  });

  it("takes any size for new machines, and more of them at any time", async () => {
    for (const olds of [{}, { ...inputs, clusterId: "dev-ffffff" }]) {
      expect((await provider.check(olds, { ...inputs, memory: "8Gi" })).failures).toEqual([]);
    }
    expect((await provider.check(inputs, { ...inputs, workers: 5 })).failures).toEqual([]);
  });
});

describe("a refresh", () => {
  it("starts machines that stand still, as after a restart of the host", async () => {
    spoil((machine) => {
      machine.state = "Stopped";
    });
    expect(await provider.read("dev-a1b2c3", outputs)).toMatchObject({ props: { running: true } });
  });

  it("finds a machine that is gone, and a cluster of which nothing is left", async () => {
    standin.edit(({ machines }) => void delete machines["dev-a1b2c3-worker-1"]);
    expect(await provider.read("dev-a1b2c3", outputs)).toMatchObject({ props: { running: false } });
    standin.edit(({ machines }) => void delete machines["dev-a1b2c3-server"]);
    expect(await provider.read("dev-a1b2c3", outputs)).toEqual({});
  });
});
