import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EmbeddedImagesProvider } from "../../../../../../../components/cluster/embedded/dynamic/providers/embedded-images";
import { clusterOutputs, makeReservation, pretendToRun } from "./fixtures";

const { callHost } = vi.hoisted(() => ({ callHost: vi.fn() }));
vi.mock("../../../../../../../components/cluster/embedded/dynamic/providers/call-host", () => ({ callHost }));

const provider = new EmbeddedImagesProvider();

function setUp() {
  const inputs = { reservation: makeReservation(), imagesKey: "abc", providerVersion: 1 };
  return { inputs, outputs: { ...inputs, references: clusterOutputs.images } };
}

let inputs: ReturnType<typeof setUp>["inputs"];
let outputs: ReturnType<typeof setUp>["outputs"];
beforeEach(() => {
  ({ inputs, outputs } = setUp());
  callHost.mockReset();
});
afterEach(() => rmSync(inputs.reservation.directory, { recursive: true }));

describe("EmbeddedImages", () => {
  it("is what the host says", async () => {
    callHost.mockResolvedValue({ reservation: {}, outputs: clusterOutputs, running: true });
    expect(await provider.create(inputs)).toEqual({ id: "dev-1", outs: outputs });
    expect(await provider.update("dev-1", outputs, inputs)).toEqual({ outs: outputs });
    expect(await provider.read("dev-1", outputs)).toEqual({ id: "dev-1", props: outputs });
  });

  it("stays the same while workers come and go", async () => {
    pretendToRun(inputs.reservation);
    expect(await provider.diff("dev-1", outputs, inputs)).toMatchObject({ changes: false, replaces: [] });
    expect(callHost).not.toHaveBeenCalled();
  });

  it.each([["an image", { images: { pause: "x@sha256:2" } }]])(
    "changes with %s on the host",
    async (_what, change) => {
      pretendToRun(inputs.reservation);
      const file = join(inputs.reservation.directory, "outputs.json");
      writeFileSync(file, JSON.stringify({ ...clusterOutputs, ...change }));
      expect(await provider.diff("dev-1", outputs, inputs)).toMatchObject({ changes: true, replaces: [] });
    },
  );

  it("changes with the images that are asked for", async () => {
    pretendToRun(inputs.reservation);
    const other = { ...inputs, imagesKey: "def" };
    expect(await provider.diff("dev-1", outputs, other)).toMatchObject({ changes: true, replaces: [] });
  });
});
