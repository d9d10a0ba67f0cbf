import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AuthorityFacts,
  type CertificateState,
  type CertificateWish,
  planCertificates,
} from "../../../../../components/galera/plan/certificates";

const day = 86_400_000;
const wish: CertificateWish = {
  names: ["galera-rw", "localhost"],
  generation: 1,
  validity: { certificate: 90 * day, authority: 900 * day, announcement: 7 * day },
};
const iso = (time: number) => new Date(time).toISOString();

/** Does what a plan says, as the provider does. */
function carryOut(state: CertificateState, wanted: CertificateWish, now: number): CertificateState {
  const plan = planCertificates(state, wanted, now);
  const authorities = state.authorities.filter(({ id }) => !plan.dropped.includes(id));
  if (plan.newAuthority) {
    authorities.push({
      id: `${now}`,
      notBefore: iso(now),
      notAfter: iso(now + wanted.validity.authority),
    });
  }
  const { signer } = plan;
  const { generation } = wanted;
  if (signer === null) return { generation, authorities, leaf: state.leaf };
  const signing = signer === "new" ? authorities.at(-1) : authorities.find(({ id }) => id === signer.id);
  if (signing === undefined) throw new Error("signed by nobody");
  const notAfter = Math.min(now + wanted.validity.certificate, Date.parse(signing.notAfter));
  const leaf = { signedBy: signing.id, names: wanted.names, notBefore: iso(now), notAfter: iso(notAfter) };
  return { generation, authorities, leaf };
}

const start = Date.parse("2026-01-01T00:00:00Z");
const first = carryOut({ generation: 1, authorities: [], leaf: null }, wish, start);
const ids = (authorities: readonly AuthorityFacts[]) => authorities.map(({ id }) => id);

describe("planCertificates", () => {
  it("makes an authority and a certificate at first, and then nothing while two thirds last", () => {
    expect(first.authorities).toHaveLength(1);
    expect(first.leaf?.signedBy).toBe(first.authorities[0]?.id);
    expect(planCertificates(first, wish, start + 59 * day).reasons).toEqual([]);
  });

  it("renews a certificate with less than a third left, by the same authority", () => {
    const now = start + 61 * day;
    const renewed = carryOut(first, wish, now);
    expect(planCertificates(first, wish, now).reasons).toEqual(["the certificate ends on 2026-04-01"]);
    expect(renewed.leaf).toMatchObject({ signedBy: first.leaf?.signedBy, notBefore: iso(now) });
    expect(renewed.authorities).toEqual(first.authorities);
  });

  it("makes a certificate anew for other names", () => {
    const wanted = { ...wish, names: [...wish.names, "db.example.com"] };
    expect(carryOut(first, wanted, start + day).leaf?.names).toEqual(wanted.names);
  });

  it("announces a new authority before it signs, and forgets the old one only after that", () => {
    const wanted = { ...wish, generation: 2 };
    const announced = carryOut(first, wanted, start + day);
    expect(announced.authorities).toHaveLength(2);
    expect(announced.leaf).toEqual(first.leaf);
    expect(planCertificates(announced, wanted, start + 2 * day).reasons).toEqual([]);

    const signed = carryOut(announced, wanted, start + 8 * day);
    expect(signed.leaf?.signedBy).toBe(announced.authorities[1]?.id);
    expect(ids(signed.authorities)).toEqual(ids(announced.authorities));

    const settled = carryOut(signed, wanted, start + 15 * day);
    expect(ids(settled.authorities)).toEqual([announced.authorities[1]?.id]);
    expect(settled.leaf).toEqual(signed.leaf);
  });

  it("makes a new authority whenever the generation is raised, whatever it was before it was put back", () => {
    const raised = { ...wish, generation: 2 };
    const again = carryOut(carryOut(first, raised, start + day), wish, start + 2 * day);
    expect(planCertificates(again, wish, start + 2 * day).newAuthority).toBe(false);
    expect(planCertificates(again, raised, start + 2 * day).newAuthority).toBe(true);
  });

  it("begins anew where everything has ended", () => {
    const now = start + 1000 * day;
    const anew = carryOut(first, wish, now);
    expect(ids(anew.authorities)).toEqual([`${now}`]);
    expect(anew.leaf?.signedBy).toBe(`${now}`);
  });

  it("over years of runs at any time: what signs was known to clients before, and stays known after", () => {
    const runs = fc.array(fc.record({ pause: fc.integer({ min: 1, max: 40 }), raise: fc.boolean() }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(runs, (steps) => {
        let state = first;
        let wanted = wish;
        let now = start;
        for (const { pause, raise } of steps) {
          now += pause * day;
          if (raise) wanted = { ...wanted, generation: wanted.generation + 1 };
          const before = state;
          state = carryOut(before, wanted, now);
          const { leaf } = state;
          const signer = state.authorities.find(({ id }) => id === leaf?.signedBy);
          expect(signer, "the signer is trusted").toBeDefined();
          expect(Date.parse(leaf?.notAfter ?? "")).toBeGreaterThan(now);
          if (leaf !== before.leaf && before.leaf !== null) {
            // Whoever fetched the list at the last run trusts the new certificate, and now the old one, too.
            expect(ids(before.authorities)).toContain(leaf?.signedBy);
            expect(ids(state.authorities)).toContain(before.leaf.signedBy);
            const known = now - Date.parse(signer?.notBefore ?? "");
            if (leaf?.signedBy !== before.leaf.signedBy) {
              expect(known).toBeGreaterThanOrEqual(wanted.validity.announcement);
            }
          }
          // A second run at once has nothing to do.
          expect(planCertificates(state, wanted, now).reasons).toEqual([]);
        }
      }),
    );
  });
});
