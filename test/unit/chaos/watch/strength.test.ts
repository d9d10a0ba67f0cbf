import { describe, expect, it } from "vitest";
import type { Told } from "../../../chaos/watch/agent-report";
import { missing, type Seen } from "../../../chaos/watch/strength";

const names = ["galera-0", "galera-1", "galera-2"];
const pod = (name: string) => ({ name, uid: name, node: "worker", address: "10.0.0.1", ready: true });
const told = (member: string): Told => ({
  member,
  primary: true,
  synced: true,
  donor: false,
  uuid: "u",
  view: names,
  writer: member === "galera-1",
  epoch: 1,
  seqno: 1,
  message: "is synced",
  notes: [],
});
const whole: Seen = {
  replicas: 3,
  members: names.map(pod),
  told: names.map(told),
  proxies: [pod("proxy")],
  silent: [],
};

describe("full strength", () => {
  it("is all members synced and ready, one view, one writer, all proxies", () => {
    expect(missing(whole)).toEqual([]);
  });

  it.each<[string, Partial<Seen>, RegExp]>([
    ["a member's pod is missing", { members: whole.members.slice(1) }, /2 of 3 members exist/],
    [
      "a pod is not ready",
      { members: [...names.slice(1).map(pod), { ...pod("galera-0"), ready: false }] },
      /galera-0 is not/,
    ],
    [
      "an agent is silent",
      { told: whole.told.slice(1) },
      /galera-0 is not synced and ready: its agent is silent/,
    ],
    [
      "a member is a joiner",
      { told: [{ ...told("galera-0"), synced: false, message: "is Joiner" }, ...whole.told.slice(1)] },
      /is Joiner/,
    ],
    [
      "views differ",
      { told: [{ ...told("galera-0"), view: ["galera-0"] }, ...whole.told.slice(1)] },
      /galera-0 sees \{galera-0\}/,
    ],
    [
      "histories differ",
      { told: [{ ...told("galera-0"), uuid: "other" }, ...whole.told.slice(1)] },
      /different histories/,
    ],
    ["nobody is the writer", { told: whole.told.map((one) => ({ ...one, writer: false })) }, /0 writers/],
    [
      "two are the writer",
      { told: whole.told.map((one) => ({ ...one, writer: one.member !== "galera-2" })) },
      /2 writers/,
    ],
    ["there is no proxy", { proxies: [] }, /no proxy/],
    ["a proxy is not ready", { proxies: [{ ...pod("proxy"), ready: false }] }, /proxy is not ready/],
    ["an endpoint is silent", { silent: ["10.0.0.1:1 does not answer"] }, /does not answer/],
  ])("is not reached while %s", (_, change, words) => {
    expect(missing({ ...whole, ...change }).join("\n")).toMatch(words);
  });
});
