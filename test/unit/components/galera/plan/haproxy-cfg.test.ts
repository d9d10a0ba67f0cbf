import { describe, expect, it } from "vitest";
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
    expect(cfg(1).match(/^ {2}server /gm)).toHaveLength(2);
  });

  it("keeps a member that has left the name service where it was, and follows one that has moved", () => {
    expect(cfg(3).match(/hold (nx|obsolete) .*/g)).toEqual(["hold nx 1h", "hold obsolete 1s"]);
    expect(cfg(3)).toContain("init-addr 127.0.0.1");
  });

  it("asks the agents, for the writer and for readers", () => {
    expect(section("read-write")).toContain("http-check send meth GET uri-lf /writer/db/%[srv_name]");
    expect(section("read-only")).toContain("http-check send meth GET uri-lf /reader/db/%[srv_name]");
    expect(section("read-only")).toContain("balance leastconn");
  });

  it("lets nobody in while two members look like the writer", () => {
    expect(section("read-write")).toContain("tcp-request connection reject if { nbsrv(read-write) gt 1 }");
    expect(cfg(3)).not.toContain("backup");
  });

  it("notices a failure within seconds and closes its sessions", () => {
    expect(cfg(3)).toMatch(/default-server check inter 1s .*fall 2 rise 1 on-marked-down shutdown-sessions/);
  });
});
