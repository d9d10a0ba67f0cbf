import { createServer, type Server } from "node:net";

/** Below the range from which Linux takes ports by itself, for connections and for who listens on port 0. */
const range = { first: 12_000, last: 29_999 } as const;

/**
 * Ports of the loopback interface that are free, and that nobody is given by chance before they are used. All are held
 * until the last one is known, so that none comes twice.
 */
export async function freePorts(count: number): Promise<number[]> {
  const servers: Server[] = [];
  const ports: number[] = [];
  for (let tried = 0; ports.length < count; tried++) {
    if (tried > 1000) throw new Error(`no ${count} free ports from ${range.first} to ${range.last}`);
    const port = range.first + Math.floor(Math.random() * (range.last - range.first + 1));
    const server = await listen(port);
    if (server === undefined) continue;
    servers.push(server);
    ports.push(port);
  }
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** @returns undefined where the port is taken */
function listen(port: number): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(undefined) : reject(error),
    );
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
