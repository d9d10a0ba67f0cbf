import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

type Tell = (message: string) => Promise<void>;
const { inParcels } = createRequire(__filename)("../../../../toolchain/start/debug-log.cjs") as {
  inParcels(send: Tell, hold: () => () => void): Tell;
};

/** An engine that answers when it is told to, and whether the connection to it is held. */
function engine() {
  const got: string[] = [];
  const answers: { answer(): void; fail(): void }[] = [];
  let held = 0;
  const tell = inParcels(
    (message) => {
      // As the SDK does: whoever sends holds the connection until the answer.
      held += 1;
      got.push(message);
      return new Promise<void>((resolve, reject) => {
        const end = (settle: () => void) => () => {
          held -= 1;
          settle();
        };
        answers.push({ answer: end(resolve), fail: end(() => reject(new Error("gone"))) });
      });
    },
    () => {
      held += 1;
      return () => {
        held -= 1;
      };
    },
  );
  return { tell, got, answers, isHeld: () => held > 0 };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("messages in parcels", () => {
  it("are all sent, in their order, those that wait together", async () => {
    const { tell, got, answers } = engine();
    const first = [tell("a"), tell("b")];
    await settled();
    expect(got).toEqual(["a\nb"]);
    const second = [tell("c"), tell("d"), tell("e")];
    await settled();
    expect(got).toHaveLength(1);
    answers[0]?.answer();
    await Promise.all(first);
    await settled();
    expect(got).toEqual(["a\nb", "c\nd\ne"]);
    answers[1]?.answer();
    await Promise.all(second);
  });

  it("hold the connection from the first word until the answer", async () => {
    const { tell, answers, isHeld } = engine();
    expect(isHeld()).toBe(false);
    const first = tell("a");
    expect(isHeld()).toBe(true);
    await settled();
    const second = tell("b");
    answers[0]?.answer();
    expect(isHeld()).toBe(true);
    await first;
    await settled();
    expect(isHeld()).toBe(true);
    answers[1]?.answer();
    await second;
    expect(isHeld()).toBe(false);
  });

  it("go on after one that was lost", async () => {
    const { tell, got, answers } = engine();
    const lost = tell("a");
    await settled();
    answers[0]?.fail();
    await expect(lost).rejects.toThrow("gone");
    const next = tell("b");
    await settled();
    answers[1]?.answer();
    await next;
    expect(got).toEqual(["a", "b"]);
  });
});
