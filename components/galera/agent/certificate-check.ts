import { createPrivateKey, X509Certificate } from "node:crypto";
import type { Material } from "./certificate-files";
import { reasonOf } from "./errors";

/** Uses for which members need their certificate: to their clients and to each other. */
const usages = { "1.3.6.1.5.5.7.3.1": "server", "1.3.6.1.5.5.7.3.2": "client" } as const;

const block = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** The certificates in a PEM text; throws where one cannot be read. */
export function parseCertificates(pem: string): X509Certificate[] {
  return (pem.match(block) ?? []).map((text) => new X509Certificate(text));
}

const isValidAt = ({ validFrom, validTo }: X509Certificate, now: number) =>
  Date.parse(validFrom) <= now && now < Date.parse(validTo);

const isSignedBy = (certificate: X509Certificate, issuer: X509Certificate) =>
  issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

/** Whether the first certificate of a chain leads, over the others, to one of the authorities. */
export function isTrusted(certificate: string, authority: string, now: number): boolean {
  const authorities = parseCertificates(authority).filter((one) => isValidAt(one, now));
  const [leaf, ...between] = parseCertificates(certificate);
  let last = leaf;
  for (let length = 0; last !== undefined && length <= between.length; length++) {
    const { raw } = last;
    const current = last;
    if (authorities.some((one) => one.raw.equals(raw) || isSignedBy(current, one))) return true;
    last = between.find((one) => isValidAt(one, now) && !one.raw.equals(raw) && isSignedBy(current, one));
  }
  return false;
}

/** Why the server must not get this, or null. Never throws, and never tells anything of the key. */
export function materialProblem({ certificate, key, authority }: Material, now: number): string | null {
  for (const [name, text] of Object.entries({
    "tls.crt": certificate,
    "tls.key": key,
    "ca.crt": authority,
  })) {
    if (text.trim() === "") return `${name} is missing or empty`;
  }
  try {
    const [leaf] = parseCertificates(certificate);
    if (leaf === undefined) return "tls.crt holds no certificate";
    if (parseCertificates(authority).length === 0) return "ca.crt holds no certificate";
    if (now >= Date.parse(leaf.validTo)) return `tls.crt ended on ${leaf.validTo}`;
    if (now < Date.parse(leaf.validFrom)) return `tls.crt is not valid before ${leaf.validFrom}`;
    const keyProblem = problemOfKey(leaf, key);
    if (keyProblem !== null) return keyProblem;
    const missing = Object.entries(usages).filter(([id]) => leaf.keyUsage?.includes(id) === false);
    if (missing.length > 0) {
      return `tls.crt is not meant for use as ${missing.map(([, use]) => use).join(" and ")}: members need both`;
    }
    return isTrusted(certificate, authority, now) ? null : "tls.crt is signed by none of those in ca.crt";
  } catch (error) {
    return `a certificate cannot be read (${reasonOf(error)})`;
  }
}

function problemOfKey(leaf: X509Certificate, key: string): string | null {
  try {
    return leaf.checkPrivateKey(createPrivateKey(key)) ? null : "tls.key is not the key of tls.crt";
  } catch {
    return "tls.key cannot be read; it must be PEM without a password";
  }
}

/** The authorities of both texts, each once. */
export function joinAuthorities(first: string, second: string): string {
  const all = [...parseCertificates(first), ...parseCertificates(second)];
  const unique = new Map(all.map((one) => [one.fingerprint256, one.toString().trimEnd()]));
  return `${[...unique.values()].join("\n")}\n`;
}

/**
 * How long a step of a change takes at least: every member has had the time to see a changed Secret, which the
 * kubelet brings up to a minute and a half late.
 */
export const stepMs = 150_000;

/**
 * What the server uses some time after a certificate was given, when it used another one before.
 *
 * With the same authority it is taken at once. With another one, members would not trust those that have it already
 * while they have not: so first everybody trusts both authorities, then uses the new certificate, then forgets the
 * old authority.
 */
export function materialAt(
  before: Material | null,
  given: Material,
  elapsedMs: number,
  now: number,
): Material {
  if (before === null || materialProblem(before, now) !== null) return given;
  const knowsNew = isTrusted(given.certificate, before.authority, now);
  const knowsOld = isTrusted(before.certificate, given.authority, now);
  if ((knowsNew && knowsOld) || elapsedMs >= 2 * stepMs) return given;
  const authority = joinAuthorities(given.authority, before.authority);
  return knowsNew || elapsedMs >= stepMs ? { ...given, authority } : { ...before, authority };
}
