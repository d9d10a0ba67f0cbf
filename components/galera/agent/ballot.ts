/** The vote of one member: whom it wants to see start the cluster. */
export class Ballot {
  #vote: string | null = null;
  #selfVotedAt: number | null = null;

  /**
   * @param self name of the member that votes
   * @param now monotonic milliseconds
   */
  constructor(
    private readonly self: string,
    private readonly now: () => number,
  ) {}

  get vote(): string | null {
    return this.#vote;
  }

  /** Since when it has voted for itself without a break; null if it does not. */
  get selfVotedAt(): number | null {
    return this.#selfVotedAt;
  }

  /** Votes for a member, or for none. */
  cast(vote: string | null): void {
    if (vote !== this.self) this.#selfVotedAt = null;
    else if (this.#vote !== vote) this.#selfVotedAt = this.now();
    this.#vote = vote;
  }
}
