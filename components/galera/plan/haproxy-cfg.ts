import type { Size } from "../../config/size";
import { type Names, ports } from "./names";
import { proxyConnections } from "./sizing";

/** What `haproxy.cfg` is made from. */
export interface HaproxyInput {
  names: Names;
  members: number;
  memoryLimit: Size;
}

/**
 * `haproxy.cfg`. Both proxies ask each member's agent every second whether it is the writer, or a reader. The
 * members agree on the writer among themselves (one replicated row), so the proxies cannot disagree, and a member
 * that comes back does not take the role back. An ordered list with `backup` servers would do neither: each proxy
 * would choose by what it can reach, and the first member would take over again as soon as it returns.
 */
export function haproxyCfg({ names, members, memoryLimit }: HaproxyInput): string {
  const servers = Array.from(
    { length: members },
    (_, ordinal) => `  server ${names.member(ordinal)} ${names.memberHost(ordinal)}:${ports.database}`,
  );
  // The agent answers only for the member that is asked for: until the name service tells that a member has gone,
  // its address may belong to another pod.
  const check = (path: string) => [
    "  option httpchk",
    `  http-check connect port ${ports.agent}`,
    `  http-check send meth GET uri-lf ${path}/${names.namespace}/%[srv_name]`,
    "  http-check expect status 200",
  ];
  const lines = [
    "global",
    "  log stdout format raw local0 notice",
    `  maxconn ${proxyConnections(memoryLimit)}`,
    "  # Connections that are open when the proxy is asked to stop may go on for this long.",
    "  hard-stop-after 30s",
    "",
    "defaults",
    "  mode tcp",
    "  log global",
    "  option dontlognull",
    "  option redispatch 1",
    "  retries 3",
    "  timeout connect 2s",
    "  timeout check 1s",
    "  timeout queue 10s",
    "  # The server closes idle sessions (wait_timeout, 8 h); the proxy must not be first.",
    "  timeout client 9h",
    "  timeout server 9h",
    "  option clitcpka",
    "  option srvtcpka",
    "  # A member that goes down takes its sessions with it: clients must see it, not wait.",
    "  default-server check inter 1s fastinter 250ms downinter 500ms fall 2 rise 1 on-marked-down shutdown-sessions " +
      "resolvers cluster resolve-prefer ipv4 init-addr 127.0.0.1",
    "",
    "# A restarted member has a new address. Until then it keeps the old one (at first one where nothing answers), for",
    "# HAProxy takes a server that gets an address back for a working one until its first check: with two writers",
    "# counted, it would turn clients away. (From 3.1 on, `init-state down` would do.)",
    "resolvers cluster",
    "  parse-resolv-conf",
    "  accepted_payload_size 8192",
    "  resolve_retries 3",
    "  timeout resolve 1s",
    "  timeout retry 500ms",
    "  hold valid 1s",
    "  hold nx 1h",
    "  # An answer that names another address, though, is taken at once.",
    "  hold obsolete 1s",
    "  # A name server that does not answer says nothing about the members.",
    "  hold other 1h",
    "  hold refused 1h",
    "  hold timeout 1h",
    "",
    "listen read-write",
    `  bind :${ports.proxyReadWrite}`,
    "  # Never two writers: not while the role moves, and not before the first checks, when every server counts as up.",
    "  tcp-request connection reject if { nbsrv(read-write) gt 1 }",
    ...check("/writer"),
    ...servers,
    "",
    "listen read-only",
    `  bind :${ports.proxyReadOnly}`,
    "  balance leastconn",
    ...check("/reader"),
    ...servers,
    "",
    "frontend status",
    "  mode http",
    `  bind :${ports.proxyStatus}`,
    "  timeout client 10s",
    "  http-request use-service prometheus-exporter if { path /metrics }",
    "  http-request return status 200 content-type text/plain string ok if { path /health }",
    "  http-request return status 200 content-type text/plain string ok if { path /serving } { nbsrv(read-write) eq 1 }",
    "  http-request return status 503 content-type text/plain string waiting-for-a-writer if { path /serving }",
    "  http-request return status 404 content-type text/plain string not-found",
  ];
  return `${lines.join("\n")}\n`;
}
