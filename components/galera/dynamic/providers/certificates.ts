import type * as pulumi from "@pulumi/pulumi";
// Not the SDK's own word for it: loading the SDK takes longer than all else that this process does.
import { isUnknown } from "../../../../toolchain/plugins/lib/properties";
import {
  type AuthorityFacts,
  type CertificateState,
  type CertificateWish,
  type LeafFacts,
  planCertificates,
} from "../../plan/certificates";
import { makeAuthority, makeCertificate } from "../issue";

/** What `Certificates` are made from. */
export interface Inputs extends CertificateWish {
  cluster: string;
  names: string[];
  providerVersion: number;
}

/** An authority with what it signs with. */
interface Authority extends AuthorityFacts {
  certificate: string;
  key: string;
}

/** What `Certificates` consist of. */
export interface Outputs extends Inputs {
  /** PEM of the certificate, of its key, and of the authorities to trust. */
  certificate: string;
  key: string;
  authority: string;
  /** Oldest first: secret. */
  authorities: Authority[];
  leaf: LeafFacts;
  /** What a refresh found to be due, in words. */
  due: string;
}

/** Clocks may lag for a moment. */
const backdateMs = 5 * 60_000;

const none: CertificateState = { generation: 0, authorities: [], leaf: null };

/** Makes and renews `Certificates`; loaded by Pulumi's provider process, see `../certificates.ts`. */
export class CertificatesProvider implements pulumi.dynamic.ResourceProvider<Inputs, Outputs> {
  constructor(private readonly now: () => number = Date.now) {}

  async check(_olds: Partial<Inputs>, news: Inputs): Promise<pulumi.dynamic.CheckResult<Inputs>> {
    return { inputs: news, failures: [] };
  }

  async diff(_id: string, olds: Outputs, news: Inputs): Promise<pulumi.dynamic.DiffResult> {
    if (Object.values(news).some(isUnknown)) return { changes: true, replaces: [] };
    const { reasons } = planCertificates(olds, news, this.now());
    const asked = ({ cluster, generation, validity, providerVersion }: Inputs) =>
      JSON.stringify([cluster, generation, sorted(validity), providerVersion]);
    return {
      changes: reasons.length > 0 || olds.due !== "" || asked(olds) !== asked(news),
      replaces: [],
      stables: [],
    };
  }

  async create(inputs: Inputs): Promise<pulumi.dynamic.CreateResult<Outputs>> {
    return { id: `${inputs.cluster}-certificates`, outs: await this.#make(inputs, undefined) };
  }

  async read(id: string, props?: Outputs): Promise<pulumi.dynamic.ReadResult<Outputs>> {
    if (props === undefined) return {};
    const { reasons } = planCertificates(props, props, this.now());
    return { id, props: { ...props, due: reasons.join("; ") } };
  }

  async update(_id: string, olds: Outputs, news: Inputs): Promise<pulumi.dynamic.UpdateResult<Outputs>> {
    return { outs: await this.#make(news, olds) };
  }

  /** Nothing: keys are in the state alone. */
  async delete(): Promise<void> {}

  async #make(inputs: Inputs, olds: Outputs | undefined): Promise<Outputs> {
    const now = this.now();
    const plan = planCertificates(olds ?? none, inputs, now);
    const authorities = (olds?.authorities ?? []).filter(({ id }) => !plan.dropped.includes(id));
    if (plan.newAuthority) authorities.push(await makeNewAuthority(inputs, now));
    const { signer } = plan;
    const signing =
      signer === null || signer === "new"
        ? authorities.at(-1)
        : authorities.find(({ id }) => id === signer.id);
    const renewed =
      olds === undefined || signer !== null ? await makeNewLeaf(inputs, signing, now) : undefined;
    const { certificate, key, leaf } = renewed ?? olds ?? unreachable();
    return {
      ...inputs,
      certificate,
      key,
      leaf,
      authority: authorities.map((authority) => authority.certificate).join(""),
      authorities,
      due: "",
    };
  }
}

async function makeNewAuthority({ cluster, validity }: Inputs, now: number): Promise<Authority> {
  const { certificate, key, serial, notBefore, notAfter } = await makeAuthority(
    // Several may be valid at once; what checks a chain tries by name.
    `${cluster} authority ${new Date(now).toISOString().slice(0, 19)}`,
    { from: now - backdateMs, to: now + validity.authority },
  );
  return { id: serial, certificate, key, notBefore, notAfter };
}

async function makeNewLeaf({ cluster, names, validity }: Inputs, signer: Authority | undefined, now: number) {
  if (signer === undefined) throw new Error("there is no authority to sign with");
  const { certificate, key, notBefore, notAfter } = await makeCertificate(
    cluster,
    names,
    // Not longer than the one that vouches for it.
    { from: now - backdateMs, to: Math.min(now + validity.certificate, Date.parse(signer.notAfter)) },
    signer,
  );
  return { certificate, key, leaf: { signedBy: signer.id, names, notBefore, notAfter } };
}

function sorted(validity: Inputs["validity"]): [string, number][] {
  return Object.entries(validity).sort(([a], [b]) => (a < b ? -1 : 1));
}

function unreachable(): never {
  throw new Error("a certificate is neither made nor kept");
}
