/** Transactions a second, in pairs: through the proxy against direct, and on all members against one. */
import { randomInt } from "node:crypto";
import { cutOff } from "../../components/galera/agent/cut-off";
import { serversOf } from "../chaos/host/pods";
import { type Account, type Address, open } from "../chaos/load/pool";
import { newTable } from "../chaos/stage";
import { Subject } from "../chaos/subject";
import { writerOf } from "../chaos/watch/agent-report";
import { tableStatements, transaction } from "./oltp";
import { processorMs } from "./processor-time";
import { heldTo } from "./quota";
import { formatSpread, type Spread, spread } from "./statistics";

/** How much is asked for, and for how long. */
const load = { connections: 8, seconds: 10, rows: 10_000 } as const;

/** The share of a processor that each member is held to, so that the host has some left for all else. */
const heldShare = 0.25;

/** What one side came to. */
interface Side {
  /** Transactions a second. */
  rate: number;
  costs: Costs;
}

/** Processor time that a transaction took from all servers, all proxies and the client. Milliseconds. */
interface Costs {
  servers: number;
  proxies: number;
  client: number;
}

/** The two sides, one after the other. */
interface Pair {
  baseline: Side;
  measured: Side;
}

/** The spreads of several. */
interface Pairs {
  baseline: Spread;
  measured: Spread;
  /** Measured over baseline, pair by pair. */
  ratio: Spread;
  /** What a transaction cost in the first pair. */
  costs: { baseline: Costs; measured: Costs };
}

/** What a benchmark measured. */
export interface ThroughputBench {
  bench: "proxy" | "scale";
  /** Client, proxies and servers share the processors of this host, and fill them. */
  shared: Pairs;
  /** The members are held to {@link heldShare}: what bounds is they, as where each has a host of its own. */
  held: Pairs;
}

/**
 * `proxy`: reads and writes through the proxies against straight to the writer. `scale`: reads on all members against one
 * of them. The client is one Node process of this host, which takes its share of the processors: only the ratio means
 * anything.
 */
export async function benchThroughput(
  bench: "proxy" | "scale",
  stack: string,
  runs: number,
  signal: AbortSignal,
): Promise<ThroughputBench> {
  const subject = await Subject.of(stack, signal);
  const table = newTable();
  const members = await subject.members();
  const writer = await writerOf(members);
  const direct = subject.directly(writer);
  const sides =
    bench === "proxy"
      ? { baseline: [direct], measured: subject.readWrite }
      : { baseline: [direct], measured: members.map((member) => subject.directly(member)) };
  const servers = members.flatMap((member) => serversOf(subject, member));
  if (servers.length !== members.length) throw new Error("not every member has a server");
  const proxies = (await subject.proxies()).flatMap(({ node, uid }) =>
    subject.machine.processesOfPod(node, uid).map(({ pid }) => pid),
  );
  const taken = (): Costs => ({
    servers: processorMs(servers),
    proxies: processorMs(proxies),
    client: processorMs([process.pid]),
  });
  const side = async (addresses: readonly Address[]): Promise<Side> => {
    const before = taken();
    const { transactions, seconds } = await transact(addresses, subject.account, table, bench === "proxy");
    const after = taken();
    const cost = (of: keyof Costs) => (after[of] - before[of]) / transactions;
    const costs = { servers: cost("servers"), proxies: cost("proxies"), client: cost("client") };
    return { rate: transactions / seconds, costs };
  };
  const pair = async () => ({ baseline: await side(sides.baseline), measured: await side(sides.measured) });
  const shared: Pair[] = [];
  const held: Pair[] = [];
  const setup = await open(direct, subject.account);
  try {
    for (const sql of tableStatements(table, load.rows)) await setup.query(sql);
    for (let run = 0; run < runs && !signal.aborted; run++) {
      shared.push(await pair());
      held.push(await heldTo(heldShare, servers, pair));
      console.error(`  run ${run + 1} of ${runs}`);
    }
  } finally {
    await setup.query(`drop table if exists ${table}`).catch(() => undefined);
    cutOff(setup);
  }
  return { bench, shared: spreads(shared), held: spreads(held) };
}

function spreads(pairs: readonly Pair[]): Pairs {
  const [first] = pairs;
  if (first === undefined) throw new RangeError("no pairs");
  return {
    baseline: spread(pairs.map(({ baseline }) => baseline.rate)),
    measured: spread(pairs.map(({ measured }) => measured.rate)),
    ratio: spread(pairs.map(({ baseline, measured }) => measured.rate / baseline.rate)),
    costs: { baseline: first.baseline.costs, measured: first.measured.costs },
  };
}

/** The same in words. */
export function formatThroughput({ bench, shared, held }: ThroughputBench): string {
  const [first, second, target] =
    bench === "proxy"
      ? ["direct", "through the proxy", "   target >= 0.95"]
      : ["one member", "all members", ""];
  const cost = ({ servers, proxies, client }: Costs) =>
    `servers ${servers.toFixed(2)}, proxies ${proxies.toFixed(2)}, client ${client.toFixed(2)}`;
  const rows = ({ baseline, measured, ratio, costs }: Pairs) => [
    `  ${first.padEnd(20)} ${formatSpread(baseline, 0)}`,
    `  ${second.padEnd(20)} ${formatSpread(measured, 0)}`,
    `  ${"ratio, pair by pair".padEnd(20)} ${formatSpread(ratio)}${target}`,
    `  ms of a processor a transaction, ${first}: ${cost(costs.baseline)}`,
    `  ms of a processor a transaction, ${second}: ${cost(costs.measured)}`,
  ];
  return [
    "transactions a second, min/median/max",
    "all on the same processors:",
    ...rows(shared),
    `each member held to ${heldShare} of a processor:`,
    ...rows(held),
  ].join("\n");
}

/** Lets all connections ask as fast as they are answered. */
async function transact(
  addresses: readonly Address[],
  account: Account,
  table: string,
  writes: boolean,
): Promise<{ transactions: number; seconds: number }> {
  const connections = await Promise.all(
    Array.from({ length: load.connections }, (_, index) =>
      open(addresses[index % addresses.length] ?? { host: "", port: 0 }, account),
    ),
  );
  const draw = (from: number, to: number) => randomInt(from, to + 1);
  try {
    const began = performance.now();
    const until = began + load.seconds * 1000;
    const counts = await Promise.all(
      connections.map(async (connection, index) => {
        const share = writes ? { index, of: connections.length } : null;
        let done = 0;
        for (; performance.now() < until; done++)
          for (const sql of transaction(table, load.rows, draw, share)) await connection.query(sql);
        return done;
      }),
    );
    const seconds = (performance.now() - began) / 1000;
    return { transactions: counts.reduce((sum, count) => sum + count, 0), seconds };
  } finally {
    for (const connection of connections) cutOff(connection);
  }
}
