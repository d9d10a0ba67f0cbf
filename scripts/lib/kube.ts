import { CoreV1Api, createConfiguration, KubeConfig, ServerConfiguration } from "@kubernetes/client-node";
import { UserError } from "../../toolchain/errors";
import { limits } from "../../toolchain/limits";
import { commandFor } from "./hints";

/**
 * Connects to the cluster of a kubeconfig.
 *
 * @param signal ends what is under way
 * @param timeoutMs how long a request may take: without a limit, one to an API server that has frozen never ends
 */
export function connect(
  kubeconfig: string,
  signal: AbortSignal,
  timeoutMs = 10_000,
): { config: KubeConfig; core: CoreV1Api } {
  const config = new KubeConfig();
  config.loadFromString(kubeconfig);
  const server = config.getCurrentCluster()?.server;
  if (server === undefined) throw new UserError("The stack's kubeconfig names no cluster.");
  const limited = limits(signal);
  const configuration = createConfiguration({
    baseServer: new ServerConfiguration(server, {}),
    authMethods: { default: config },
    promiseMiddleware: [
      {
        pre: async (request) => {
          request.setSignal(limited(timeoutMs));
          return request;
        },
        post: async (response) => response,
      },
    ],
  });
  return { config, core: new CoreV1Api(configuration) };
}

/** An account of the database. */
export interface Credentials {
  username: string;
  password: string;
}

/** Reads the name and the password of an account. */
export async function readCredentials(
  core: CoreV1Api,
  namespace: string,
  secret: string,
): Promise<Credentials> {
  const { data } = await core.readNamespacedSecret({ name: secret, namespace });
  const decode = (key: string) => {
    const value = data?.[key];
    if (value === undefined) throw new UserError(`The secret ${namespace}/${secret} has no ${key}.`);
    return Buffer.from(value, "base64").toString("utf8");
  };
  return { username: decode("username"), password: decode("password") };
}

/** Reads the authorities (PEM) with which clients check the database's certificate. */
export async function readAuthority(core: CoreV1Api, namespace: string, secret: string): Promise<string> {
  const { data } = await core.readNamespacedSecret({ name: secret, namespace });
  const authority = Buffer.from(data?.["ca.crt"] ?? "", "base64").toString("utf8");
  if (authority === "") throw new UserError(`The secret ${namespace}/${secret} has no ca.crt.`);
  return authority;
}

/** An error of the Kubernetes API in words; `undefined` for anything else. */
export function explainKubernetesError(
  error: unknown,
  endpoint: string | undefined,
  stack: string,
): UserError | undefined {
  if (!(error instanceof Error)) return undefined;
  const text = `${error.message} ${error.cause instanceof Error ? error.cause.message : ""}`;
  const isLate = error.name === "AbortError" || error.name === "TimeoutError";
  if (isLate || /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ECONNRESET|socket hang up/.test(text)) {
    return new UserError(`Kubernetes does not answer at ${endpoint ?? "its address"}.`, {
      hint: `After a reboot, \`${commandFor("up", stack)}\` brings the same cluster back with its data.`,
      cause: error,
    });
  }
  if (!("body" in error) || typeof error.body !== "string") return undefined;
  try {
    const { message } = JSON.parse(error.body) as { message?: string };
    return message === undefined ? undefined : new UserError(`Kubernetes says: ${message}`, { cause: error });
  } catch {
    return undefined;
  }
}
