import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { kubeconfig } from "../../../../../../../components/cluster/embedded/host/plan/kubeconfig";

const common = { cluster: "test", user: "admin", server: "https://10.89.0.1:6443", authority: "CA" };

describe("a kubeconfig", () => {
  it("holds credentials for a person", () => {
    const config = parse(kubeconfig({ ...common, credentials: { certificate: "CRT", key: "KEY" } }));
    expect(config["current-context"]).toBe("test");
    expect(Buffer.from(config.users[0].user["client-key-data"], "base64").toString()).toBe("KEY");
    expect(config.clusters[0].cluster.server).toBe(common.server);
  });

  it("names files for a process", () => {
    const credentials = { certificateFile: "/pki/a.crt", keyFile: "/pki/a.key" };
    const config = parse(kubeconfig({ ...common, credentials }));
    expect(config.users[0].user).toEqual({ "client-certificate": "/pki/a.crt", "client-key": "/pki/a.key" });
  });
});
