import { afterEach, describe, expect, it, vi } from "vitest";
import { callHost } from "../../../../../../../components/cluster/embedded/dynamic/providers/call-host";
import { UserError } from "../../../../../../../toolchain/errors";

const { callHostProgram } = vi.hoisted(() => ({ callHostProgram: vi.fn() }));
vi.mock("../../../../../../../components/cluster/embedded/host/call", () => ({ callHostProgram }));
afterEach(() => callHostProgram.mockReset());

describe("what the host program says is wrong", () => {
  it("is what a person reads, with neither a stack nor a colon behind it", async () => {
    callHostProgram.mockRejectedValue(new UserError("Port 6443 is in use.", { hint: "Free it." }));
    const error = await callHost<never>({ action: "read", clusterId: "a" }).catch((reason) => reason);
    expect(error.message).toBe("Port 6443 is in use.\n  Free it.");
    // As Pulumi prints it.
    expect(`${error}: ${error.stack}`).toBe("The host: Port 6443 is in use.\n  Free it.");
  });
});
