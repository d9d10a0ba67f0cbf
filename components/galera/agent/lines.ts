import type { Socket } from "node:net";
import { StringDecoder } from "node:string_decoder";

/** Longer than any report: who sends more without an end of line is no agent. */
const longest = 256 * 1024;

/** Calls back for each line that arrives; closes the connection where something else does. */
export function onLines(socket: Socket, head: Buffer, onLine: (line: string) => void): void {
  let rest = "";
  // Not `setEncoding`: Node does not allow it on a socket that it has taken for HTTP.
  const decoder = new StringDecoder("utf8");
  const take = (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
    if (rest.length > longest) socket.destroy();
  };
  socket.on("error", () => socket.destroy());
  socket.on("data", take);
  if (head.length > 0) take(head);
}
