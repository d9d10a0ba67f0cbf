import type { Size } from "../../config/size";
import type { Role } from "../agent/answers";
import { proxyHeader, waitHeader } from "../agent/http";
import { drainSeconds, type Names, ports } from "./names";
import { proxyConnections } from "./sizing";

/** What `haproxy.cfg` is made from. */
export interface HaproxyInput {
  names: Names;
  members: number;
  memoryLimit: Size;
}

/** Milliseconds that a client who waits for a new writer waits between two tries; and for a member's kernel to answer. */
const tryMs = 100;
/** So many milliseconds may a client wait for a new writer before it is turned away. */
const patienceMs = 5000;

/**
 * For so long may an agent hold back an answer without news, in milliseconds: each question costs it processor time. The
 * longer, the later a dead one is noticed; and nothing waits for a reader as everything waits for a writer.
 */
const holdMs: Readonly<Record<Role, number>> = { writer: 500, reader: 1000 };
/** Milliseconds more before it counts as silent, so that a busy node does not look like a dead one. */
const latenessMs = 200;

/**
 * `haproxy.cfg`. The proxies ask each member's agent again and again whether it is the writer, or a reader. The
 * members agree on the writer among themselves (one replicated row), so the proxies cannot disagree, and a member
 * that comes back does not take the role back. An ordered list with `backup` servers would do neither: each proxy
 * would choose by what it can reach, and the first member would take over again as soon as it returns.
 *
 * An agent answers 200 for yes, 404 for a role that it is giving up (sessions go on, new ones go elsewhere) and 503
 * for no (sessions are closed).
 */
export function haproxyCfg({ names, members, memoryLimit }: HaproxyInput): string {
  const servers = Array.from(
    { length: members },
    (_, ordinal) => `  server ${names.member(ordinal)} ${names.memberHost(ordinal)}:${ports.database}`,
  );
  // The agent answers only for the member that is asked for: until the name service tells that a member has gone,
  // its address may belong to another pod.
  const check = (role: Role) => [
    "  option httpchk",
    `  timeout check ${holdMs[role] + latenessMs}ms`,
    `  http-check connect port ${ports.agent}`,
    `  http-check send meth GET uri-lf /${role}/${names.namespace}/%[srv_name] ` +
      `hdr ${proxyHeader} %[env(HOSTNAME)] hdr ${waitHeader} ${holdMs[role]}`,
    "  http-check disable-on-404",
    "  http-check expect status 200",
  ];
  const lines = [
    "global",
    "  log stdout format raw local0 notice",
    `  maxconn ${proxyConnections(memoryLimit)}`,
    "  # Connections that are open when the proxy is asked to stop may go on for this long.",
    `  hard-stop-after ${drainSeconds}s`,
    "",
    "defaults",
    "  mode tcp",
    "  log global",
    "  option dontlognull",
    "  # Refused, or without an answer for so long, is tried again, on whichever server is the right one by then.",
    "  option redispatch 1",
    `  retries ${patienceMs / tryMs}`,
    `  timeout connect ${tryMs}ms`,
    "  timeout queue 10s",
    "  # The server closes idle sessions (wait_timeout, 8 h); the proxy must not be first.",
    "  timeout client 9h",
    "  timeout server 9h",
    "  # Who has closed a connection does not wait for a server any more, and a server that does not close it then has gone.",
    "  option abortonclose",
    "  timeout client-fin 5s",
    "  timeout server-fin 5s",
    "  option clitcpka",
    "  option srvtcpka",
    "  # A member that goes down takes its sessions with it: clients must see it, not wait.",
    "  # Three times, so that the restart of an agent is not taken for the end of its member. An agent holds its answer back",
    "  # for a while, or until there is news: a short pause between two questions costs little.",
    "  default-server check inter 100ms fall 3 rise 1 on-marked-down shutdown-sessions " +
      "resolvers cluster resolve-prefer ipv4 init-addr 255.255.255.255",
    "",
    "# A restarted member has a new address. Until then it keeps the old one (at first one to which the kernel",
    "# connects nobody; at 127.0.0.1 the proxy would meet itself), for HAProxy takes a server that gets an address back for a",
    "# working one until its first check, and would send clients there. (From 3.1 on, `init-state down` would do.)",
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
    ...check("writer"),
    ...servers,
    "  # While there is no writer, clients wait here: nothing listens, so that they are sent on as soon as there is one.",
    "  server nobody 127.0.0.1:1 backup no-check",
    "",
    "listen read-only",
    `  bind :${ports.proxyReadOnly}`,
    "  balance leastconn",
    "  # The sessions of readers are not cut in a hurry.",
    "  default-server fastinter 200ms",
    ...check("reader"),
    ...servers,
    "",
    "frontend status",
    "  mode http",
    `  bind :${ports.proxyStatus}`,
    "  timeout client 10s",
    "  http-request use-service prometheus-exporter if { path /metrics }",
    "  http-request return status 200 content-type text/plain string ok if { path /health }",
    "  # Before the first checks every server counts as up, and nobody is a server, too.",
    ...servers.map((_, ordinal) => `  acl writer srv_is_up(read-write/${names.member(ordinal)})`),
    "  http-request return status 200 content-type text/plain string ok if { path /serving } writer { nbsrv(read-write) eq 1 }",
    "  http-request return status 503 content-type text/plain string waiting-for-a-writer if { path /serving }",
    "  http-request return status 404 content-type text/plain string not-found",
  ];
  return `${lines.join("\n")}\n`;
}
