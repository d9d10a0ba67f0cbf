import { describe, expect, it } from "vitest";
import { Screen } from "../../../../scripts/lib/screen";

function terminal(rows?: number) {
  const written: string[] = [];
  return {
    written,
    ...(rows === undefined ? {} : { rows }),
    write: (text: string) => void written.push(text),
  };
}

describe("Screen", () => {
  it("draws over what it drew before, clearing no more than what is left of it", () => {
    const to = terminal();
    const screen = new Screen(to);
    screen.draw("one\ntwo");
    screen.draw("three");
    expect(to.written).toEqual([
      "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[Hone\x1b[K\ntwo\x1b[K\x1b[J",
      "\x1b[Hthree\x1b[K\x1b[J",
    ]);
    // To clear it all first is what flickers.
    expect(to.written.join("")).not.toContain("\x1b[2J");
  });

  it("gives the terminal back as it was, once", () => {
    const to = terminal();
    const screen = new Screen(to);
    screen.close();
    expect(to.written).toEqual([]);
    screen.draw("x");
    screen.close();
    screen.close();
    screen.redraw();
    expect(to.written.slice(1)).toEqual(["\x1b[?7h\x1b[?25h\x1b[?1049l"]);
  });

  it("fits into a low window, and says what it leaves out", () => {
    const to = { ...terminal(), rows: 3 };
    const screen = new Screen(to);
    screen.draw("1\n2\n3");
    screen.draw("1\n2\n3\n4");
    expect(to.written[0]).not.toContain("more");
    expect(to.written[1]).toContain("2\x1b[K\n... 2 more lines: make the window higher");
    to.rows = 9;
    screen.redraw();
    expect(to.written[2]).toContain("4\x1b[K");
  });
});
