import { describe, expect, it } from "vitest";
import { Undo } from "../../chaos/undo";

describe("what is to be put back", () => {
  it("is put back once, the last change first, whatever fails", async () => {
    const done: string[] = [];
    const undo = new Undo();
    undo.add("first", () => done.push("first"));
    undo.add("second", () => {
      throw new Error("no");
    });
    undo.add("third", async () => done.push("third"));
    expect(await undo.all()).toEqual(["second: no"]);
    expect(done).toEqual(["third", "first"]);
    expect(await undo.all()).toEqual([]);
    expect(done).toHaveLength(2);
  });
});
