/** What Google Cloud and AWS would add to the inputs: enough for this program, plausible in form, constant. */
import { createHash } from "node:crypto";
import { type JsonObject, secret, stringAt } from "../../../toolchain/plugins/lib/properties";
import type { Endpoint } from "./world";

const account = "123456789012";
const project = "standin-project";
const projectNumber = "987654321098";

/** A number made of a text, the same every time. */
function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** An address of the documentation range 203.0.113.0/24 (RFC 5737). */
function address(text: string): string {
  return `203.0.113.${(Number.parseInt(digest(text).slice(0, 2), 16) % 250) + 2}`;
}

/** The input that the provider fills in where the program leaves it out; undefined where there is none. */
export function nameInputOf(type: string): string | undefined {
  if (type === "aws:s3/bucket:Bucket") return "bucket";
  if (/^aws:iam\/(role|policy|user|rolePolicy|userPolicy):/.test(type)) return "name";
  return /^gcp:(compute|container)\//.test(type) ? "name" : undefined;
}

/** Whether a changed input makes a new resource; a few that do for every type we use. */
export function replacing(type: string, key: string): boolean {
  return ["name", "location", "project", "region", "bucket"].includes(key) && !type.startsWith("pulumi:");
}

/** The id that the cloud gives. */
export function idOf(type: string, name: string, inputs: JsonObject): string {
  const own = stringAt(inputs, "name") ?? stringAt(inputs, "bucket") ?? stringAt(inputs, "accountId") ?? name;
  if (type.startsWith("gcp:")) {
    const where = stringAt(inputs, "location") ?? stringAt(inputs, "region") ?? "global";
    const kind = type.slice(type.lastIndexOf(":") + 1);
    const of = [stringAt(inputs, "cluster"), stringAt(inputs, "role"), stringAt(inputs, "service")]
      .filter((part) => part !== undefined)
      .join("/");
    return `projects/${stringAt(inputs, "project") ?? project}/${where}/${kind}s/${of === "" ? "" : `${of}/`}${own}`;
  }
  // Settings of a bucket have the bucket's name as their id; several kinds of them may have the same.
  return type.startsWith("aws:iam/accessKey") ? `AKIA${digest(name).slice(0, 16).toUpperCase()}` : own;
}

/** The outputs that are not inputs. */
export function outputsOf(type: string, name: string, inputs: JsonObject, endpoint?: Endpoint): JsonObject {
  const id = idOf(type, name, inputs);
  const own = id.slice(id.lastIndexOf("/") + 1);
  switch (type) {
    case "gcp:container/cluster:Cluster":
      return cluster(id, endpoint);
    case "gcp:serviceaccount/account:Account": {
      const email = `${stringAt(inputs, "accountId")}@${stringAt(inputs, "project") ?? project}.iam.gserviceaccount.com`;
      return {
        email,
        member: `serviceAccount:${email}`,
        name: `projects/${project}/serviceAccounts/${email}`,
      };
    }
    case "gcp:compute/address:Address":
      return { address: address(id), selfLink: id };
    case "gcp:kms/cryptoKey:CryptoKey":
    case "gcp:kms/keyRing:KeyRing":
      return { selfLink: id };
    case "aws:s3/bucket:Bucket":
      return {
        arn: `arn:aws:s3:::${own}`,
        bucketRegionalDomainName: `${own}.s3.${stringAt(inputs, "region") ?? "eu-central-1"}.amazonaws.com`,
        region: stringAt(inputs, "region") ?? "eu-central-1",
      };
    case "aws:kms/key:Key":
      return {
        arn: `arn:aws:kms:eu-central-1:${account}:key/${digest(name).slice(0, 36)}`,
        keyId: digest(name).slice(0, 36),
      };
    case "aws:iam/accessKey:AccessKey":
      return { secret: secret(digest(`${name}-secret`)) };
    case "aws:iam/openIdConnectProvider:OpenIdConnectProvider":
      return {
        arn: `arn:aws:iam::${account}:oidc-provider/${stringAt(inputs, "url")?.replace("https://", "")}`,
      };
    default:
      return type.startsWith("aws:")
        ? { arn: `arn:aws:${type.split(":")[1]?.split("/")[0]}::${account}:${own}` }
        : { selfLink: `https://www.googleapis.com/compute/v1/${id}` };
  }
}

/** A GKE cluster: its control plane is the given API server, or an address where nobody answers. */
function cluster(id: string, endpoint: Endpoint | undefined): JsonObject {
  const reached = endpoint?.address ?? "192.0.2.10";
  return {
    selfLink: `https://container.googleapis.com/v1/${id}`,
    endpoint: reached,
    masterVersion: "1.36.3-gke.1000",
    masterAuth: {
      clusterCaCertificate: endpoint?.certificateAuthority ?? "",
      clientCertificate: "",
      clientKey: secret(""),
    },
    controlPlaneEndpointsConfig: { dnsEndpointConfig: { endpoint: reached, allowExternalTraffic: true } },
  };
}

/** Answers of the functions (data sources) that a program may ask. */
export function answerOf(token: string): JsonObject | undefined {
  switch (token) {
    case "aws:index/getCallerIdentity:getCallerIdentity":
      return {
        accountId: account,
        arn: `arn:aws:iam::${account}:user/standin`,
        id: account,
        userId: "AIDASTANDIN",
      };
    case "gcp:organizations/getProject:getProject":
      return { number: projectNumber, projectId: project, id: `projects/${project}` };
    default:
      return undefined;
  }
}
