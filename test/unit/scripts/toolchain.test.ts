import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../../scripts/lib/paths";

it("the help of the toolchain says how it is called", () => {
  const args = ["--import", "tsx", join(root, "scripts", "toolchain.ts"), "--help"];
  expect(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" })).toMatch(
    /^Usage: npm run toolchain -- /,
  );
});
