import { describe, expect, it } from "vitest";
import { Membership } from "../../../../../components/galera/agent/membership";
import { heard, liveOf, reportOf } from "./reports";

const names = ["galera-0", "galera-1", "galera-2"];

function make(answering: readonly string[], serving = answering) {
  const reports = answering.map((name) => reportOf(name, serving.includes(name) ? {} : { live: null }));
  return new Membership({
    name: "galera-0",
    electorate: { members: () => [...names, "galera-3"], listed: () => names },
    member: { report: () => reportOf("galera-0", { live: liveOf({ view: names }) }) },
    peers: { answers: (name) => answering.includes(name), answering: () => heard(reports) },
  });
}

describe("Membership", () => {
  it("counts the others that have a say, also those that are not listed any more", () => {
    expect(make([]).others()).toEqual(["galera-1", "galera-2", "galera-3"]);
  });

  it("misses those of the group's view whose agents do not answer", () => {
    expect(make(["galera-1"]).unaccounted()).toMatchObject([{ name: "galera-2" }]);
    expect(make(["galera-1", "galera-2"]).unaccounted()).toEqual([]);
  });

  it("takes those for absent that are listed and do not serve, or of which nothing is known", () => {
    expect(make(["galera-1", "galera-2"], ["galera-1"]).absent()).toEqual(["galera-2"]);
    expect(make([]).absent()).toEqual(["galera-1", "galera-2"]);
    expect(make(["galera-1", "galera-2"]).absent()).toEqual([]);
  });
});
