import { X509Certificate } from "node:crypto";
import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { beforeAll, describe, expect, it } from "vitest";
import { materialProblem } from "../../../../../../components/galera/agent/certificate-check";
import {
  CertificatesProvider,
  type Inputs,
  type Outputs,
} from "../../../../../../components/galera/dynamic/providers/certificates";

const day = 86_400_000;
const start = Date.now();
const inputs: Inputs = {
  cluster: "galera",
  names: ["galera-rw", "*.galera-headless.galera.svc", "127.0.0.1", "::1"],
  generation: 1,
  validity: { certificate: 90 * day, authority: 900 * day, announcement: 7 * day },
  providerVersion: 1,
};
const atDay = (days: number) => new CertificatesProvider(() => start + days * day);
const problem = ({ certificate, key, authority }: Outputs, days: number) =>
  materialProblem({ certificate, key, authority }, start + days * day);

let made: Outputs;
beforeAll(async () => {
  const { outs } = await atDay(0).create(inputs);
  if (outs === undefined) throw new Error("nothing was made");
  made = outs;
});

async function update(days: number, olds: Outputs, news: Inputs = inputs): Promise<Outputs> {
  const { outs } = await atDay(days).update("id", olds, news);
  if (outs === undefined) throw new Error("nothing was made");
  return outs;
}

describe("CertificatesProvider", () => {
  it("makes what members take, for the names", () => {
    expect(problem(made, 0)).toBeNull();
    const leaf = new X509Certificate(made.certificate);
    expect(leaf.checkHost("galera-rw")).toBeDefined();
    expect(leaf.checkHost("galera-2.galera-headless.galera.svc")).toBeDefined();
    expect(leaf.checkHost("galera-ro")).toBeUndefined();
    expect(leaf.checkIP("127.0.0.1")).toBeDefined();
    expect(leaf.checkIP("::1")).toBeDefined();
    expect(new X509Certificate(made.authority).ca).toBe(true);
  });

  it("has nothing to change while more than a third is left, and renews after that with another key", async () => {
    expect(await atDay(50).diff("id", made, inputs)).toMatchObject({ changes: false });
    expect(await atDay(61).diff("id", made, inputs)).toMatchObject({ changes: true, replaces: [] });
    const renewed = await update(61, made);
    expect(renewed.authority).toBe(made.authority);
    expect(renewed.key).not.toBe(made.key);
    expect(problem(renewed, 100)).toBeNull();
    expect(problem(made, 100)).toMatch(/ended/);
  });

  it("shows in a refresh what is due", async () => {
    expect((await atDay(50).read("id", made)).props).toEqual(made);
    const { props } = await atDay(61).read("id", made);
    expect(props?.due).toMatch(/^the certificate ends on \d{4}-\d\d-\d\d$/);
    // Also where the clock has been put back since.
    expect(await atDay(50).diff("id", props as Outputs, inputs)).toMatchObject({ changes: true });
  });

  it("changes the authority in steps that clients can follow", async () => {
    const raised = { ...inputs, generation: 2 };
    const announced = await update(1, made, raised);
    expect(announced.certificate).toBe(made.certificate);
    expect(announced.authority.match(/BEGIN/g)).toHaveLength(2);
    const signed = await update(9, announced, raised);
    expect(signed.certificate).not.toBe(made.certificate);
    expect(problem(signed, 9)).toBeNull();
    const settled = await update(17, signed, raised);
    expect(settled.authority.match(/BEGIN/g)).toHaveLength(1);
    expect(settled.certificate).toBe(signed.certificate);
    expect(problem(settled, 17)).toBeNull();
  });

  it("issues nothing anew where only a validity changes, which the next one will have", async () => {
    const longer = { ...inputs, validity: { ...inputs.validity, certificate: 95 * day } };
    expect(await atDay(1).diff("id", made, longer)).toMatchObject({ changes: true });
    expect((await update(1, made, longer)).certificate).toBe(made.certificate);
  });

  it("waits in a preview for what is not known", async () => {
    const unknown = { ...inputs, names: unknownValue as unknown as string[] };
    expect(await atDay(0).diff("id", made, unknown)).toMatchObject({ changes: true });
  });
});
