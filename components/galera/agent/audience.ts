/** How long a proxy counts that has not asked again, in milliseconds: several of its checks. */
export const recentMs = 3000;

/** What a proxy is told about a role. */
export type Standing = "yes" | "leaving" | "no";

/** Which proxies ask this member for the writer, and what each was told last. */
export class Audience {
  readonly #told = new Map<string, { at: number; standing: Standing }>();

  /** @param now monotonic milliseconds */
  constructor(private readonly now: () => number) {}

  /** A proxy was told this. Whether it was told something else before. */
  tell(proxy: string, standing: Standing): boolean {
    const before = this.#told.get(proxy);
    this.#told.set(proxy, { at: this.now(), standing });
    return before?.standing !== standing;
  }

  /** All that have asked lately. */
  all(): string[] {
    return this.#recent().map(([proxy]) => proxy);
  }

  /** Those that have asked lately and were told this. */
  toldOf(standing: Standing): string[] {
    return this.#recent().flatMap(([proxy, told]) => (told.standing === standing ? [proxy] : []));
  }

  #recent() {
    const since = this.now() - recentMs;
    for (const [proxy, { at }] of this.#told) if (at < since) this.#told.delete(proxy);
    return [...this.#told].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
