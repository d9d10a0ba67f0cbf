import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { lineProgress, liveProgress, progressFor, usesColour } from "../../../toolchain/progress";

function screen(isTTY = false): { text: string; isTTY: boolean; columns: number; write(text: string): void } {
  return {
    text: "",
    isTTY,
    columns: 60,
    write(text) {
      this.text += text;
    },
  };
}

describe("lineProgress", () => {
  it("writes a line an event", () => {
    const out = screen();
    const progress = lineProgress(out);
    progress.start("kubelet", "building");
    progress.done("kubelet", "built in 45 s");
    progress.fail("etcd", "no");
    progress.note("offline");
    expect(out.text).toBe(
      "[toolchain] kubelet: building ...\n[toolchain] kubelet: built in 45 s\n[toolchain] etcd: FAILED: no\n[toolchain] offline\n",
    );
  });

  it("says of a long part only now and then how far it is", () => {
    const out = screen();
    let time = 0;
    const progress = lineProgress(out, 30_000, () => time);
    progress.start("kubelet", "building");
    for (time = 0; time < 90_000; time += 1000) progress.detail("kubelet", `at ${time / 1000}`);
    expect(out.text.split("\n").slice(1, -1)).toEqual([
      "[toolchain] kubelet: at 30",
      "[toolchain] kubelet: at 60",
    ]);
  });
});

describe("liveProgress", () => {
  it("keeps what is done above the lines that move, and leaves a clean screen", () => {
    const out = screen(true);
    const progress = liveProgress(out, false);
    progress.start(
      "kubelet",
      "building something with a name that is longer than the terminal is wide, surely",
    );
    progress.note("offline");
    progress.done("kubelet", "built in 45 s");
    progress.stop();
    expect(out.text).toContain("✔ kubelet: built in 45 s\n");
    for (const line of out.text.split("\n")) expect(stripVTControlCharacters(line).length).toBeLessThan(60);
    expect(out.text).not.toContain("\x1b[32m");
  });
});

describe("colours", () => {
  it("are for terminals whose owner wants them", () => {
    expect(usesColour(screen(true), {})).toBe(true);
    expect(usesColour(screen(false), {})).toBe(false);
    expect(usesColour(screen(true), { NO_COLOR: "1" })).toBe(false);
    expect(usesColour(screen(true), { TERM: "dumb" })).toBe(false);
  });

  it("never reach a pipe", () => {
    const out = screen();
    const progress = progressFor(out);
    progress.start("a", "b");
    progress.done("a", "c");
    progress.stop();
    expect(out.text).not.toContain("\x1b");
  });
});
