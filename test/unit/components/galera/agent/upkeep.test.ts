import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Live, Report } from "../../../../../components/galera/agent/report";
import { revisionOf } from "../../../../../components/galera/agent/revision";
import { type Applied, Upkeep } from "../../../../../components/galera/agent/upkeep";

const live: Live = {
  primary: true,
  nonPrimary: false,
  expelled: false,
  state: "Synced",
  uuid: "u",
  seqno: 1,
  caughtUp: true,
  view: ["galera-0"],

  instance: "",
  instances: [],
  evicted: [],
  writer: "galera-0",
  epoch: 1,
};
const path = (text: string) => `/applied/accounts/${revisionOf(text)}`;

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "upkeep-"));
  file = join(directory, "accounts.json");
  writeFileSync(file, "one");
});
afterEach(() => rmSync(directory, { recursive: true }));

function make(attend: (text: string, writer: boolean) => Applied) {
  const seen: string[] = [];
  const state = { clock: 0, live: live as Live | null, writes: false, logged: [] as string[] };
  const upkeep = new Upkeep(
    {
      administration: {
        session: (work) => work({ rows: () => Promise.resolve([]), run: () => Promise.resolve() }),
      },
      report: () => ({ live: state.live }) as Report,
      writes: () => state.writes,
      now: () => state.clock,
      log: (message) => state.logged.push(message),
    },
    [
      {
        file,
        duty: {
          name: "accounts",
          attend: async (_session, text, { writer }) => {
            seen.push(text);
            return attend(text, writer);
          },
        },
      },
    ],
  );
  return { upkeep, seen, state };
}

const done: Applied = { state: "applied", message: "", again: 30 };

describe("Upkeep", () => {
  it("looks when the file changes, when it becomes the writer, and when the time has come; not otherwise", async () => {
    const { upkeep, seen, state } = make(() => done);
    await upkeep.round();
    await upkeep.round();
    expect(seen).toEqual(["one"]);
    writeFileSync(file, "two");
    await upkeep.round();
    state.writes = true;
    await upkeep.round();
    state.clock = 31_000;
    await upkeep.round();
    expect(seen).toEqual(["one", "two", "two", "two"]);
  });

  it("says of a version that it is applied only when it is that version", async () => {
    const { upkeep } = make(() => done);
    expect(upkeep.answer(path("one"))).toMatchObject({ state: "pending" });
    await upkeep.round();
    expect(upkeep.answer(path("one"))).toMatchObject({ state: "applied" });
    expect(upkeep.answer(path("two"))).toMatchObject({ state: "pending" });
    expect(upkeep.answer("/applied/other/00")).toBeNull();
    expect(upkeep.answer("/state")).toBeNull();
  });

  it("knows nothing of a server that is not synced, and begins again afterwards", async () => {
    const { upkeep, seen, state } = make(() => done);
    await upkeep.round();
    state.live = null;
    await upkeep.round();
    expect(upkeep.answer(path("one"))).toMatchObject({ state: "pending" });
    state.live = live;
    await upkeep.round();
    expect(seen).toEqual(["one", "one"]);
    expect(upkeep.answer(path("one"))).toMatchObject({ state: "applied" });
  });

  it("tries again after an error, and says it once", async () => {
    let fails = true;
    const { upkeep, state } = make(() => {
      if (fails) throw new Error("the server has gone away");
      return done;
    });
    await upkeep.round();
    await upkeep.round();
    expect(state.logged).toEqual(["accounts: the server has gone away"]);
    expect(upkeep.answer(path("one"))).toMatchObject({
      state: "pending",
      message: "the server has gone away",
    });
    fails = false;
    await upkeep.round();
    expect(upkeep.answer(path("one"))).toMatchObject({ state: "applied" });
  });
});
