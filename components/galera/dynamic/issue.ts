/** Makes authorities and certificates; only Pulumi's provider process loads it. */

import { randomBytes, webcrypto } from "node:crypto";
import { isIP } from "node:net";
import type { X509Certificate } from "@peculiar/x509";

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

/** Loaded where it is used: it takes several times as long as all else that a preview asks of the provider. */
async function library() {
  // tsyringe, below the other, asks for it when it loads.
  await import("reflect-metadata");
  const x509 = await import("@peculiar/x509");
  x509.cryptoProvider.set(webcrypto);
  return x509;
}

/** A certificate that was issued. */
export interface Issued {
  /** PEM. */
  certificate: string;
  /** PEM, PKCS #8. */
  key: string;
  /** Serial number in hexadecimal. */
  serial: string;
  /** ISO 8601. */
  notBefore: string;
  notAfter: string;
}

/** When a certificate is valid, in milliseconds since 1970. */
export interface Period {
  from: number;
  to: number;
}

/** Makes an authority that can sign certificates, and no other authorities. */
export async function makeAuthority(commonName: string, period: Period): Promise<Issued> {
  const x509 = await library();
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [commonName] }],
    ...fields(period),
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return issued(certificate, keys.privateKey);
}

/** Makes a certificate for the names; members are servers and clients of each other. */
export async function makeCertificate(
  commonName: string,
  names: readonly string[],
  period: Period,
  authority: Pick<Issued, "certificate" | "key">,
): Promise<Issued> {
  const x509 = await library();
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const signer = new x509.X509Certificate(authority.certificate);
  const certificate = await x509.X509CertificateGenerator.create({
    subject: [{ CN: [commonName] }],
    issuer: signer.subject,
    ...fields(period),
    publicKey: keys.publicKey,
    signingKey: await importKey(authority.key),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([
        x509.ExtendedKeyUsage.serverAuth,
        x509.ExtendedKeyUsage.clientAuth,
      ]),
      await x509.AuthorityKeyIdentifierExtension.create(signer),
      new x509.SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isIP(value) === 0 ? "dns" : "ip", value })),
      ),
    ],
  });
  return issued(certificate, keys.privateKey);
}

function fields({ from, to }: Period) {
  // A positive number of 20 bytes at most, as RFC 5280 asks.
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  return {
    serialNumber: serial.toString("hex"),
    notBefore: new Date(from),
    notAfter: new Date(to),
    signingAlgorithm: algorithm,
  };
}

async function issued(certificate: X509Certificate, key: webcrypto.CryptoKey): Promise<Issued> {
  return {
    certificate: `${certificate.toString("pem").trimEnd()}\n`,
    key: pem(await webcrypto.subtle.exportKey("pkcs8", key)),
    serial: certificate.serialNumber,
    notBefore: certificate.notBefore.toISOString(),
    notAfter: certificate.notAfter.toISOString(),
  };
}

function pem(der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return ["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----", ""].join("\n");
}

function importKey(text: string): Promise<webcrypto.CryptoKey> {
  const der = Buffer.from(text.replace(/-----[^-]+-----|\s/g, ""), "base64");
  return webcrypto.subtle.importKey("pkcs8", der, algorithm, false, ["sign"]);
}
