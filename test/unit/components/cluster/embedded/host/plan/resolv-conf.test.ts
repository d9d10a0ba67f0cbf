import { describe, expect, it } from "vitest";
import { resolvConf } from "../../../../../../../components/cluster/embedded/host/plan/resolv-conf";

describe("resolv.conf of pods", () => {
  it("takes name servers and nothing else from the host", () => {
    const host =
      "# comment\nsearch corp.example\nnameserver 192.0.2.53\nnameserver fe80::1%eth0\noptions edns0\n";
    expect(resolvConf(host, "10.89.0.1")).toBe("nameserver 192.0.2.53\n");
  });

  it("names at most three", () => {
    const host = ["1", "2", "3", "4"].map((n) => `nameserver 192.0.2.${n}`).join("\n");
    expect(resolvConf(host, "10.89.0.1").trim().split("\n")).toHaveLength(3);
  });

  it.each(["", "nameserver 127.0.0.53\n"])("never leads a pod to itself (%j)", (host) => {
    expect(resolvConf(host, "10.89.0.1")).toBe("nameserver 10.89.0.1\n");
  });
});
