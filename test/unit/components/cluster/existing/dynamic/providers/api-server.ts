/** An API server that knows just enough for a preflight, and writes down what it was asked. */
import { createServer, type Server } from "node:http";
import type { JsonObject } from "../../../../../../../toolchain/plugins/lib/properties";
import { node, storageClass } from "../../preflight/objects";

/** What is different about this cluster. */
export interface ApiServerOptions {
  uid?: string;
  nodes?: JsonObject[];
  storageClasses?: JsonObject[];
  namespaces?: string[];
  /** Whether the user may do something. @default everything */
  may?: (attributes: Record<string, string>) => boolean;
  /** Answers everything with this code. */
  refuse?: number;
}

/** A server that runs. */
export interface ApiServer {
  options: ApiServerOptions;
  asked: string[];
  kubeconfig: string;
  close(): Promise<void>;
}

/** Starts it on a free port of loopback. */
export async function startApiServer(options: ApiServerOptions = {}): Promise<ApiServer> {
  const asked: string[] = [];
  const state = { options, asked };
  const server: Server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      asked.push(`${request.method} ${request.url}`);
      const { code, value } = answer(state.options, request.url ?? "", body === "" ? {} : JSON.parse(body));
      response.writeHead(code, { "content-type": "application/json" }).end(JSON.stringify(value));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const kubeconfig = JSON.stringify({
    clusters: [{ name: "c", cluster: { server: `http://127.0.0.1:${port}` } }],
    users: [{ name: "u", user: { token: "secret of dba" } }],
    contexts: [{ name: "theirs", context: { cluster: "c", user: "u" } }],
  });
  return Object.assign(state, {
    kubeconfig,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

interface Answer {
  code: number;
  value: unknown;
}

function answer(options: ApiServerOptions, url: string, body: Record<string, unknown>): Answer {
  const { namespaces = [], uid = "uid-1", may = () => true, refuse } = options;
  const status = (code: number): Answer => ({
    code,
    value: { kind: "Status", code, message: `status ${code}` },
  });
  const ok = (value: unknown): Answer => ({ code: 200, value });
  if (refuse !== undefined) return status(refuse);
  const [, namespace] = /^\/api\/v1\/namespaces\/(.+)$/.exec(url) ?? [];
  if (namespace === "kube-system") return ok({ metadata: { uid } });
  if (namespace !== undefined) return namespaces.includes(namespace) ? ok({}) : status(404);
  switch (url) {
    case "/version":
      return ok({ major: "1", minor: "36", gitVersion: "v1.36.3" });
    case "/api/v1/nodes":
      return ok({ items: options.nodes ?? ["a", "b", "c"].map((zone, at) => node(`n${at}`, { zone })) });
    case "/apis/storage.k8s.io/v1/storageclasses":
      return ok({ items: options.storageClasses ?? [storageClass("standard")] });
    case "/apis":
      return ok({ groups: [{ name: "gateway.networking.k8s.io" }] });
    case "/apis/authentication.k8s.io/v1/selfsubjectreviews":
      return ok({ status: { userInfo: { username: "dba" } } });
    case "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews": {
      const { resourceAttributes } = body.spec as { resourceAttributes: Record<string, string> };
      return ok({ status: { allowed: may(resourceAttributes) } });
    }
    default:
      return status(404);
  }
}
