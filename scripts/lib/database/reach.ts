import { connect as connectTcp, createServer, type Server } from "node:net";
import { type CoreV1Api, type KubeConfig, PortForward } from "@kubernetes/client-node";
import { UserError } from "../../../toolchain/errors";
import type { Endpoint } from "../engine/outputs";
import { lookHint } from "../hints";

/** An endpoint as it can be reached from here. */
export interface Reached extends Endpoint {
  /** How, in words. */
  via: string;
  close(): void;
}

/** Pods behind an endpoint, for where only they can be reached. */
export interface Behind {
  config: KubeConfig;
  core: CoreV1Api;
  namespace: string;
  /** Label selector of the pods. */
  selector: string;
  /** Port inside of the pods. */
  port: number;
  /** The stack that it belongs to. */
  stack: string;
}

/** Reaches an endpoint directly, or through the Kubernetes API where it is open inside of the cluster only. */
export async function reach(endpoint: Endpoint, behind: Behind): Promise<Reached> {
  if (await answers(endpoint, 2000)) return { ...endpoint, via: "directly", close: () => {} };
  const { core, namespace, selector, config, port } = behind;
  const { items } = await core.listNamespacedPod({ namespace, labelSelector: selector });
  const ready = items.find((pod) =>
    pod.status?.conditions?.some((c) => c.type === "Ready" && c.status === "True"),
  );
  const name = ready?.metadata?.name;
  if (name === undefined) {
    throw new UserError(`Nothing answers at ${endpoint.host}:${endpoint.port}, and no proxy is ready.`, {
      hint: lookHint(behind.stack),
    });
  }
  const { server, close } = await forward(config, namespace, name, port);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the forwarded port has no number");
  return {
    host: "127.0.0.1",
    port: address.port,
    via: `through the Kubernetes API to ${name}`,
    close,
  };
}

/** Whether something accepts connections there. */
export function answers({ host, port }: Endpoint, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectTcp({ host, port, timeout: timeoutMs });
    const end = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.once("connect", () => end(true));
    socket.once("timeout", () => end(false));
    socket.once("error", () => end(false));
  });
}

interface Forwarded {
  server: Server;
  close(): void;
}

function forward(config: KubeConfig, namespace: string, pod: string, port: number): Promise<Forwarded> {
  const forwarder = new PortForward(config);
  const open = new Set<() => void>();
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    // The end of a connection is not handed through: what is still open would keep this process alive for ever.
    const end = () => socket.destroy();
    open.add(end);
    socket.once("close", () => open.delete(end));
    forwarder
      .portForward(namespace, pod, [port], socket, null, socket)
      .then((forwarding) => {
        const tunnel = typeof forwarding === "function" ? forwarding() : forwarding;
        if (socket.destroyed) tunnel?.close();
        else socket.once("close", () => tunnel?.close());
      })
      .catch(end);
  });
  const close = () => {
    server.close();
    for (const end of open) end();
  };
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve({ server, close }));
  });
}
