import type { FUniver } from "@univerjs/core/facade";

const EDGES = ["row", "col"] as const;

/** Commands that would move cells: formulas, marks and the form's own print areas in the file would not follow. */
const MOVES: ReadonlySet<string> = new Set(
  [
    ...EDGES.flatMap((edge) => [
      `insert-${edge}`,
      `insert-${edge}-before`,
      `insert-${edge}-after`,
      `insert-${edge}-by-range`,
      `remove-${edge}`,
      `remove-${edge}-confirm`,
      `remove-${edge}-by-range`,
      `move-${edge}s`,
    ]),
    "append-row",
    "insert-multi-rows-above",
    "insert-multi-rows-after",
    "insert-multi-cols-before",
    "insert-multi-cols-right",
    "insert-range-move-down",
    "insert-range-move-down-confirm",
    "insert-range-move-right",
    "insert-range-move-right-confirm",
    "delete-range-move-left",
    "delete-range-move-left-confirm",
    "delete-range-move-up",
    "delete-range-move-up-confirm",
    "reorder-range",
    "sort-range",
    "split-text-to-columns",
  ].map((name) => `sheet.command.${name}`),
);

/** What a person may not do to the book's sheets; the add-in adds sheets of its own and takes them back. */
const SHEETS: ReadonlySet<string> = new Set(
  [
    "insert-sheet",
    "copy-worksheet",
    "remove-sheet",
    "remove-sheet-confirm",
    "set-worksheet-name",
    "set-worksheet-order",
    "set-worksheet-hidden",
    "add-worksheet-protection",
    "delete-worksheet-protection",
  ].map((name) => `sheet.command.${name}`),
);

export interface GuardOptions {
  /** Whether the add-in, not the person, is at work. */
  addInAtWork(): boolean;
  refused(): void;
}

/** Refuses whatever the file could not follow. @returns how to stop. */
export function guardStructure(api: FUniver, { addInAtWork, refused }: GuardOptions): () => void {
  const watch = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const { id } = event;
    if (!MOVES.has(id) && !(SHEETS.has(id) && !addInAtWork())) return;
    event.cancel = true;
    refused();
  });
  return () => watch.dispose();
}
