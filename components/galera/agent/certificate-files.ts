import { join } from "node:path";

/** The keys of the Secret, as cert-manager writes them, too. */
export const secretKeys = { certificate: "tls.crt", key: "tls.key", authority: "ca.crt" } as const;

/** A certificate and what belongs to it, as PEM. */
export type Material = Readonly<Record<keyof typeof secretKeys, string>>;

/** What a version of it is told by, see `Applied`. */
export function materialText({ certificate, key, authority }: Material): string {
  return [certificate, key, authority].join("");
}

/** What the server reads: a link to the newest directory, so that all files change at once. */
export const currentLink = "current";

/** Paths that the server is told. */
export function certificateFiles(directory: string): Material {
  const file = (key: string) => join(directory, currentLink, key);
  return {
    certificate: file(secretKeys.certificate),
    key: file(secretKeys.key),
    authority: file(secretKeys.authority),
  };
}
