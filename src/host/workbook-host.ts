import type { IDisposable, Injector } from "@univerjs/core";
import type { HostBook } from "./book/host-book";
import { Dispatcher } from "./dispatch/dispatcher";
import type { FunctionsMetadata } from "./functions/metadata";
import { calculateOnLoad, calculateWaiting } from "./functions/calculate-cells";
import { fullName, registerFunctions } from "./functions/register-functions";
import { HostWorkbook } from "./model/workbook";
import type { AddInSide, Answer, Batch, FunctionAnswer, FunctionCall, HostSide } from "./protocol";

export interface HostOptions {
  /** functions.json of the add-in. */
  readonly functions: FunctionsMetadata;
  showPane?(shown: boolean): void;
}

/**
 * Excel for an add-in, over one workbook in the grid. The add-in side is connected once it is there; until then
 * custom functions are not known.
 */
export class WorkbookHost implements HostSide {
  private readonly workbook: HostWorkbook;
  private readonly dispatcher: Dispatcher;
  private readonly registered: IDisposable[] = [];
  private addIn: AddInSide | null = null;
  private atWork = 0;

  constructor(
    readonly book: HostBook,
    private readonly options: HostOptions,
  ) {
    this.workbook = new HostWorkbook(book, (event) => this.addIn?.tell(event));
    this.dispatcher = new Dispatcher(this.workbook);
  }

  /** Only now does the grid surely calculate: while it starts, it hears of nothing. */
  connect(addIn: AddInSide): void {
    this.addIn = addIn;
    calculateOnLoad(this.book);
  }

  async execute(batch: Batch): Promise<Answer> {
    this.atWork++;
    try {
      return await this.dispatcher.execute(batch);
    } finally {
      this.atWork--;
    }
  }

  /** Formulas that call these functions and have no result yet are calculated. */
  associate(ids: readonly string[]): void {
    const wanted = new Set(ids.map((id) => id.toUpperCase()));
    const functions = this.options.functions.functions.filter(({ id }) => wanted.has(id.toUpperCase()));
    if (functions.length === 0) return;
    const workbook = this.book.workbook.getId();
    const compute = (call: FunctionCall) => this.compute(call);
    this.registered.push(registerFunctions(this.injector, workbook, functions, compute));
    calculateWaiting(this.book, functions.map(fullName));
  }

  showPane(shown: boolean): void {
    this.options.showPane?.(shown);
  }

  /** Whether a batch of the add-in is being done. */
  addInAtWork(): boolean {
    return this.atWork > 0;
  }

  /** When everything written so far is calculated. */
  calculated(): Promise<void> {
    return this.workbook.calculated();
  }

  dispose(): void {
    this.registered.splice(0).forEach((each) => each.dispose());
    this.workbook.dispose();
  }

  private compute(call: FunctionCall): Promise<FunctionAnswer> {
    const { addIn } = this;
    if (!addIn) return Promise.resolve({ error: "#NAME?" });
    return this.workbook.calculation.during(addIn.callFunction(call));
  }

  private get injector(): Injector {
    return this.book.workbook.getActiveSheet().getInject();
  }
}
