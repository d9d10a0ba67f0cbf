import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { vi } from "vitest";

const lifeline = resolve("components/cluster/embedded/host/lifeline.ts");

/** A project directory with a host program that answers as a test tells it to. */
export class FakeHost {
  readonly root = mkdtempSync(join(tmpdir(), "gp-fake-host-"));

  constructor() {
    const directory = join(this.root, "components/cluster/embedded/host");
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(this.root, "package.json"), "{}");
    symlinkSync(resolve("node_modules"), join(this.root, "node_modules"));
    this.answer("console.log(JSON.stringify({ ok: true, result: request }));");
    vi.spyOn(process, "cwd").mockReturnValue(this.root);
    // A provider finds the engine at its first argument; here there is none, and progress goes to stderr.
    vi.spyOn(process, "argv", "get").mockReturnValue([process.execPath, "provider", "127.0.0.1:9"]);
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
  }

  /** The body of the host program; `request` is in scope. */
  answer(body: string): void {
    writeFileSync(
      join(this.root, "components/cluster/embedded/host/main.ts"),
      `import { appendFileSync, readFileSync } from "node:fs";
import { watchLifeline } from ${JSON.stringify(lifeline)};
// As the real one: it ends with whoever started it, also where a test run was killed.
watchLifeline(() => process.exit(1));
const request: { action: string } = JSON.parse(readFileSync(0, "utf8"));
appendFileSync(${JSON.stringify(this.log)}, JSON.stringify(request) + "\\n");
${body}
`,
    );
  }

  /** What it was asked. */
  get requests(): unknown[] {
    return readFileSync(this.log, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  }

  private get log(): string {
    return join(this.root, "requests.log");
  }

  dispose(): void {
    vi.restoreAllMocks();
    rmSync(this.root, { recursive: true, force: true });
  }
}
