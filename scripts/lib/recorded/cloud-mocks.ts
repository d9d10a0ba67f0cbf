/** The account in which the mocks of AWS live. */
const account = "123456789012";

/** What Google and AWS would have added to the inputs of a resource, as far as the program looks at it. */
export function cloudOutputs(
  type: string,
  name: string,
  inputs: Record<string, unknown>,
): Record<string, unknown> {
  switch (type) {
    case "gcp:container/cluster:Cluster":
      return {
        endpoint: "203.0.113.10",
        controlPlaneEndpointsConfig: {
          dnsEndpointConfig: { endpoint: `gke-0000.${inputs.location}.gke.goog` },
        },
        masterAuth: { clusterCaCertificate: Buffer.from("authority").toString("base64") },
      };
    case "gcp:serviceaccount/account:Account": {
      const email = `${inputs.accountId}@project.iam.gserviceaccount.com`;
      return { email, member: `serviceAccount:${email}` };
    }
    case "gcp:compute/address:Address":
      return { address: "198.51.100.1", selfLink: `https://compute.example/${inputs.name}` };
    case "aws:s3/bucket:Bucket":
      return { arn: `arn:aws:s3:::${inputs.bucket}` };
    case "aws:kms/key:Key":
      return { keyId: name, arn: `arn:aws:kms:region:${account}:key/${name}` };
    case "aws:iam/role:Role":
      return { name, arn: `arn:aws:iam::${account}:role/${name}` };
    case "aws:iam/user:User":
      return { name };
    case "aws:iam/accessKey:AccessKey":
      return { secret: `key-of-${inputs.user}` };
    case "aws:iam/openIdConnectProvider:OpenIdConnectProvider":
      return { arn: `arn:aws:iam::${account}:oidc-provider/${String(inputs.url).replace("https://", "")}` };
    default:
      return {};
  }
}
