/** Logs what goes wrong again and again once: anew only where it is something else, or has gone well meanwhile. */
export class Complaint {
  #said = "";

  constructor(private readonly log: (message: string) => void) {}

  say(problem: string): void {
    if (problem !== this.#said) this.log(problem);
    this.#said = problem;
  }

  /** It has gone well. */
  over(): void {
    this.#said = "";
  }
}
