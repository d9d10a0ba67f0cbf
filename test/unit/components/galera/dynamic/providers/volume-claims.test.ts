import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  type Api,
  applySize,
  type Inputs,
  untilGrown,
  VolumeClaimsProvider,
} from "../../../../../../components/galera/dynamic/providers/volume-claims";
import { ApiError } from "../../../../../../toolchain/plugins/kubernetes/client";
import { type JsonObject, objectAt } from "../../../../../../toolchain/plugins/lib/properties";

const inputs: Inputs = {
  kubeconfig: "not read here",
  namespace: "galera",
  statefulSet: "galera",
  names: [0, 1, 2].map((ordinal) => `data-galera-${ordinal}`),
  size: "10Gi",
  storageClass: "fast",
  labels: { app: "galera" },
  timeoutSeconds: 2,
  providerVersion: 1,
};

/** An API server with claims of these sizes; `grow` is what a driver does, called before each look. */
function fake(sizes: readonly string[], { template = "5Gi" as string | null, breaksAfter = 99 } = {}) {
  const claims = new Map(
    sizes.map((size, ordinal) => [`data-galera-${ordinal}`, { asks: size, has: size, says: "" }]),
  );
  const world = { claims, changes: [] as string[], bodies: [] as JsonObject[], grow: () => {} };
  const change = (what: string, body: JsonObject) => {
    if (world.changes.length >= breaksAfter) throw new Error("interrupted");
    world.changes.push(what);
    world.bodies.push(body);
    return objectAt(objectAt(objectAt(body, "spec"), "resources"), "requests").storage as string;
  };
  const api: Api = {
    request: async (method, path, { body } = {}) => {
      const name = path.slice(path.lastIndexOf("/") + 1);
      if (method === "PATCH") {
        const claim = claims.get(name);
        if (claim !== undefined) claim.asks = change(`enlarge ${name}`, body as JsonObject);
        return {};
      }
      if (method === "POST") {
        const made = objectAt(body, "metadata").name as string;
        change(`make ${made}`, body as JsonObject);
        return {};
      }
      if (path.includes("statefulsets")) {
        if (template === null) throw new ApiError(404, "NotFound", "there is none");
        return {
          spec: { volumeClaimTemplates: [{ spec: { resources: { requests: { storage: template } } } }] },
        };
      }
      world.grow();
      return {
        items: [...claims].map(([claim, { asks, has, says }]) => ({
          metadata: { name: claim },
          spec: { resources: { requests: { storage: asks } } },
          status: {
            phase: "Bound",
            capacity: { storage: has },
            conditions: says === "" ? [] : [{ type: "Resizing", message: says }],
          },
        })),
      };
    },
  };
  return { api, world };
}

const growAll = ({ world }: ReturnType<typeof fake>) => {
  for (const claim of world.claims.values()) claim.has = claim.asks;
};

beforeEach(() => void vi.spyOn(console, "log").mockReturnValue());

describe("applySize", () => {
  it("enlarges the claims that are there, makes those to come, and finds that done the next time", async () => {
    const { api, world } = fake(["5Gi", "5Gi"]);
    await applySize(api, inputs);
    expect(world.changes).toEqual(["enlarge data-galera-0", "enlarge data-galera-1", "make data-galera-2"]);
    expect(world.bodies.at(-1)).toMatchObject({
      metadata: { name: "data-galera-2", labels: inputs.labels },
      spec: { storageClassName: "fast", resources: { requests: { storage: "10Gi" } } },
    });
    world.claims.set("data-galera-2", { asks: "10Gi", has: "10Gi", says: "" });
    await applySize(api, inputs);
    expect(world.changes).toHaveLength(3);
  });

  it("goes on where it was interrupted", async () => {
    const { api, world } = fake(["5Gi", "5Gi", "5Gi"], { breaksAfter: 1 });
    await expect(applySize(api, inputs)).rejects.toThrow("interrupted");
    const again = fake([...world.claims.values()].map(({ asks }) => asks));
    await applySize(again.api, inputs);
    expect([...world.changes, ...again.world.changes]).toEqual(inputs.names.map((name) => `enlarge ${name}`));
  });

  it("does nothing where there is no database yet", async () => {
    const { api, world } = fake([], { template: null });
    await applySize(api, inputs);
    expect(world.changes).toEqual([]);
  });
});

describe("untilGrown", () => {
  it("waits for the last volume", async () => {
    const made = fake(["5Gi", "10Gi", "10Gi"]);
    let looks = 0;
    made.world.claims.set("data-galera-0", { asks: "10Gi", has: "5Gi", says: "" });
    made.world.grow = () => {
      if (++looks === 3) growAll(made);
    };
    await untilGrown(made.api, inputs);
    expect(looks).toBe(3);
    expect(console.log).toHaveBeenCalledTimes(1);
  });

  it("gives up in the end, with what each claim waits for", async () => {
    const { api, world } = fake(["10Gi", "10Gi", "10Gi"]);
    world.claims.set("data-galera-0", { asks: "10Gi", has: "5Gi", says: "the disk is busy" });
    world.claims.set("data-galera-1", { asks: "10Gi", has: "5Gi", says: "" });
    let clock = 0;
    await expect(untilGrown(api, inputs, () => (clock += 1500))).rejects.toThrow(
      /within 2 s: data-galera-0 \(5\.0 GiB\): Resizing: the disk is busy; data-galera-1 \(5\.0 GiB\): nobody has begun/,
    );
  });
});

describe("VolumeClaimsProvider", () => {
  const providerOf = (api: Api) => new VolumeClaimsProvider(async () => api);

  it("changes by what is asked for alone, and never replaces anything", async () => {
    const provider = providerOf(fake([]).api);
    const changes = async (olds: Partial<Inputs & { due: string }>, news: Partial<Inputs> = {}) => {
      const { changes, replaces } = await provider.diff("id", { ...inputs, ...olds }, { ...inputs, ...news });
      expect(replaces).toEqual([]);
      return changes;
    };
    expect(await changes({}, { kubeconfig: "renewed" })).toBe(false);
    expect(await changes({ due: "" })).toBe(false);
    expect(await changes({}, { size: "20Gi" })).toBe(true);
    expect(await changes({}, { names: [...inputs.names, "data-galera-3"] })).toBe(true);
    expect(await changes({ due: "data-galera-1" })).toBe(true);
  });

  it("finds in a refresh what has become smaller since, and leaves a cluster that is down alone", async () => {
    // Somebody has deleted a claim, and the StatefulSet made it anew.
    const made = fake(["10Gi", "5Gi", "10Gi"]);
    made.world.grow = () => growAll(made);
    const provider = providerOf(made.api);
    const { outs } = await provider.create(inputs);
    expect(outs?.due).toBe("");
    made.world.claims.set("data-galera-1", { asks: "5Gi", has: "5Gi", says: "" });
    const read = await provider.read("id", outs);
    expect(read.props?.due).toBe("data-galera-1");
    const down = new VolumeClaimsProvider(() => Promise.reject(new Error("connection refused")));
    expect(await down.read("id", outs)).toEqual({ id: "id", props: outs });
  });
});
