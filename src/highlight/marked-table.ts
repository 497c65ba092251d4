import type { ResourceStandard } from "../core/standard";
import type { Stage } from "../core/stage";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { CountedSchools } from "./counted";
import type { Measure } from "./measure";
import type { StageColumn } from "./stage-condition";

/** What the rules of one table are made from. */
export interface MarkedTable {
  readonly sheet: SheetSnapshot;
  readonly counted: CountedSchools;
  readonly stageColumn: StageColumn | null;
  measure(resource: ResourceStandard, stage: Stage): Measure | null;
}
