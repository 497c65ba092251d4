import type { FUniver } from "@univerjs/core/facade";
import type { FileSide } from "../../host/book/host-book";
import { refusedCell, refusedCommand, type Refusal } from "../../host/book/refusals";

const WRITE = "sheet.mutation.set-range-values";

interface Writing {
  readonly subUnitId: string;
  /** By row and column. */
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

export interface GuardOptions {
  readonly file: FileSide;
  /** Whether the add-in, not the person, is at work. */
  addInAtWork(): boolean;
  refused(refusal: Refusal): void;
}

/** Refuses whatever the file could not follow, before anything is done. @returns how to stop. */
export function guardFile(api: FUniver, { file, addInAtWork, refused }: GuardOptions): () => void {
  const commands = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const { id, params } = event;
    const typed = id === WRITE && !addInAtWork() && !isCalculation(event);
    const refusal = typed ? firstRefused(file, params as Writing) : refusedCommand(id, addInAtWork());
    if (!refusal) return;
    event.cancel = true;
    refused(refusal);
  });
  return () => commands.dispose();
}

/** Results of formulas are written the same way; in the file they follow by themselves. */
function isCalculation({ options }: { readonly options?: unknown }): boolean {
  return typeof options === "object" && options !== null && "fromFormula" in options;
}

function firstRefused(file: FileSide, { subUnitId, cellValue = {} }: Writing): Refusal | null {
  for (const [row, cells] of Object.entries(cellValue)) {
    for (const column of Object.keys(cells ?? {})) {
      const refusal = refusedCell(file, subUnitId, Number(row), Number(column));
      if (refusal) return refusal;
    }
  }
  return null;
}
