import { createServer, type Server } from "node:http";

/** What is answered at a path. */
export interface Answer {
  ok: boolean;
  body: string;
}

/** Answers proxies, kubelet and peers. */
export function serve(port: number, answer: (path: string) => Answer | Promise<Answer> | null): Server {
  const server = createServer(async (request, response) => {
    const result = await answer(request.url ?? "/");
    response.statusCode = result === null ? 404 : result.ok ? 200 : 503;
    response.setHeader("content-type", result?.body.startsWith("{") ? "application/json" : "text/plain");
    response.end(`${result?.body ?? "not found"}\n`);
  });
  // Longer than any caller's pause between two questions, so that none meets a connection that is just closing.
  server.keepAliveTimeout = 30_000;
  return server.listen(port);
}
