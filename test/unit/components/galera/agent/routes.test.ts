import { describe, expect, it } from "vitest";
import { Routes } from "../../../../../components/galera/agent/routes";
import { certificateReport, reportOf } from "./reports";

function make(moves = true) {
  const done: string[] = [];
  const routes = new Routes({
    self: "galera/galera-0",
    report: () => reportOf("galera-0"),
    hung: () => false,
    drain: {
      writer: "yes",
      reader: "no",
      stop: async () => {
        done.push("drain");
      },
      switchOver: async (heir) => {
        done.push(`switchover ${heir}`);
        return moves;
      },
    },
    audience: {
      tell: (proxy, standing) => {
        done.push(`told ${proxy} ${standing}`);
        return true;
      },
    },
    longPoll: {
      answer: async (question, ask, waitMs) => {
        done.push(`${question} waits ${waitMs}`);
        return ask();
      },
    },
    watchers: {
      publish: () => {
        done.push("publish");
      },
    },
    upkeep: {
      answer: (path) => (path === "/applied/accounts/1" ? { state: "applied", message: "", again: 1 } : null),
    },
    observatory: {
      answer: (path) => (path === "/metrics" ? Promise.resolve({ status: 200, body: "metrics" }) : null),
    },
    certificates: { report: () => certificateReport, answer: () => null },
  });
  const ask = async (path: string, order?: string, proxy?: string) =>
    routes.answer({ path, order, proxy, waitMs: 1000 });
  return { done, ask };
}

describe("Routes", () => {
  it("obeys only those who mean it", async () => {
    const { done, ask } = make();
    expect(await ask("/drain")).toMatchObject({ status: 403 });
    expect(await ask("/drain", "switchover")).toMatchObject({ status: 403 });
    expect(done).toEqual([]);
    expect(await ask("/drain", "drain")).toEqual({ status: 200, body: "drained" });
    expect(await ask("/switchover", "switchover")).toMatchObject({ status: 200 });
    expect(done).toEqual(["drain", "switchover null"]);
    expect(await make(false).ask("/switchover", "switchover")).toMatchObject({ status: 503 });
  });

  it("gives each question to who knows the answer", async () => {
    const { ask } = make();
    expect(await ask("/certificate")).toMatchObject({ body: JSON.stringify(certificateReport) });
    expect(await ask("/applied/accounts/1")).toMatchObject({ body: expect.stringContaining("applied") });
    expect(await ask("/metrics")).toMatchObject({ body: "metrics" });
  });

  it("tells the peers which proxies know of the writer, and nobody who else asks", async () => {
    const { done, ask } = make();
    expect(await ask("/writer/galera/galera-0")).toMatchObject({ status: 200 });
    expect(done).toEqual([]);
    expect(await ask("/writer/galera/galera-0", undefined, "proxy-1")).toMatchObject({ status: 200 });
    expect(done).toEqual(["proxy-1 writer waits 1000", "told proxy-1 yes", "publish"]);
    expect(await ask("/reader/galera/galera-0", undefined, "proxy-1")).toMatchObject({ status: 503 });
    expect(done.slice(3)).toEqual(["proxy-1 reader waits 1000"]);
  });
});
