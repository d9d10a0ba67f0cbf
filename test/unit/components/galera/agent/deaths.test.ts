import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { Deaths, type Knock, knock } from "../../../../../components/galera/agent/deaths";
import { instanceOf, liveOf, reportOf } from "./reports";

const gone = instanceOf("galera-1");

/** Watches one suspect whose port answers like this, one after the other; then for ever like the last. */
async function watch(
  answers: Knock[],
  suspectedFor = 20,
  met = gone.uuid,
): Promise<{ proofs: string[]; knocks: number }> {
  const proofs: string[] = [];
  let knocks = 0;
  const deaths: Deaths = new Deaths({
    knock: () => {
      const answer = answers[Math.min(knocks, answers.length - 1)] ?? "silent";
      knocks++;
      if (knocks >= suspectedFor) deaths.suspect([], new Map());
      return Promise.resolve(answer);
    },
    sleep: () => Promise.resolve(),
    onProof: ({ uuid }) => proofs.push(uuid),
  });
  const report = reportOf(gone.name, { live: liveOf({ instance: met }) });
  deaths.suspect([], new Map([[gone.name, { report, askedAt: 0 }]]));
  deaths.suspect([gone], new Map());
  // Asked for again with every report that arrives: that must not make more knocks of it.
  deaths.suspect([gone], new Map());
  for (let turn = 0; turn < 500; turn++) await Promise.resolve();
  expect([...deaths.closed]).toEqual(proofs);
  return { proofs, knocks };
}

describe("Deaths", () => {
  it("takes several refusals in a row for a proof, and then knocks no more", async () => {
    expect(await watch(["refused"])).toEqual({ proofs: [gone.uuid], knocks: 3 });
    expect(await watch(["refused", "refused", "silent", "refused"])).toEqual({
      proofs: [gone.uuid],
      knocks: 6,
    });
  });

  it("proves nothing by silence, nor by an open port", async () => {
    expect((await watch(["silent"])).proofs).toEqual([]);
    expect((await watch(["open"])).proofs).toEqual([]);
    expect((await watch(["refused", "refused", "open", "silent"])).proofs).toEqual([]);
  });

  it("takes no refusal in the name of an instance of which its own agent has never told", async () => {
    expect(await watch(["refused"], 20, "another instance of it")).toEqual({ proofs: [], knocks: 0 });
  });

  it("stops when the suspect's agent answers again", async () => {
    expect(await watch(["refused"], 2)).toEqual({ proofs: [], knocks: 2 });
  });
});

describe("knock", () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  it("tells a port that is open from one that is closed", async () => {
    server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    expect(await knock("127.0.0.1", address.port)).toBe("open");
    server.close();
    await once(server, "close");
    expect(await knock("127.0.0.1", address.port)).toBe("refused");
  });

  it("takes a name that nobody knows for silence", async () => {
    expect(await knock("nobody.invalid", 4567)).toBe("silent");
  });
});
