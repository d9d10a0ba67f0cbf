/** Receives what the toolchain does; a part is a bundle of programs or an image. */
export interface Progress {
  /** Work on a part begins, e.g. `("kubernetes", "building from k8s.io/kubernetes v1.36.3")`. */
  start(part: string, what: string): void;
  /** How far it is, e.g. `"compiling 312 of 1804 packages"`. */
  detail(part: string, text: string): void;
  /** It is there; `result` says how and how long it took. */
  done(part: string, result: string): void;
  fail(part: string, reason: string): void;
  /** Something that concerns no single part. */
  note(text: string): void;
}

export const silentProgress: Progress = {
  start: () => undefined,
  detail: () => undefined,
  done: () => undefined,
  fail: () => undefined,
  note: () => undefined,
};

/** What the renderers need of a stream. */
export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Whether to use colours there: only on a terminal, and never against https://no-color.org. */
export function usesColour(screen: Screen, env: NodeJS.ProcessEnv = process.env): boolean {
  return screen.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}

/** A line an event, for logs and pipes; what takes long says every half minute how far it is. */
export function lineProgress(screen: Screen, everyMs = 30_000, now: () => number = Date.now): Progress {
  const last = new Map<string, number>();
  const line = (text: string): void => void screen.write(`[toolchain] ${text}\n`);
  return {
    start(part, what) {
      last.set(part, now());
      line(`${part}: ${what} ...`);
    },
    detail(part, text) {
      if (now() - (last.get(part) ?? 0) < everyMs) return;
      last.set(part, now());
      line(`${part}: ${text}`);
    },
    done: (part, result) => line(`${part}: ${result}`),
    fail: (part, reason) => line(`${part}: FAILED: ${reason}`),
    note: line,
  };
}

interface Live {
  what: string;
  detail: string;
  since: number;
}

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** Lines that move: one for each part under way, what is done scrolls above them. Call `stop` at the end. */
export function liveProgress(screen: Screen, colour = usesColour(screen)): Progress & { stop(): void } {
  const live = new Map<string, Live>();
  const paint = (code: number, text: string): string => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);
  let drawn = 0;
  let frame = 0;
  const clear = (): void => {
    if (drawn > 0) screen.write(`\x1b[${drawn}A\x1b[J`);
    drawn = 0;
  };
  const draw = (): void => {
    clear();
    const width = (screen.columns ?? 100) - 1;
    for (const [part, { what, detail, since }] of live) {
      const seconds = Math.round((Date.now() - since) / 1000);
      const text = `${part}: ${what}${detail === "" ? "" : `, ${detail}`} (${seconds} s)`;
      screen.write(`${paint(36, frames[frame % frames.length] ?? "-")} ${text.slice(0, width - 2)}\n`);
      drawn += 1;
    }
    frame += 1;
  };
  const timer = setInterval(draw, 120);
  timer.unref();
  const above = (text: string): void => {
    clear();
    screen.write(`${text}\n`);
    draw();
  };
  return {
    start(part, what) {
      live.set(part, { what, detail: "", since: live.get(part)?.since ?? Date.now() });
    },
    detail(part, text) {
      const entry = live.get(part);
      if (entry !== undefined) entry.detail = text;
    },
    done(part, result) {
      live.delete(part);
      above(`${paint(32, "✔")} ${part}: ${result}`);
    },
    fail(part, reason) {
      live.delete(part);
      above(`${paint(31, "✖")} ${part}: ${reason}`);
    },
    note: (text) => above(`${paint(2, "·")} ${text}`),
    stop() {
      clearInterval(timer);
      clear();
    },
  };
}

/** The renderer that suits a stream: moving lines on a terminal, plain lines elsewhere. */
export function progressFor(screen: Screen): Progress & { stop(): void } {
  if (screen.isTTY === true && process.env.TERM !== "dumb") return liveProgress(screen);
  return { ...lineProgress(screen), stop: () => undefined };
}
