import { describe, expect, it } from "vitest";
import { recentMs } from "../../../../../components/galera/agent/audience";
import { haproxyCfg } from "../../../../../components/galera/plan/haproxy-cfg";
import { namesOf } from "../../../../../components/galera/plan/names";

const names = namesOf("galera", "db", "example.org");
const cfg = (members: number) => haproxyCfg({ names, members, memoryLimit: "128Mi" });
const section = (name: string) => cfg(3).split(`listen ${name}\n`)[1]?.split("\n\n")[0] ?? "";

describe("haproxyCfg", () => {
  it("lists every member in both endpoints by its full name", () => {
    expect(
      cfg(5).match(/^ {2}server galera-4 galera-4\.galera-headless\.db\.svc\.example\.org:3306$/gm),
    ).toHaveLength(2);
    expect(cfg(1).match(/^ {2}server galera-/gm)).toHaveLength(2);
  });

  it("keeps a member that has left the name service where it was, and follows one that has moved", () => {
    expect(cfg(3).match(/hold (nx|obsolete) .*/g)).toEqual(["hold nx 1h", "hold obsolete 1s"]);
    expect(cfg(3)).toContain("init-addr 255.255.255.255");
  });

  it("asks the agents, for the writer and for readers", () => {
    expect(section("read-write")).toContain("http-check send meth GET uri-lf /writer/db/%[srv_name]");
    expect(section("read-only")).toContain("http-check send meth GET uri-lf /reader/db/%[srv_name]");
    expect(section("read-only")).toContain("balance leastconn");
  });

  it("says how long an answer may be held back, which is less than what it waits", () => {
    for (const name of ["read-write", "read-only"]) {
      const [, hold] = / hdr x-galera-platform-wait (\d+)$/m.exec(section(name)) ?? [];
      const [, timeout] = /^ {2}timeout check (\d+)ms$/m.exec(section(name)) ?? [];
      expect(Number(hold)).toBeGreaterThan(0);
      expect(Number(timeout)).toBeGreaterThan(Number(hold));
      // An agent must not forget a proxy that it keeps waiting.
      expect(Number(timeout)).toBeLessThan(recentMs / 2);
    }
  });

  it("turns nobody away while the role moves: two may count as up, and without any clients wait", () => {
    expect(section("read-write")).not.toContain("reject");
    expect(section("read-write")).toMatch(/^ {2}server nobody 127\.0\.0\.1:1 backup no-check$/m);
    expect(cfg(3)).toContain("option redispatch 1");
    expect(section("read-only")).not.toContain("nobody");
  });

  it("lets sessions go on where an agent gives a role up", () => {
    for (const name of ["read-write", "read-only"])
      expect(section(name)).toContain("http-check disable-on-404");
  });

  it("serves when one member is the writer, not while all count as up, nor for nobody", () => {
    expect(cfg(3).match(/^ {2}acl writer srv_is_up\(read-write\/galera-\d\)$/gm)).toHaveLength(3);
    expect(cfg(3)).toContain("if { path /serving } writer { nbsrv(read-write) eq 1 }");
  });

  it("sees a new writer within a tenth of a second, and closes the sessions of a member that is down", () => {
    expect(cfg(3)).toMatch(/default-server check inter 100ms .*on-marked-down shutdown-sessions/);
  });
});
