import { describe, expect, it } from "vitest";
import { parseWaitFor } from "../../../../../../toolchain/plugins/kubernetes/await/wait-for";

const object = {
  status: {
    phase: "Running",
    conditions: [{ type: "Ready", status: "False", reason: "Starting" }],
    list: [{ ip: "1.2.3.4" }],
  },
};

const judge = (text: string) => parseWaitFor(text).judge(object, {});

describe("pulumi.com/waitFor", () => {
  it("waits for a condition", () => {
    expect(judge("condition=Ready")).toMatchObject({
      ready: false,
      message: expect.stringMatching(/it is False, Starting/),
    });
    expect(judge("condition=Ready=False").ready).toBe(true);
    expect(judge("condition=Other").message).toMatch(/it is not set/);
  });

  it("waits for a value, or for any value", () => {
    expect(judge("jsonpath={.status.phase}=Running").ready).toBe(true);
    expect(judge("jsonpath={.status.phase}=Stopped").message).toMatch(/to be Stopped \(it is Running\)/);
    expect(judge("jsonpath={.status.list[0].ip}").ready).toBe(true);
    expect(judge("jsonpath={.status.list[1].ip}").ready).toBe(false);
    expect(judge("jsonpath=.status.phase=Running").ready).toBe(true);
  });

  it("waits for all of a list", () => {
    expect(judge('["condition=Ready=False", "jsonpath={.status.phase}=Running"]').ready).toBe(true);
    expect(judge('["condition=Ready", "jsonpath={.status.phase}=Running"]').ready).toBe(false);
  });

  it("of another form is an error", () => {
    expect(() => parseWaitFor("Ready")).toThrow(/expected condition=… or jsonpath=…, got "Ready"/);
    expect(() => parseWaitFor("[]")).toThrow(/at least one/);
  });
});
