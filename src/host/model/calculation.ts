import {
  ICommandService,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type Injector,
} from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import {
  FormulaCalculationSessionService,
  type IFormulaCalculationSessionState,
} from "@univerjs/sheets-formula";

/** The grid starts to calculate a tenth of a second after the last write; where it does not, nobody waits longer. */
const STARTS_WITHIN_MS = 3000;
const ENDS_WITHIN_MS = 60_000;

/**
 * When the grid has calculated what was written. Not when some calculation ends but when one ends that began after
 * the last write.
 */
export class Calculation {
  private readonly sessions: FormulaCalculationSessionService;
  private readonly watching: IDisposable;
  /** The first calculation that knows of everything written. */
  private awaited = 0;
  private running = 0;

  constructor(private readonly injector: Injector) {
    this.sessions = injector.get(FormulaCalculationSessionService);
    const commands = injector.get(ICommandService);
    this.watching = commands.onCommandExecuted((command, options) => {
      if (this.changesResults(command, options)) this.awaited = this.sessions.state.id + 1;
    });
  }

  /** Tells of a custom function that the add-in computes: it may ask for cells, and must not wait for itself. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.running++;
    try {
      return await work;
    } finally {
      this.running--;
    }
  }

  isDone(): boolean {
    return this.running > 0 || this.isOver(this.sessions.state);
  }

  async done(): Promise<void> {
    while (!this.isDone() && (await this.nextState()));
    // What the results bring with them, spilled cells among it, comes in the same turn.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  dispose(): void {
    this.watching.dispose();
  }

  /** False where the grid keeps silent for too long: it is not going to calculate. */
  private nextState(): Promise<boolean> {
    const patience = this.sessions.state.id < this.awaited ? STARTS_WITHIN_MS : ENDS_WITHIN_MS;
    const before = this.sessions.state;
    return new Promise((resolve) => {
      const timer = setTimeout(() => end(false), patience);
      const watching = this.sessions.state$.subscribe((state) => state !== before && end(true));
      function end(told: boolean) {
        clearTimeout(timer);
        setTimeout(() => watching.unsubscribe(), 0);
        resolve(told);
      }
    });
  }

  private isOver({
    id,
    completed,
    stopped,
    resultEmitted,
    resultApplied,
  }: IFormulaCalculationSessionState): boolean {
    if (id < this.awaited) return false;
    return this.awaited === 0 || (resultApplied && (completed || stopped || resultEmitted));
  }

  /** What the grid itself calculates after. */
  private changesResults({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.injector.get(IActiveDirtyManagerService).get(id)) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    const { trigger } = params as { readonly trigger?: string };
    return options?.onlyLocal !== true && trigger !== SetStyleCommand.id;
  }
}
