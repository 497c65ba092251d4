import type { PackageDraft } from "./package-draft";

type Change = (text: string) => string;

/** What one batch of edits shares while it is made. */
export class EditContext {
  /** The parts of the workbook's own that QB adds to, as this batch found them; null where there was none. */
  readonly touched = new Map<string, { readonly first: string | null }>();
  /** By worksheet part: the rules that this batch put before all others. */
  readonly rulesAhead = new Map<string, number>();
  /** The cell formats that this batch found or made: look -> its number. Formats never go within a batch. */
  readonly formats = new Map<string, number>();
  /** Something of QB's was taken out of the workbook. */
  removedSomething = false;
  private lasting: { readonly part: string; readonly change: Change }[] = [];

  constructor(readonly draft: PackageDraft) {}

  /** To be called before such a part is changed. */
  keepOrigin(part: string): void {
    if (this.touched.has(part)) return;
    this.touched.set(part, { first: this.draft.has(part) ? this.draft.text(part) : null });
  }

  /** Changes such a part in a way that stays when QB's additions go. */
  changeForGood(part: string, change: Change): void {
    this.keepOrigin(part);
    this.draft.setText(part, change(this.draft.text(part)));
    this.lasting.push({ part, change });
  }

  /** A former text of a part with the changes that stay. */
  withLasting(part: string, text: string): string {
    const own = this.lasting.filter((entry) => entry.part === part);
    return own.reduce((changed, { change }) => change(changed), text);
  }

  /** Forgets the batch so far: the parts were put back to another state. */
  startOver(): void {
    this.touched.clear();
    this.rulesAhead.clear();
    this.formats.clear();
    this.lasting = [];
    this.removedSomething = false;
  }
}
