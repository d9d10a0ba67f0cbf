import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startArguments } from "../../../../../components/galera/agent/start-arguments";
import { settings } from "./simulated";

const start = (
  ordinal: number,
  newCluster = false,
  position: { uuid: string; seqno: number } | null = null,
  { starts = 0, address = "10.0.0.9" } = {},
) =>
  startArguments({
    identity: { name: `galera-${ordinal}`, address },
    starts,
    members: ["galera-0", "galera-1", "galera-2"],
    settings,
    newCluster,
    position,
  });

describe("startArguments", () => {
  it("never lets a member that joins begin a cluster of its own", () => {
    const words = start(1);
    expect(words).not.toContain("--wsrep-new-cluster");
    expect(words).toContain(
      "--wsrep-cluster-address=gcomm://galera-0.galera-headless,galera-1.galera-headless,galera-2.galera-headless",
    );
  });

  it("gives every member a GTID domain of its own, apart from the cluster's", () => {
    const of = (ordinal: number) => start(ordinal).filter((word) => /server-id|domain-id/.test(word));
    expect(of(0)).toEqual(["--gtid-domain-id=1001"]);
    expect(of(2)).toEqual(["--gtid-domain-id=1003"]);
  });

  it("hands over the recovered position", () => {
    expect(start(0, true, { uuid: "u", seqno: 7 })).toEqual(
      expect.arrayContaining(["--wsrep-new-cluster", "--wsrep-start-position=u:7"]),
    );
  });

  it("takes a state at another port each time, so that the donor of the time before does not find it", () => {
    const at = (starts: number, address = "10.0.0.9") =>
      start(0, false, null, { starts, address }).filter((word) => word.includes("receive"));
    expect(at(0)).toEqual(["--wsrep-sst-receive-address=10.0.0.9:4444"]);
    expect(at(1)).toEqual(["--wsrep-sst-receive-address=10.0.0.9:4445"]);
    expect(at(2)).toEqual(at(0));
    expect(at(0, "fd00::9")).toEqual(["--wsrep-sst-receive-address=[fd00::9]:4444"]);
  });

  it("gives words without blanks: the container splits them there", () => {
    fc.assert(
      fc.property(fc.nat(6), fc.boolean(), (ordinal, newCluster) => {
        expect(start(ordinal, newCluster).filter((word) => /\s/.test(word))).toEqual([]);
      }),
    );
  });
});
