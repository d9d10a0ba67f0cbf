import * as pulumi from "@pulumi/pulumi";
import { DynamicResource } from "../../dynamic-resource";
import { providerCode } from "../../provider-code";

/** Raised when the provider does something else, so that resources made by an older one are updated. */
const providerVersion = 1;

/** What finds the provider. */
export const certificatesProvider = providerCode(
  "components/galera/dynamic/providers/certificates.ts",
  "CertificatesProvider",
);

/** Arguments of {@link Certificates}. */
export interface CertificatesArgs {
  /** Name of the cluster, in the subjects. */
  cluster: pulumi.Input<string>;
  /** DNS names and addresses in the certificate. */
  names: pulumi.Input<string[]>;
  /** Raised by a person who wants a new authority. */
  generation: pulumi.Input<number>;
  /** Milliseconds. */
  validity: pulumi.Input<{ certificate: number; authority: number; announcement: number }>;
}

/**
 * The certificate that the members share, and the authority that signs it. `up` renews what has less than a third of
 * its time left; a `refresh` shows what is due as the output `due`.
 */
export class Certificates extends DynamicResource {
  /** PEM of the certificate. */
  declare readonly certificate: pulumi.Output<string>;
  /** PEM of its private key: secret. */
  declare readonly key: pulumi.Output<string>;
  /** PEM of the authorities to trust, one after the other. */
  declare readonly authority: pulumi.Output<string>;

  constructor(name: string, args: CertificatesArgs, opts?: pulumi.CustomResourceOptions) {
    super(
      "Certificates",
      certificatesProvider,
      name,
      {
        certificate: undefined,
        key: undefined,
        authority: undefined,
        authorities: undefined,
        ...args,
        providerVersion,
      },
      // The second one holds the keys of the authorities.
      pulumi.mergeOptions(opts, { additionalSecretOutputs: ["key", "authorities"] }),
    );
  }
}
