import { describe, expect, it } from "vitest";
import {
  type Api,
  type Inputs,
  LiveChangeProvider,
  untilApplied,
} from "../../../../../../components/galera/dynamic/providers/live-change";
import { ApiError } from "../../../../../../toolchain/plugins/kubernetes/client";
import type { JsonObject } from "../../../../../../toolchain/plugins/lib/properties";

const inputs: Inputs = {
  kubeconfig: "not read here",
  namespace: "galera",
  selector: { "app.kubernetes.io/component": "database" },
  duty: "accounts",
  revision: "abc",
  timeoutSeconds: 2,
  providerVersion: 1,
};

const pod = (name: string, ready = true): JsonObject => ({
  metadata: { name },
  status: { conditions: [{ type: "Ready", status: ready ? "True" : "False" }] },
});

/** Answers of agents by name, in their order; the last one is repeated. */
function fake(
  pods: JsonObject[],
  answers: Record<string, (JsonObject | Error)[]>,
  patch: Error | null = null,
) {
  const requests: string[] = [];
  const api: Api = {
    request: async (method, path) => {
      requests.push(`${method} ${path}`);
      if (method === "PATCH") {
        if (patch !== null) throw patch;
        return {};
      }
      const [, name] = /pods\/(galera-\d):8080\/proxy\/applied\/accounts\/abc$/.exec(path) ?? [];
      if (name === undefined) return { items: pods };
      const given = answers[name] ?? [];
      const answer = (given.length > 1 ? given.shift() : given[0]) ?? new Error("does not answer");
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  return { api, requests };
}

const applied = { state: "applied", message: "" };
const pending = { state: "pending", message: "waits for galera-1" };

describe("untilApplied", () => {
  it("waits for every member that serves, and nudges their kubelets", async () => {
    const { api, requests } = fake([pod("galera-0"), pod("galera-1"), pod("galera-2", false)], {
      "galera-0": [pending, applied],
      "galera-1": [new Error("connection refused"), applied],
    });
    await untilApplied(api, inputs);
    expect(requests.filter((request) => request.startsWith("PATCH"))).toHaveLength(3);
    expect(requests.some((request) => request.includes("galera-2:8080"))).toBe(false);
  });

  it("has nothing to wait for where there are no members", async () => {
    const { api, requests } = fake([], {});
    await untilApplied(api, inputs);
    expect(requests).toHaveLength(1);
  });

  it("fails at once where a member refuses, with what it says", async () => {
    const { api } = fake([pod("galera-0")], {
      "galera-0": [{ state: "refused", message: "no such account" }],
    });
    await expect(untilApplied(api, inputs)).rejects.toThrow("accounts: galera-0: no such account");
  });

  it("gives up in the end, with what each member says", async () => {
    let clock = 0;
    const late = fake([pod("galera-0")], { "galera-0": [pending] });
    await expect(untilApplied(late.api, inputs, () => (clock += 1500))).rejects.toThrow(
      /not applied by all members within 2 s: galera-0: waits for galera-1/,
    );
    const none = fake([pod("galera-0", false)], {});
    await expect(untilApplied(none.api, inputs, () => (clock += 1500))).rejects.toThrow(/no member is ready/);
  });

  it("does without the right to change pods, and tells of any other error", async () => {
    const forbidden = new ApiError(403, "Forbidden", "no");
    await untilApplied(fake([pod("galera-0")], { "galera-0": [pending, applied] }, forbidden).api, inputs);
    const broken = new ApiError(500, "InternalError", "etcd is full");
    await expect(
      untilApplied(fake([pod("galera-0")], { "galera-0": [pending] }, broken).api, inputs),
    ).rejects.toThrow("etcd is full");
  });
});

describe("LiveChangeProvider", () => {
  const provider = new LiveChangeProvider();

  it("changes with the revision alone, and never replaces itself", async () => {
    const diff = (news: Partial<Inputs>) => provider.diff("id", inputs, { ...inputs, ...news });
    expect(await diff({ kubeconfig: "renewed" })).toEqual({ changes: false, replaces: [] });
    expect(await diff({ revision: "def" })).toEqual({ changes: true, replaces: [] });
  });

  it("waits for nobody when it is made, or when only its provider is newer", async () => {
    expect(await provider.create(inputs)).toEqual({ id: "galera/accounts", outs: inputs });
    const newer = { ...inputs, providerVersion: 2 };
    expect(await provider.update("id", inputs, newer)).toEqual({ outs: newer });
  });
});
