import { agrees, printedTolerance } from "../core/doubts/printed-tolerance";
import type { SchoolTable } from "../core/school/school-table";
import type { ResourceStandard, Standard } from "../core/standard";
import { RESOURCE_INDICATORS, type Stage, STAGES } from "../core/stage";
import { columnAreas } from "./areas";
import { isSteady, literal } from "./bound";
import { type Faults, placeNumber } from "./faults";
import type { MarkedTable } from "./marked-table";
import {
  hasBoolean,
  type Measure,
  type Part,
  partFormula,
  partNumber,
  rawColumns,
  rawFormula,
  rawNumber,
  type RawParts,
  reference,
} from "./measure";
import type { Rule } from "./rules-on";
import { inStage } from "./stage-condition";

/** The rules that mark a printed value while it is not what the raw figures beside it give. */
export function mismatchRules(
  table: MarkedTable,
  schools: SchoolTable,
  standard: Standard,
  faults: Faults,
): Rule[] {
  return STAGES.flatMap((stage) =>
    RESOURCE_INDICATORS.flatMap((id) => {
      const pair = pairOf(table, schools, standard.resources[id], stage);
      if (!pair) return [];
      const rows = table.counted[stage].filter((school) => takes(pair, school.row, table, faults));
      return [
        ruleOf(
          table,
          id,
          stage,
          pair,
          rows.map(({ row }) => row),
        ),
      ];
    }),
  );
}

/** A printed value and the raw figures it ought to follow from. */
interface Pair {
  readonly measure: Measure;
  readonly printed: Part;
  readonly raw: RawParts;
  readonly tolerance: number;
}

function pairOf(
  table: MarkedTable,
  schools: SchoolTable,
  resource: ResourceStandard,
  stage: Stage,
): Pair | null {
  const measure = table.measure(resource, stage);
  const column = schools.fields.get(resource.id);
  const [raw] = measure?.ways ?? [];
  if (!measure?.printed || !column || !raw) return null;
  return { measure, printed: measure.printed, raw, tolerance: printedTolerance(column, resource.decimals) };
}

function ruleOf(table: MarkedTable, id: string, stage: Stage, pair: Pair, live: readonly number[]): Rule {
  const { rows, condition } = inStage(table, stage, live);
  return {
    sheet: table.sheet.name,
    subject: id,
    stage,
    level: "doubt",
    areas: columnAreas(pair.printed.column, rows),
    conditions: (row) => [...condition(row), formulaOf(pair, row)],
  };
}

function formulaOf({ printed, raw, tolerance }: Pair, row: number): string {
  const cells = [...rawColumns(raw), printed].map(({ column }) => reference(column, row));
  const value = rawFormula(raw, row);
  const allowed = `${literal(tolerance)}+ABS(${value})/1000000000`;
  const differs = `ABS(${partFormula(printed, row)}-${value})>${allowed}`;
  return `IF(COUNT(${cells.join(",")})=${cells.length},${differs},FALSE)`;
}

/** Whether the rule will say of a row what the report says; then its doubt is taken off. */
function takes(
  { measure, printed, raw, tolerance }: Pair,
  row: number,
  table: MarkedTable,
  faults: Faults,
): boolean {
  if (hasBoolean(measure, row, table.sheet)) return false;
  const { places } = faults.doubt(table.sheet.name, "value-mismatch");
  const place = placeNumber(row, printed.column);
  const shown = partNumber(printed, row, table.sheet);
  const value = rawNumber(raw, row, table.sheet) ?? NaN;
  const differs = (measured: number) =>
    !Number.isNaN(shown) && Number.isFinite(measured) && !agrees(shown, measured, tolerance);
  if (differs(value) !== places.has(place) || !isSteady(value, differs)) return false;
  places.delete(place);
  return true;
}
