/** A terminal, as far as a {@link Screen} uses it. */
interface Terminal {
  rows?: number;
  write(text: string): unknown;
}

// https://invisible-island.net/xterm/ctlseqs/ctlseqs.html: the alternate screen, no cursor, no wrapping of long lines.
const open = "\x1b[?1049h\x1b[?25l\x1b[?7l";
const close = "\x1b[?7h\x1b[?25h\x1b[?1049l";
const home = "\x1b[H";
const clearLine = "\x1b[K";
const clearBelow = "\x1b[J";

/** Shows one text after the other in the same place; what was on the terminal before comes back at the end. */
export class Screen {
  #text: string | null = null;
  #open = false;

  constructor(private readonly terminal: Terminal) {}

  /** Draws over the old text line by line: where everything is cleared first, it flickers. */
  draw(text: string): void {
    this.#text = text;
    const begin = this.#open ? "" : open;
    this.#open = true;
    const lines = cropped(text.split("\n"), this.terminal.rows ?? 24).map((line) => `${line}${clearLine}`);
    this.terminal.write(`${begin}${home}${lines.join("\n")}${clearBelow}`);
  }

  /** The terminal has changed its size. */
  redraw(): void {
    if (this.#open && this.#text !== null) this.draw(this.#text);
  }

  /** May be called more than once. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.terminal.write(close);
  }
}

/** As many lines as there is room for, saying how many there are not. */
function cropped(lines: readonly string[], rows: number): readonly string[] {
  if (lines.length <= rows) return lines;
  const shown = lines.slice(0, Math.max(0, rows - 1));
  return [...shown, `... ${lines.length - shown.length} more lines: make the window higher`];
}
