import { IUndoRedoService, LocalUndoRedoService, type Injector } from "@univerjs/core";
import type { GridSheet } from "./grid-sheet";

type Step = Parameters<LocalUndoRedoService["pushUndoRedo"]>[0];

/**
 * What Ctrl+Z takes back: the person's own steps. Of what the add-in does the grid would take back a half, contents
 * without marks; the add-in has commands of its own for that.
 */
class PersonsUndo extends LocalUndoRedoService {
  leaveOut: () => boolean = () => false;

  override pushUndoRedo(step: Step): void {
    if (!this.leaveOut()) super.pushUndoRedo(step);
  }
}

/** For a grid that is made, in place of the grid's own. */
export const PERSONS_UNDO: [typeof IUndoRedoService, { useClass: typeof PersonsUndo }] = [
  IUndoRedoService,
  { useClass: PersonsUndo },
];

/** @param byAddIn whether the add-in, not the person, is writing */
export function leaveOutOfUndo(injector: Injector, byAddIn: () => boolean): void {
  const undo = injector.get(IUndoRedoService);
  if (undo instanceof PersonsUndo) undo.leaveOut = byAddIn;
}

/** Where a sheet goes or is emptied, former steps could no longer be taken back rightly. */
export function forgetSteps({ face, workbook }: GridSheet): void {
  face.getInject().get(IUndoRedoService).clearUndoRedo(workbook.getId());
}
