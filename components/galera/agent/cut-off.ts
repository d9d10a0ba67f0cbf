import { Socket } from "node:net";
import type { Connection } from "mysql2/promise";

/**
 * Closes a connection at once. The driver's `destroy` (mysql2 3.x) says goodbye and leaves the socket open until the other
 * end does so, too, which a server that hangs and a node without power never do.
 */
export function cutOff(connection: Connection): void {
  connection.destroy();
  const core: unknown = Reflect.get(connection, "connection");
  const stream: unknown = typeof core === "object" && core !== null ? Reflect.get(core, "stream") : null;
  if (stream instanceof Socket) stream.destroy();
}
