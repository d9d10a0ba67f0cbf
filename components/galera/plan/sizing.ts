import { type Size, toBytes, toSize } from "../../config/size";

const mebi = 2 ** 20;

/** Rounds down to whole units of the given number of Mi, at least one. */
function floorTo(bytes: number, unitMi: number): number {
  return Math.max(1, Math.floor(bytes / (unitMi * mebi))) * unitMi * mebi;
}

/**
 * Bytes of `innodb_buffer_pool_size` under a memory limit: what is left after the server itself, its
 * connections, the certification index and a running mariadb-backup have had theirs.
 */
export function bufferPoolBytes(memoryLimit: Size): number {
  const limit = toBytes(memoryLimit);
  const reserve = Math.max(384 * mebi, limit * 0.35);
  return floorTo(Math.max(limit - reserve, limit / 8), 16);
}

/**
 * Bytes of `gcache.size`: an eightieth of the volume, from 64Mi to 4Gi. It is the history from which a member that
 * was away catches up without a full copy; it lies on the volume and counts against it.
 */
export function gcacheBytes(storage: Size): number {
  const share = toBytes(storage) / 80;
  return floorTo(Math.min(4096 * mebi, Math.max(64 * mebi, share)), 16);
}

/** Connections that a proxy may hold within its memory limit: two buffers of 16 KiB and the session, each. */
export function proxyConnections(memoryLimit: Size): number {
  const spare = toBytes(memoryLimit) - 40 * mebi;
  return Math.max(100, Math.min(20_000, Math.floor(spare / (40 * 1024 * 100)) * 100));
}

/** MariaDB's spelling of a number of bytes. */
export function toMariadbSize(bytes: number): string {
  const size = toSize(bytes);
  return size.slice(0, -1);
}
