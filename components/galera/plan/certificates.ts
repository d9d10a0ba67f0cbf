/** When a cluster's certificate and its authorities are made anew. Pure. */

/** An authority, as far as the plan needs to know it. */
export interface AuthorityFacts {
  /** Its serial number. */
  id: string;
  /** Times as ISO 8601. */
  notBefore: string;
  notAfter: string;
}

/** The certificate of the members, as far as the plan needs to know it. */
export interface LeafFacts {
  /** {@link AuthorityFacts.id} of the one that signed it. */
  signedBy: string;
  names: readonly string[];
  notBefore: string;
  notAfter: string;
}

/** What there is. */
export interface CertificateState {
  /** What `galera.tls.generation` was. */
  generation: number;
  /** Oldest first. */
  authorities: readonly AuthorityFacts[];
  leaf: LeafFacts | null;
}

/** What is wanted. Times in milliseconds. */
export interface CertificateWish {
  names: readonly string[];
  /** Raised by a person who wants a new authority. */
  generation: number;
  validity: { certificate: number; authority: number; announcement: number };
}

/** What is to be done. */
export interface CertificatePlan {
  /** Whether another authority is made and announced. */
  newAuthority: boolean;
  /** Who signs the next certificate: an authority's id, or the one that is to be made; null where none is needed. */
  signer: { id: string } | "new" | null;
  /** Ids of authorities that are not needed any more. */
  dropped: string[];
  /** Each thing that is to be done, and why; empty where nothing is. */
  reasons: string[];
}

const at = (time: string) => Date.parse(time);

/** Whether less than a third of a validity is left. */
export function isDue(
  { notBefore, notAfter }: { notBefore: string; notAfter: string },
  now: number,
): boolean {
  return at(notAfter) - now < (at(notAfter) - at(notBefore)) / 3;
}

const day = (time: string) => time.slice(0, 10);

/**
 * What is to be done now. A new authority signs nothing until it has been announced for a while: whoever checks
 * certificates must trust it before it meets the first one. For as long again, the old one stays trusted.
 */
export function planCertificates(
  { authorities, leaf, generation: was }: CertificateState,
  { names, generation, validity }: CertificateWish,
  now: number,
): CertificatePlan {
  const reasons: string[] = [];
  const valid = authorities.filter(({ notAfter }) => at(notAfter) > now);
  const newest = valid.at(-1);

  const whyAuthority = reasonForAuthority(newest, { was, is: generation }, now);
  if (whyAuthority !== null) reasons.push(whyAuthority);

  const announced = valid.filter(
    (authority, index) => index === 0 || now - at(authority.notBefore) >= validity.announcement,
  );
  const signer = announced.at(-1);
  const whyLeaf = reasonForLeaf(leaf, signer, names, now);
  if (whyLeaf !== null) reasons.push(whyLeaf);

  // The leaf's authority and all newer ones stay, and the one before it while certificates of it may still be shown.
  const used = valid.findIndex(({ id }) => id === leaf?.signedBy);
  const settled = leaf !== null && now - at(leaf.notBefore) >= validity.announcement;
  const unneeded = whyLeaf === null && settled ? valid.slice(0, Math.max(0, used)) : [];
  const gone = authorities.filter((authority) => !valid.includes(authority));
  for (const { notAfter } of unneeded)
    reasons.push(`the authority that ends on ${day(notAfter)} is not needed any more`);
  for (const { notAfter } of gone) reasons.push(`an authority ended on ${day(notAfter)}`);

  return {
    newAuthority: whyAuthority !== null,
    signer: whyLeaf === null ? null : signer === undefined ? "new" : { id: signer.id },
    dropped: [...gone, ...unneeded].map(({ id }) => id),
    reasons,
  };
}

function reasonForAuthority(
  newest: AuthorityFacts | undefined,
  generation: { was: number; is: number },
  now: number,
): string | null {
  if (newest === undefined) return "there is no authority";
  if (generation.was < generation.is) return `galera.tls.generation was raised to ${generation.is}`;
  return isDue(newest, now) ? `the authority ends on ${day(newest.notAfter)}` : null;
}

function reasonForLeaf(
  leaf: LeafFacts | null,
  signer: AuthorityFacts | undefined,
  names: readonly string[],
  now: number,
): string | null {
  if (leaf === null) return "there is no certificate";
  if (leaf.names.join() !== names.join()) return "the names in the certificate change";
  if (isDue(leaf, now)) return `the certificate ends on ${day(leaf.notAfter)}`;
  if (signer === undefined) return "no authority is valid";
  return signer.id === leaf.signedBy ? null : "the new authority has been announced for long enough";
}
