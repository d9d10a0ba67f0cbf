import { createServer, type Server } from "node:http";

/** What is asked. */
export interface Question {
  path: string;
  /** Value of {@link orderHeader}. */
  order: string | undefined;
}

/** What is answered. */
export interface Answer {
  status: 200 | 403 | 404 | 503;
  body: string;
}

/**
 * Questions that change something carry this header. The kubelet's hooks can only GET, but they can send headers;
 * who walks over addresses, scans ports or follows links does not send it.
 */
export const orderHeader = "x-galera-platform-order";

/** Answers proxies, kubelet and peers. */
export function serve(port: number, answer: (question: Question) => Answer | Promise<Answer>): Server {
  const server = createServer(async (request, response) => {
    const order = request.headers[orderHeader];
    const { status, body } = await answer({
      path: request.url ?? "/",
      order: Array.isArray(order) ? order[0] : order,
    });
    response.statusCode = status;
    response.setHeader("content-type", body.startsWith("{") ? "application/json" : "text/plain");
    response.end(`${body}\n`);
  });
  // Longer than any caller's pause between two questions, so that none meets a connection that is just closing.
  server.keepAliveTimeout = 30_000;
  return server.listen(port);
}
