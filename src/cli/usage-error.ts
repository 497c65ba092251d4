/** The command was called in a way that cannot be carried out; the message is for the person at the terminal. */
export class UsageError extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(zh);
    this.name = "UsageError";
  }
}
