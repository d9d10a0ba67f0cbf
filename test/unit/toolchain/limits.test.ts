import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { limits } from "../../../toolchain/limits";

it("ends after its time, though memory has been collected since", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const ended = once(limits(new AbortController().signal)(100), "abort");
  await delay(20);
  collect();
  const outcome = await Promise.race([ended.then(() => "ended"), delay(5000, "still waits", { ref: false })]);
  expect(outcome).toBe("ended");
});

it("says which of the two ended it", async () => {
  const command = new AbortController();
  const limited = limits(command.signal);
  const [short, long] = [limited(1), limited(60_000)];
  await once(short, "abort");
  expect(short.reason).toMatchObject({ name: "TimeoutError" });
  command.abort(new Error("interrupted"));
  expect(long.reason).toMatchObject({ message: "interrupted" });
  expect(limited(60_000).reason).toMatchObject({ message: "interrupted" });
  expect(limits()(60_000).aborted).toBe(false);
});
