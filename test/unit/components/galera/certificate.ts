import type { Material } from "../../../../components/galera/agent/certificate-files";
import { type Issued, makeAuthority, makeCertificate } from "../../../../components/galera/dynamic/issue";

const day = 86_400_000;

/** Makes an authority for a test. */
export const authority = (
  name = "authority",
  from = Date.now() - day,
  to = Date.now() + 100 * day,
): Promise<Issued> => makeAuthority(name, { from, to });

/** Makes what a Secret holds, signed by an authority. */
export async function material(
  signer: Issued,
  { from = Date.now() - day, to = Date.now() + 10 * day }: { from?: number; to?: number } = {},
): Promise<Material> {
  const { certificate, key } = await makeCertificate(
    "galera",
    ["localhost", "127.0.0.1"],
    { from, to },
    signer,
  );
  return { certificate, key, authority: signer.certificate };
}
