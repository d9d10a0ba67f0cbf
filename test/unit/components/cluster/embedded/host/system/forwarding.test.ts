import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type ForwardingHost,
  putForwardingBack,
  turnForwardingOn,
} from "../../../../../../../components/cluster/embedded/host/system/forwarding";

let base: string;
let first: string;
let second: string;
let value: string;
let bridges: boolean;
/** Where the next change of the setting is cut off, as by a kill. */
let killedBeforeChange: boolean;
const host: ForwardingHost = {
  read: () => value,
  write: (next) => {
    if (killedBeforeChange) throw new Error("killed");
    value = next;
  },
  hasBridges: () => bridges,
};

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "gp-test-forwarding-"));
  for (const name of ["first", "second"]) mkdirSync(join(base, name));
  first = join(base, "first", "changes.json");
  second = join(base, "second", "changes.json");
  value = "0";
  bridges = false;
  killedBeforeChange = false;
});
afterEach(() => rmSync(base, { recursive: true }));

describe("forwarding of packets", () => {
  it("is turned on, and off again by the same cluster", () => {
    turnForwardingOn(first, host);
    expect(value).toBe("1");
    turnForwardingOn(first, host);
    putForwardingBack(first, [], host);
    expect(value).toBe("0");
    expect(existsSync(first)).toBe(false);
  });

  it("is written down before it is changed, so that a run killed between the two leaves nothing", () => {
    killedBeforeChange = true;
    expect(() => turnForwardingOn(first, host)).toThrow("killed");
    expect(JSON.parse(readFileSync(first, "utf8"))).toEqual({ forwarding: true });
    killedBeforeChange = false;
    putForwardingBack(first, [], host);
    expect(value).toBe("0");
  });

  it("stays as it was where the host forwarded already", () => {
    value = "1";
    turnForwardingOn(first, host);
    putForwardingBack(first, [], host);
    expect(value).toBe("1");
  });

  it("is put back once: what somebody turns on later is theirs", () => {
    turnForwardingOn(first, host);
    putForwardingBack(first, [], host);
    value = "1";
    putForwardingBack(first, [], host);
    expect(value).toBe("1");
  });

  it("is put back when the first try was killed before it could", () => {
    turnForwardingOn(first, host);
    killedBeforeChange = true;
    expect(() => putForwardingBack(first, [], host)).toThrow("killed");
    killedBeforeChange = false;
    putForwardingBack(first, [], host);
    expect(value).toBe("0");
  });

  it("is left to the cluster that still needs it, which turns it off in the end", () => {
    turnForwardingOn(first, host);
    turnForwardingOn(second, host);
    putForwardingBack(first, [second], host);
    expect(value).toBe("1");
    putForwardingBack(second, [], host);
    expect(value).toBe("0");
  });

  it("stays on where somebody made a bridge meanwhile", () => {
    turnForwardingOn(first, host);
    bridges = true;
    putForwardingBack(first, [], host);
    expect(value).toBe("1");
  });
});
