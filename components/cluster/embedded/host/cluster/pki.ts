/** Issues and renews what `certificates.ts` asks for; keys never leave their 0700 directories. */
import {
  createHash,
  createPublicKey,
  X509Certificate as NodeCertificate,
  randomBytes,
  webcrypto,
} from "node:crypto";
import { chmodSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
// tsyringe, below @peculiar/x509, asks for it when it loads.
import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import {
  type Authority,
  authorities,
  type CertificateRequest,
  lifetimes,
  needsRenewal,
  renewalWindows,
} from "../plan/certificates";
import { readText, writeAtomically } from "../system/files";

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const day = 86_400_000;

x509.cryptoProvider.set(webcrypto);

/** Clocks of containers and hosts agree here, but a resumed laptop may lag for a moment. */
const backdate = 5 * 60_000;

interface Issuer {
  certificate: x509.X509Certificate;
  key: webcrypto.CryptoKey;
  /** Changes when the authority does, so that its certificates follow. */
  pem: string;
}

/** The authorities of a cluster, able to sign. */
export type Issuers = Record<Authority, Issuer>;

/** Makes or reads the authorities of the cluster, and its key for service account tokens and for Secrets at rest. */
export async function ensureAuthorities(directory: string): Promise<Issuers> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  chmodSync(directory, 0o700);
  const [entries] = await Promise.all([
    Promise.all(authorities.map(async (name) => [name, await ensureAuthority(directory, name)] as const)),
    ensureServiceAccountKey(directory),
  ]);
  ensureEncryptionKey(directory);
  return Object.fromEntries(entries) as Issuers;
}

async function ensureAuthority(directory: string, name: Authority): Promise<Issuer> {
  const files = { crt: join(directory, `${name}.crt`), key: join(directory, `${name}.key`) };
  const crt = readText(files.crt);
  const key = readText(files.key);
  if (crt !== undefined && key !== undefined) {
    const certificate = new x509.X509Certificate(crt);
    if (!needsRenewal(certificate.notAfter, renewalWindows.authority)) {
      return { certificate, key: await importKey(key), pem: crt };
    }
  }
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=galera-platform ${name}`,
    serialNumber: serial(),
    notBefore: new Date(Date.now() - backdate),
    notAfter: new Date(Date.now() + lifetimes.authority * day),
    signingAlgorithm: algorithm,
    keys: keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const pem = certificate.toString("pem");
  // The key first: a certificate without its key would look complete to the next run.
  rmSync(files.crt, { force: true });
  writeAtomically(files.key, await exportKey(keys.privateKey));
  writeAtomically(files.crt, pem);
  return { certificate, key: keys.privateKey, pem };
}

/** Issues those of the certificates that are missing, near their end, or for other names than asked for. */
export async function ensureCertificates(
  directory: string,
  requests: readonly CertificateRequest[],
  issuers: Issuers,
): Promise<void> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  await Promise.all(
    requests.map((request) => ensureCertificate(directory, request, issuers[request.authority])),
  );
}

async function ensureCertificate(
  directory: string,
  request: CertificateRequest,
  issuer: Issuer,
): Promise<void> {
  const file = (extension: string) => join(directory, `${request.name}.${extension}`);
  // What was asked for, kept beside the certificate, tells whether it still fits.
  const asked = createHash("sha256")
    .update(JSON.stringify([request, issuer.pem]))
    .digest("hex");
  const crt = readText(file("crt"));
  if (
    crt !== undefined &&
    existsSync(file("key")) &&
    readText(file("asked")) === asked &&
    !needsRenewal(new Date(new NodeCertificate(crt).validTo), renewalWindows.leaf)
  ) {
    return;
  }
  rmSync(file("asked"), { force: true });
  const { pem, key } = await issue(request, issuer);
  writeAtomically(file("key"), key);
  writeAtomically(file("crt"), pem);
  writeAtomically(file("asked"), asked);
}

async function issue(request: CertificateRequest, issuer: Issuer): Promise<{ pem: string; key: string }> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const names = [
    ...(request.dnsNames ?? []).map((value) => ({ type: "dns" as const, value })),
    ...(request.addresses ?? []).map((value) => ({ type: "ip" as const, value })),
  ];
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: [
      ...(request.organisation === undefined ? [] : [{ O: [request.organisation] }]),
      { CN: [request.commonName] },
    ],
    issuer: issuer.certificate.subject,
    notBefore: new Date(Date.now() - backdate),
    notAfter: new Date(Date.now() + lifetimes.leaf * day),
    publicKey: keys.publicKey,
    signingKey: issuer.key,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension(
        request.usages.map((usage) =>
          usage === "server" ? x509.ExtendedKeyUsage.serverAuth : x509.ExtendedKeyUsage.clientAuth,
        ),
      ),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.certificate),
      ...(names.length > 0 ? [new x509.SubjectAlternativeNameExtension(names)] : []),
    ],
  });
  return { pem: certificate.toString("pem"), key: await exportKey(keys.privateKey) };
}

/** The key that signs service account tokens. It is never renewed: every token of the cluster hangs on it. */
async function ensureServiceAccountKey(directory: string): Promise<void> {
  const files = { key: join(directory, "service-account.key"), pub: join(directory, "service-account.pub") };
  if (readText(files.key) !== undefined && readText(files.pub) !== undefined) return;
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const key = await exportKey(keys.privateKey);
  writeAtomically(files.key, key);
  writeAtomically(files.pub, createPublicKey(key).export({ type: "spki", format: "pem" }) as string);
}

/** The configuration with which the API server encrypts Secrets in etcd. The key stays as long as the data does. */
function ensureEncryptionKey(directory: string): void {
  const file = join(directory, "encryption.json");
  if (readText(file) !== undefined) return;
  const providers = [
    { secretbox: { keys: [{ name: "key1", secret: randomBytes(32).toString("base64") }] } },
    { identity: {} },
  ];
  const configuration = {
    apiVersion: "apiserver.config.k8s.io/v1",
    kind: "EncryptionConfiguration",
    resources: [{ resources: ["secrets"], providers }],
  };
  writeAtomically(file, JSON.stringify(configuration));
}

/** A positive serial number of 20 bytes at most, as RFC 5280 asks. */
function serial(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString("hex");
}

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", key)).toString("base64");
  return `-----BEGIN PRIVATE KEY-----\n${der.replace(/(.{64})(?!$)/g, "$1\n")}\n-----END PRIVATE KEY-----\n`;
}

function importKey(pem: string): Promise<webcrypto.CryptoKey> {
  const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ""), "base64");
  return webcrypto.subtle.importKey("pkcs8", der, algorithm, true, ["sign"]);
}
