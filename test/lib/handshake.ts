/** Looks at what a port speaks, from outside and past the programs under test. */
import { once } from "node:events";
import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls, type PeerCertificate } from "node:tls";

/** Who asks, and whom it trusts. */
export interface Trust {
  ca: string;
  /** What the other side is shown. */
  cert?: string;
  key?: string;
}

const patienceMs = 5000;

async function open(host: string, port: number): Promise<Socket> {
  const socket = connectTcp({ host, port });
  socket.setTimeout(patienceMs, () => socket.destroy(new Error(`${host}:${port} says nothing`)));
  await once(socket, "connect");
  return socket;
}

/** Asks a MariaDB server to go on with TLS: the first packet of a client that wants it. */
async function askForTls(socket: Socket): Promise<void> {
  await once(socket, "data");
  const packet = Buffer.alloc(36);
  packet.writeUIntLE(32, 0, 3);
  packet.writeUInt8(1, 3);
  // CLIENT_PROTOCOL_41, CLIENT_SSL, CLIENT_SECURE_CONNECTION
  packet.writeUInt32LE(0x200 | 0x800 | 0x8000, 4);
  packet.writeUInt32LE(1 << 24, 8);
  packet.writeUInt8(45, 12);
  socket.write(packet);
}

/**
 * The certificate that a port shows; throws where the two sides do not take each other.
 *
 * @param protocol whether TLS begins at once, or is asked for in MariaDB's protocol
 * @param objectionMs how long the other side may take to say that it does not take its client; less than what
 * counts as silence
 */
export async function certificateAt(
  host: string,
  port: number,
  trust: Trust,
  protocol: "tls" | "mariadb",
  objectionMs = 300,
): Promise<PeerCertificate> {
  const socket = await open(host, port);
  try {
    if (protocol === "mariadb") await askForTls(socket);
    // The names are checked apart: an address of a pod is none of them.
    const secure = connectTls({ ...trust, socket, checkServerIdentity: () => undefined });
    await once(secure, "secureConnect");
    const certificate = secure.getPeerCertificate();
    // With TLS 1.3 a server says only now that it does not take its client.
    await new Promise<void>((resolve, reject) => {
      secure.on("error", reject);
      setTimeout(resolve, objectionMs);
    });
    return certificate;
  } finally {
    socket.destroy();
  }
}

/** What a port says to somebody who does not speak TLS, until it hangs up or has said nothing for a while. */
export async function clearAnswer(host: string, port: number): Promise<Buffer> {
  const socket = await open(host, port);
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  socket.on("error", () => {});
  socket.write("GET / HTTP/1.0\r\n\r\n");
  await Promise.race([once(socket, "close"), new Promise((resolve) => setTimeout(resolve, 2000))]);
  socket.destroy();
  return Buffer.concat(chunks);
}
