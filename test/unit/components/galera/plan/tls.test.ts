import { describe, expect, it } from "vitest";
import { myCnf } from "../../../../../components/galera/plan/my-cnf";
import { namesOf } from "../../../../../components/galera/plan/names";
import {
  certificateNames,
  linksOf,
  type TlsMode,
  transferSettings,
  transitionProblem,
} from "../../../../../components/galera/plan/tls";

const names = namesOf("shop", "data", "cluster.local");
const cnf = (mode: TlsMode, required = true) =>
  myCnf({ cluster: "shop", memoryLimit: "1Gi", storage: "10Gi", settings: {}, tls: { mode, required } });

describe("the settings of links", () => {
  it("leave no link in clear when TLS is on", () => {
    const text = cnf("on");
    expect(text).toContain("socket.ssl=yes;");
    expect(text).not.toContain("socket.dynamic");
    expect(text).toContain("require_secure_transport = ON\n");
  });

  it("let clients without TLS in where that is asked for, and nothing else", () => {
    const text = cnf("on", false);
    expect(text).toContain("require_secure_transport = OFF\n");
    expect(text.replace("transport = OFF", "transport = ON")).toBe(cnf("on"));
  });

  it("take both on the way", () => {
    const text = cnf("mixed");
    expect(text).toContain("socket.dynamic=yes");
    expect(text).toContain("require_secure_transport = OFF\n");
  });

  it("say nothing of it when it is off", () => {
    expect(cnf("off")).not.toMatch(/ssl|tls|secure_transport/);
  });

  it("leave state transfers to a file that changes in place: a member that restarts must find donors that agree", () => {
    for (const mode of ["off", "mixed", "on"] as const) {
      expect(cnf(mode)).not.toContain("encrypt");
      expect(cnf(mode)).toContain("\n!include /etc/galera/members/transfers.cnf\n");
      expect(transferSettings(mode)).toBe(`[sst]\nencrypt = ${mode === "on" ? 4 : 0}\n`);
    }
  });
});

describe("names in the certificate", () => {
  it("are those that clients in the cluster use, whatever the number of members", () => {
    expect(certificateNames(names, {})).toEqual(
      expect.arrayContaining([
        "shop-rw",
        "shop-ro.data",
        "shop-rw.data.svc.cluster.local",
        "*.shop-headless.data.svc.cluster.local",
        "localhost",
        "127.0.0.1",
      ]),
    );
  });

  it("are each there once, with those that a person adds", () => {
    const all = certificateNames(names, { names: ["db.example.com", "localhost"] });
    expect(all).toContain("db.example.com");
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("a change of the links of a cluster that is there", () => {
  const links = (mode: TlsMode, secret?: string) => linksOf({ mode, secret });

  it("goes on by way of both, and from there to none again as long as it is not on", () => {
    for (const mode of ["on", "off", "mixed"] as const) {
      expect(transitionProblem(links(mode), links(mode))).toBeNull();
      expect(transitionProblem(links("mixed"), links(mode))).toBeNull();
    }
    expect(transitionProblem(links("off"), links("mixed"))).toBeNull();
    expect(transitionProblem(links("off"), links("on"))).toMatch(
      /was off and would be on.*Set galera\.tls\.mode to mixed/,
    );
    for (const mode of ["off", "mixed"] as const)
      expect(transitionProblem(links("on"), links(mode))).toMatch(
        /not turned off again.*Nothing has been touched/,
      );
  });

  it("is none to another Secret, but by way of no certificate at all", () => {
    expect(transitionProblem(links("on"), links("on", "given"))).toMatch(
      /the platform's own.*of Secret given/,
    );
    expect(transitionProblem(links("mixed", "a"), links("mixed", "b"))).toContain(
      "members do not trust each other",
    );
    expect(transitionProblem(links("off"), links("mixed", "given"))).toBeNull();
    expect(transitionProblem(links("mixed", "given"), links("off"))).toBeNull();
  });
});
