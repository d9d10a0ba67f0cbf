import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { serve } from "../../../../../components/galera/agent/http";
import { Peers } from "../../../../../components/galera/agent/peers";
import type { Report } from "../../../../../components/galera/agent/report";
import { Watchers } from "../../../../../components/galera/agent/watchers";
import { reportOf } from "./reports";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A member that can be watched. */
function member(report: Report) {
  const told = { report };
  const sockets = new Set<Socket>();
  const watchers = new Watchers(() => told.report);
  const server: Server = serve(0, {
    answer: () => ({ status: 200, body: "" }),
    watch: (socket, head) => {
      sockets.add(socket);
      watchers.accept(socket, head);
    },
  });
  const { port } = server.address() as AddressInfo;
  const breakOff = () => {
    for (const socket of sockets) socket.destroy();
  };
  const stop = () => {
    for (const socket of sockets) socket.pause();
  };
  const goOn = () => {
    for (const socket of sockets) socket.resume();
  };
  const close = () => {
    breakOff();
    server.close();
  };
  closers.push(close);
  return { told, watchers, port, breakOff, stop, goOn, close };
}

/** One that watches it, and waits for what it has heard. */
function watch(port: number, name = "galera-1", now?: () => number) {
  let waiting: (() => void)[] = [];
  const clock = { now: 1 };
  const peers = new Peers({
    port,
    now: now ?? (() => clock.now),
    onChange: () => {
      for (const done of waiting.splice(0)) done();
    },
  });
  closers.push(() => peers.close());
  peers.watch([{ name, host: "127.0.0.1" }]);
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise<void>((resolve) => waiting.push(resolve));
    waiting = [];
  };
  return { peers, clock, until };
}

describe("Peers", () => {
  it("hear at once what has changed, without asking", async () => {
    const { told, watchers, port } = member(reportOf("galera-1"));
    const { peers, until } = watch(port);
    await until(() => peers.answers("galera-1"));
    told.report = reportOf("galera-1", { draining: true });
    watchers.publish();
    await until(() => peers.heard.get("galera-1")?.report.draining === true);
  });

  it("know of each report a moment before it was written", async () => {
    const { told, watchers, port } = member(reportOf("galera-1"));
    const { peers, clock, until } = watch(port);
    await until(() => peers.answers("galera-1"));
    clock.now = 50;
    told.report = reportOf("galera-1", { vote: "galera-0" });
    watchers.publish();
    await until(() => peers.heard.get("galera-1")?.report.vote === "galera-0");
    // It was not asked for: it may have been on its way for as long as the connection stands.
    expect(peers.heard.get("galera-1")?.askedAt).toBe(1);
    // The next question is sent by itself.
    await until(() => peers.heard.get("galera-1")?.askedAt === 50);
    told.report = reportOf("galera-1", { vote: "galera-2" });
    watchers.publish();
    await until(() => peers.heard.get("galera-1")?.report.vote === "galera-2");
    expect(peers.heard.get("galera-1")?.askedAt).toBe(50);
  });

  it("see at once that a peer has gone, keep what it said, and find it again", async () => {
    const { port, breakOff } = member(reportOf("galera-1"));
    const { peers, until } = watch(port);
    await until(() => peers.answers("galera-1"));
    breakOff();
    await until(() => !peers.answers("galera-1"));
    expect([...peers.heard.keys()]).toEqual(["galera-1"]);
    expect([...peers.answering().keys()]).toEqual([]);
    await until(() => peers.answers("galera-1"));
  });

  it("tell that one is late, before they give it up", async () => {
    const { port, stop, goOn } = member(reportOf("galera-1"));
    const { peers, until } = watch(port, "galera-1", () => performance.now());
    await until(() => peers.answers("galera-1"));
    stop();
    await until(() => peers.late());
    expect(peers.answers("galera-1")).toBe(true);
    goOn();
    await until(() => !peers.late());
    expect(peers.answers("galera-1")).toBe(true);
    stop();
    await until(() => !peers.answers("galera-1"));
    expect(peers.late()).toBe(false);
  });

  it("do not listen to another member at the address", async () => {
    const { port, watchers } = member(reportOf("galera-2"));
    const { peers } = watch(port);
    watchers.publish();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([...peers.heard.keys()]).toEqual([]);
  });
});

describe("Watchers", () => {
  it("take a new count of transactions for no news", async () => {
    const first = reportOf("galera-1");
    const { told, watchers, port } = member(first);
    const { peers, until } = watch(port);
    await until(() => peers.answers("galera-1"));
    watchers.publish();
    const { live } = first;
    if (live === null) throw new Error("it has a server");
    told.report = { ...first, live: { ...live, seqno: 99 } };
    watchers.publish();
    told.report = { ...told.report, message: "news" };
    watchers.publish();
    const seen: number[] = [];
    await until(() => {
      const heard = peers.heard.get("galera-1")?.report;
      seen.push(heard?.live?.seqno ?? -1);
      return heard?.message === "news";
    });
    expect(new Set(seen)).toEqual(new Set([1, 99]));
    expect(peers.heard.get("galera-1")?.report.live?.seqno).toBe(99);
  });
});
