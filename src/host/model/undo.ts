import { IUndoRedoService, type IDisposable, type Injector } from "@univerjs/core";
import type { GridSheet } from "./grid-sheet";

/**
 * Keeps what the add-in does out of what Ctrl+Z takes back: the grid would take it back in halves, contents without
 * marks. The person's own steps stay; the add-in's are taken back by its own commands.
 * @param byAddIn whether the add-in, not the person, is writing.
 */
export function personsUndo(injector: Injector, byAddIn: () => boolean): IDisposable {
  const service = injector.get(IUndoRedoService);
  const push = service.pushUndoRedo.bind(service);
  service.pushUndoRedo = (step) => {
    if (!byAddIn()) push(step);
  };
  return { dispose: () => void (service.pushUndoRedo = push) };
}

/** Where a sheet goes or is emptied, former steps could no longer be taken back rightly. */
export function forgetSteps({ face, workbook }: GridSheet): void {
  face.getInject().get(IUndoRedoService).clearUndoRedo(workbook.getId());
}
