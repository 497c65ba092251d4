import type { CountyAnswer, CountyFigure, SchoolFacts } from "../../core/county/facts";
import type { FormCell } from "../../core/county/county-form";
import type { TableReading } from "../../core/report/report";
import type { ReadTable } from "../read-table";
import type { OfferedRelaxation } from "./school-form";

/** A form that was found in a sheet, with what it says. */
export interface ReadForm {
  readonly reading: TableReading;
  readonly of: "county" | "school";
  /** By `figureKey`, with the item that a figure stands in. */
  readonly figures: ReadonlyMap<string, CountyFigure>;
  /** By indicator. */
  readonly answers: ReadonlyMap<string, CountyAnswer>;
  /** Of a school's form, the school. */
  readonly school: SchoolFacts | null;
  /** Of a school's form, its seven resource indicators as rows of a table: one a stage. */
  readonly table: ReadTable | null;
  /** Where its numbers stand, for them to be filled in. */
  readonly cells: readonly FormCell[];
  /** Nothing at all is filled in. */
  readonly isBlank: boolean;
  /** Of a school's form, the relaxations that it has lines for. */
  readonly offers?: readonly OfferedRelaxation[] | undefined;
}
