import { watch } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import {
  checkInotify,
  inotifyProblems,
} from "../../../../../../../components/cluster/embedded/host/system/inotify";

describe("the limit of inotify instances", () => {
  it("carries nine workers by default, where nothing else runs", () => {
    expect(inotifyProblems(128, 0, 9)).toEqual([]);
  });

  it("says what to set where it does not suffice", () => {
    expect(inotifyProblems(128, 70, 7)).toEqual([
      expect.stringMatching(/allows a user 128 .* 70 .* 7 workers take 84\. .*max_user_instances=512$/),
    ]);
    expect(inotifyProblems(1024, 1000, 1)).toEqual([expect.stringMatching(/max_user_instances=2048$/)]);
  });

  it.runIf(process.platform === "linux" && process.getuid?.() === 0)(
    "counts what is in use on this host",
    () => {
      const used = () => Number(/, (\d+) of root's/.exec(checkInotify(10_000, "/none")[0] ?? "")?.[1]);
      expect(used()).toBeGreaterThanOrEqual(0);
      const watcher = watch(tmpdir());
      expect(used()).toBeGreaterThan(0);
      watcher.close();
    },
  );
});
