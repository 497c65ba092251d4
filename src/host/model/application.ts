import { HostObject } from "../dispatch/host-object";
import type { Calculation } from "./calculation";

/** Excel's Application. The grid draws once a turn and calculates by itself. */
export class HostApplication extends HostObject {
  readonly officeClass = "Application";
  readonly calculationMode = "Automatic";

  constructor(private readonly calculation: Calculation) {
    super();
  }

  get calculationState(): string {
    return this.calculation.isDone() ? "Done" : "Pending";
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // The grid draws after a batch in any case.
  }

  suspendApiCalculationUntilNextSync(): void {
    // The grid calculates after a batch in any case.
  }
}
