import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Claims } from "../../../../../../../components/cluster/embedded/host/system/claims";

let base: string;
let bridges: Set<number>;
let claims: Claims;
const cluster = (name: string) => ({ clusterId: name, directory: join(base, name) });
const file = (slot: number) => join(base, "run", `slot-${slot}.json`);

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "gp-test-claims-"));
  bridges = new Set();
  claims = new Claims(join(base, "run"), (slot) => bridges.has(slot));
  for (const name of ["a", "b"]) mkdirSync(join(base, name));
});
afterEach(() => rmSync(base, { recursive: true }));

describe("a slot", () => {
  it("belongs to one cluster until that one gives it back", () => {
    expect(claims.take(0, cluster("a"))).toBe(true);
    expect(claims.take(0, cluster("a"))).toBe(true);
    expect(claims.take(0, cluster("b"))).toBe(false);
    expect(claims.holder(0)).toEqual(cluster("a"));
    claims.giveBack(cluster("b").directory);
    expect(claims.take(0, cluster("b"))).toBe(false);
    claims.giveBack(cluster("a").directory);
    expect(claims.take(0, cluster("b"))).toBe(true);
  });

  it("is free where its cluster is gone, unless its bridge is still there", () => {
    claims.take(0, cluster("a"));
    rmSync(join(base, "a"), { recursive: true });
    bridges.add(0);
    expect(claims.take(0, cluster("b"))).toBe(false);
    bridges.delete(0);
    expect(claims.take(0, cluster("b"))).toBe(true);
  });

  it.each(["", '{"clusterId":'])("is free where its claim was cut off by a power loss: %j", (content) => {
    mkdirSync(join(base, "run"));
    writeFileSync(file(0), content);
    expect(claims.holder(0)).toBeUndefined();
    expect(claims.take(0, cluster("a"))).toBe(true);
    expect(claims.holder(0)).toEqual(cluster("a"));
  });

  it("is taken by another where that one exists", () => {
    claims.take(0, cluster("a"));
    expect(claims.isTakenByAnother(0, cluster("a").directory)).toBe(false);
    expect(claims.isTakenByAnother(0, cluster("b").directory)).toBe(true);
    rmSync(join(base, "a"), { recursive: true });
    expect(claims.isTakenByAnother(0, cluster("b").directory)).toBe(false);
  });
});

describe("the claims of a host", () => {
  it("tell which clusters are up", () => {
    claims.take(0, cluster("a"));
    claims.take(7, cluster("b"));
    expect(claims.living()).toEqual([]);
    bridges.add(7);
    expect(claims.living()).toEqual([cluster("b")]);
  });

  it("are given back with all that a cluster took, as one does that was killed in between", () => {
    for (const slot of [0, 3]) claims.take(slot, cluster("a"));
    claims.take(1, cluster("b"));
    claims.giveBack(cluster("a").directory);
    expect(readdirSync(join(base, "run"))).toEqual(["slot-1.json"]);
  });

  it("leave nothing behind, not even of one that was killed while it wrote", () => {
    claims.take(0, cluster("a"));
    writeFileSync(`${file(1)}.0a1b2c3d~`, "{");
    claims.giveBack(cluster("a").directory);
    expect(readdirSync(join(base, "run"))).toEqual([]);
    expect(existsSync(file(0))).toBe(false);
  });
});
