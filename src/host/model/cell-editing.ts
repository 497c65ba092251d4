import { EDITOR_ACTIVATED, IContextService, type Injector } from "@univerjs/core";

/** Whether a person is in the middle of typing into a cell, and when that is over. */
export class CellEditing {
  private readonly contexts: IContextService;

  constructor(injector: Injector) {
    this.contexts = injector.get(IContextService);
  }

  isOn(): boolean {
    return this.contexts.getContextValue(EDITOR_ACTIVATED);
  }

  over(): Promise<void> {
    return new Promise((resolve) => {
      const watching = this.contexts.subscribeContextValue$(EDITOR_ACTIVATED).subscribe((on) => {
        if (on) return;
        setTimeout(() => watching.unsubscribe(), 0);
        resolve();
      });
    });
  }
}
