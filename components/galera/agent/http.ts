import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import { watchProtocol } from "./watchers";

/** What is asked. */
export interface Question {
  path: string;
  /** Value of {@link orderHeader}. */
  order: string | undefined;
  /** Value of {@link proxyHeader}. */
  proxy: string | undefined;
  /** Value of {@link waitHeader}; 0 where nothing is said. */
  waitMs: number;
}

/** What is answered. */
export interface Answer {
  status: 200 | 403 | 404 | 503;
  body: string;
  /** Content type, where the body does not tell. */
  type?: string;
}

/**
 * Questions that change something carry this header. The kubelet's hooks can only GET, but they can send headers;
 * who walks over addresses, scans ports or follows links does not send it.
 */
export const orderHeader = "x-galera-platform-order";
/** Reads a path that is an order: `/drain`, `/switchover`, or `/switchover/MEMBER`; null for anything else. */
export function orderOf(path: string): { verb: "drain" | "switchover"; heir: string | null } | null {
  const [, verb, heir] = /^\/(?:(drain|switchover)|switchover\/([a-z0-9-]+))$/.exec(path) ?? [];
  if (heir !== undefined) return { verb: "switchover", heir };
  return verb === "drain" || verb === "switchover" ? { verb, heir: null } : null;
}

/** By this header a proxy says who it is. */
export const proxyHeader = "x-galera-platform-proxy";
/** By this header it says for how long it lets an answer be held back, in milliseconds; below ten seconds. */
export const waitHeader = "x-galera-platform-wait";

/** What answers. */
export interface Answers {
  answer(question: Question): Answer | Promise<Answer>;
  /** A peer wants to be told of every change. */
  watch(socket: Socket, head: Buffer): void;
}

/** Answers proxies, kubelet and peers. */
export function serve(port: number, { answer, watch }: Answers): Server {
  const server = createServer(async (request, response) => {
    const header = (name: string) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    };
    const { status, body, type } = await answer({
      path: request.url ?? "/",
      order: header(orderHeader),
      proxy: header(proxyHeader),
      waitMs: Number(/^\d{1,4}$/.exec(header(waitHeader) ?? "")?.[0] ?? 0),
    });
    const text = `${body}\n`;
    response.sendDate = false;
    // With a length it is one piece to write: proxies ask several times a second.
    response.writeHead(status, {
      "content-type": type ?? (body.startsWith("{") ? "application/json" : "text/plain"),
      "content-length": Buffer.byteLength(text),
    });
    response.end(text);
  });
  server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    if (request.url !== "/watch" || request.headers.upgrade !== watchProtocol) return void socket.destroy();
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: ${watchProtocol}\r\n\r\n`,
    );
    watch(socket as Socket, head);
  });
  // Longer than any caller's pause between two questions, so that none meets a connection that is just closing.
  server.keepAliveTimeout = 30_000;
  return server.listen(port);
}
