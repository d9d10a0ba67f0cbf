/**
 * `resolv.conf` of pods that ask for the node's, CoreDNS above all: the host's name servers that can be reached from
 * elsewhere, without its search domains and options. Where there are none, an address of ours on which nobody
 * answers, so that names outside of the cluster fail at once instead of leading back to the one who asks. Pure.
 */
export function resolvConf(host: string, gateway: string): string {
  const servers = host
    .split("\n")
    .map((line) => /^\s*nameserver\s+(\d+\.\d+\.\d+\.\d+)\s*$/.exec(line)?.[1])
    .filter((server): server is string => server !== undefined && !server.startsWith("127."));
  return `${(servers.length > 0 ? servers.slice(0, 3) : [gateway]).map((server) => `nameserver ${server}`).join("\n")}\n`;
}
