import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { kubeconfigFor } from "../../../../../../components/cluster/multipass/plan/kubeconfig";

const written = stringify({
  apiVersion: "v1",
  kind: "Config",
  clusters: [
    { name: "default", cluster: { server: "https://127.0.0.1:6443", "certificate-authority-data": "QQ==" } },
  ],
  users: [{ name: "default", user: { "client-certificate-data": "Qg==", "client-key-data": "Qw==" } }],
  contexts: [{ name: "default", context: { cluster: "default", user: "default" } }],
  "current-context": "default",
});

describe("kubeconfigFor", () => {
  it("leads to the machine, with the same authority and the same credentials", () => {
    expect(parse(kubeconfigFor("dev-a1b2c3", "10.97.0.5", written))).toEqual({
      apiVersion: "v1",
      kind: "Config",
      clusters: [
        {
          name: "dev-a1b2c3",
          cluster: { server: "https://10.97.0.5:6443", "certificate-authority-data": "QQ==" },
        },
      ],
      users: [{ name: "dev-a1b2c3", user: { "client-certificate-data": "Qg==", "client-key-data": "Qw==" } }],
      contexts: [{ name: "dev-a1b2c3", context: { cluster: "dev-a1b2c3", user: "dev-a1b2c3" } }],
      "current-context": "dev-a1b2c3",
    });
  });

  it.each(["", "{}", "clusters: []\nusers: []\n"])("refuses what is none: %j", (text) => {
    expect(() => kubeconfigFor("dev-a1b2c3", "10.97.0.5", text)).toThrow("without cluster or user");
  });
});
