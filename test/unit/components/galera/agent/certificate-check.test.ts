import { beforeAll, describe, expect, it } from "vitest";
import {
  isTrusted,
  joinAuthorities,
  materialAt,
  materialProblem,
  parseCertificates,
  stepMs,
} from "../../../../../components/galera/agent/certificate-check";
import type { Material } from "../../../../../components/galera/agent/certificate-files";
import type { Issued } from "../../../../../components/galera/dynamic/issue";
import { authority, material } from "../certificate";

const now = Date.now();
const day = 86_400_000;
let one: Issued;
let other: Issued;
let good: Material;

beforeAll(async () => {
  [one, other] = await Promise.all([authority("one"), authority("other")]);
  good = await material(one);
});

describe("what a Secret holds", () => {
  it("is taken where everything fits", () => {
    expect(materialProblem(good, now)).toBeNull();
  });

  it("is refused with the reason where a part is missing or unreadable", () => {
    expect(materialProblem({ ...good, key: "" }, now)).toBe("tls.key is missing or empty");
    expect(materialProblem({ ...good, authority: "\n" }, now)).toBe("ca.crt is missing or empty");
    expect(materialProblem({ ...good, certificate: "nonsense" }, now)).toBe("tls.crt holds no certificate");
    expect(materialProblem({ ...good, key: "nonsense" }, now)).toMatch(/tls\.key cannot be read/);
    const torn = good.certificate.replace(/\n.{20}/, "\n");
    expect(materialProblem({ ...good, certificate: torn }, now)).toMatch(/cannot be read/);
  });

  it("is refused where key, authority or time do not fit", async () => {
    const second = await material(one);
    expect(materialProblem({ ...good, key: second.key }, now)).toBe("tls.key is not the key of tls.crt");
    expect(materialProblem({ ...good, authority: other.certificate }, now)).toMatch(/signed by none/);
    expect(materialProblem(good, now + 20 * day)).toMatch(/^tls\.crt ended on/);
    expect(materialProblem(good, now - 20 * day)).toMatch(/^tls\.crt is not valid before/);
    const ended = await authority("ended", now - 3 * day, now + day);
    expect(materialProblem(await material(ended), now + 2 * day)).toMatch(/signed by none/);
  });

  it("never tells the key", async () => {
    const problem = materialProblem({ ...good, key: good.key.slice(30) }, now);
    expect(problem).toMatch(/tls\.key cannot be read/);
    expect(problem).not.toContain(good.key.slice(40, 60));
  });

  it("may be signed by any of several authorities", () => {
    expect(isTrusted(good.certificate, joinAuthorities(other.certificate, one.certificate), now)).toBe(true);
    expect(isTrusted(good.certificate, other.certificate, now)).toBe(false);
  });
});

describe("joinAuthorities", () => {
  it("has each one once", () => {
    const both = joinAuthorities(one.certificate, other.certificate);
    expect(parseCertificates(both)).toHaveLength(2);
    expect(parseCertificates(joinAuthorities(both, one.certificate))).toHaveLength(2);
  });
});

describe("materialAt", () => {
  it("takes the first one, and the next one of the same authority, at once", async () => {
    const next = await material(one);
    expect(materialAt(null, good, 0, now)).toBe(good);
    expect(materialAt(good, next, 0, now)).toBe(next);
  });

  it("takes a certificate of another authority in three steps, so that members always trust each other", async () => {
    const next = await material(other);
    const steps = [0, stepMs, 2 * stepMs].map((elapsed) => materialAt(good, next, elapsed, now));
    expect(steps.map(({ certificate }) => certificate === next.certificate)).toEqual([false, true, true]);
    expect(steps[2]).toEqual(next);
    for (const step of steps) expect(materialProblem(step, now)).toBeNull();
    // A member may be one step behind another, in both directions.
    for (const [ahead, behind] of [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 2],
    ] as const) {
      const [a, b] = [steps[ahead], steps[behind]];
      expect(isTrusted(a?.certificate ?? "", b?.authority ?? "", now)).toBe(true);
      expect(isTrusted(b?.certificate ?? "", a?.authority ?? "", now)).toBe(true);
    }
    // The control: without the steps they would not.
    expect(isTrusted(next.certificate, good.authority, now)).toBe(false);
  });

  it("does not keep one that has ended", async () => {
    const next = await material(other);
    expect(materialAt(good, next, 0, now + 20 * day)).toBe(next);
  });
});
