import { createPrivateKey, createPublicKey, X509Certificate } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ensureAuthorities,
  ensureCertificates,
} from "../../../../../../../components/cluster/embedded/host/cluster/pki";
import {
  controlPlaneCertificates,
  metricsServerCertificate,
  nodeCertificates,
} from "../../../../../../../components/cluster/embedded/host/plan/certificates";
import { planOf } from "../fixtures";

const oid = { server: "1.3.6.1.5.5.7.3.1", client: "1.3.6.1.5.5.7.3.2" } as const;
const plan = planOf();
const [node] = plan.nodes;
if (node === undefined) throw new Error("no node");
const requests = [...controlPlaneCertificates(plan), metricsServerCertificate, ...nodeCertificates(node)];
let directory: string;

const read = (name: string) => readFileSync(join(directory, name), "utf8");
const certificate = (name: string) => new X509Certificate(read(`${name}.crt`));
const everything = () => Object.fromEntries(readdirSync(directory).map((name) => [name, read(name)]));

async function issueAll() {
  await ensureCertificates(directory, requests, await ensureAuthorities(directory));
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "gp-pki-"));
  await issueAll();
});
afterAll(() => rmSync(directory, { recursive: true }));

describe("issued certificates", () => {
  it.each(requests)("$name says who it is, what for, and is signed by $authority", (request) => {
    const issued = certificate(request.name);
    const issuer = certificate(request.authority);
    expect(issued.verify(issuer.publicKey)).toBe(true);
    expect(issued.checkIssued(issuer)).toBe(true);
    expect(issued.ca).toBe(false);
    expect(issued.subject.split("\n")).toContain(`CN=${request.commonName}`);
    expect(issued.subject.includes("O=")).toBe(request.organisation !== undefined);
    if (request.organisation !== undefined) expect(issued.subject).toContain(`O=${request.organisation}`);
    expect(issued.keyUsage).toEqual(request.usages.map((usage) => oid[usage]));
    for (const address of request.addresses ?? []) expect(issued.checkIP(address)).toBe(address);
    for (const name of request.dnsNames ?? []) expect(issued.checkHost(name)).toBe(name);
    expect(issued.checkIP("192.0.2.1")).toBeUndefined();
    expect(issued.checkPrivateKey(createPrivateKey(read(`${request.name}.key`)))).toBe(true);
  });

  it("keep the authorities apart", () => {
    expect(certificate("etcd-server").verify(certificate("ca").publicKey)).toBe(false);
    expect(certificate("admin").verify(certificate("front-proxy-ca").publicKey)).toBe(false);
    for (const name of ["ca", "etcd-ca", "front-proxy-ca"]) expect(certificate(name).ca).toBe(true);
  });

  it("can be read by root only", () => {
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(directory)) expect(statSync(join(directory, name)).mode & 0o077).toBe(0);
  });

  it("come with a matching pair for service account tokens", () => {
    const fromKey = createPublicKey(read("service-account.key")).export({ type: "spki", format: "pem" });
    expect(fromKey).toBe(read("service-account.pub"));
  });

  it("come with a key that encrypts Secrets first and reads plain ones still", () => {
    const { resources } = JSON.parse(read("encryption.json"));
    expect(resources[0].resources).toEqual(["secrets"]);
    expect(Object.keys(resources[0].providers[0])).toEqual(["secretbox"]);
    expect(Buffer.from(resources[0].providers[0].secretbox.keys[0].secret, "base64")).toHaveLength(32);
  });
});

describe("a second run", () => {
  it("changes nothing", async () => {
    const before = everything();
    await issueAll();
    expect(everything()).toEqual(before);
  });

  it("issues what is missing or names other addresses, and leaves the rest", async () => {
    const before = everything();
    rmSync(join(directory, "scheduler.key"));
    const moved = requests.map((one) =>
      one.name === "apiserver" ? { ...one, addresses: ["10.89.9.1"] } : one,
    );
    await ensureCertificates(directory, moved, await ensureAuthorities(directory));
    const after = everything();
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(new Set(changed.map((name) => name.split(".")[0]))).toEqual(new Set(["scheduler", "apiserver"]));
    expect(certificate("apiserver").checkIP("10.89.9.1")).toBe("10.89.9.1");
  });

  it("follows a new authority with new certificates, but keeps the service accounts' key", async () => {
    const before = everything();
    rmSync(join(directory, "front-proxy-ca.crt"));
    await issueAll();
    expect(certificate("front-proxy-client").verify(certificate("front-proxy-ca").publicKey)).toBe(true);
    expect(read("front-proxy-client.crt")).not.toBe(before["front-proxy-client.crt"]);
    expect(read("admin.crt")).toBe(before["admin.crt"]);
    expect(read("service-account.key")).toBe(before["service-account.key"]);
  });
});
