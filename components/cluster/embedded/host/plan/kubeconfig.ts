import { stringify } from "yaml";

/** Who a kubeconfig is for and where its server is. */
export interface KubeconfigArgs {
  cluster: string;
  user: string;
  server: string;
  /** Certificate authority as PEM. */
  authority: string;
  /** Client certificate and key as PEM, embedded; or as files, for a process on this host. */
  credentials: { certificate: string; key: string } | { certificateFile: string; keyFile: string };
}

/** A kubeconfig as YAML. Pure. */
export function kubeconfig(args: KubeconfigArgs): string {
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  const user =
    "certificate" in args.credentials
      ? {
          "client-certificate-data": base64(args.credentials.certificate),
          "client-key-data": base64(args.credentials.key),
        }
      : {
          "client-certificate": args.credentials.certificateFile,
          "client-key": args.credentials.keyFile,
        };
  return stringify(
    {
      apiVersion: "v1",
      kind: "Config",
      clusters: [
        {
          name: args.cluster,
          cluster: { server: args.server, "certificate-authority-data": base64(args.authority) },
        },
      ],
      users: [{ name: args.user, user }],
      contexts: [{ name: args.cluster, context: { cluster: args.cluster, user: args.user } }],
      "current-context": args.cluster,
    },
    { lineWidth: 0 },
  );
}
