import { OfficeError } from "./office-error";

/** The answer of a method; there after the next sync. */
export class ClientResult<T = unknown> {
  private answer: { readonly value: T } | null = null;

  get value(): T {
    if (this.answer) return this.answer.value;
    throw new OfficeError(
      "ValueNotLoaded",
      'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.',
      "clientResult.value",
    );
  }

  /** To be called by the context alone. */
  take(value: T): void {
    this.answer = { value };
  }
}
