import { cellName, parseCell } from "../../core/address";
import { printValue } from "../../core/messages/numbers";
import {
  fillEdits,
  fillTemplate,
  labelsFrom,
  placesFrom,
  type CoefficientFill,
} from "../../forms/fill-coefficients";
import { Kind, type WorkbookSnapshot } from "../../workbook/snapshot";
import type { CellSpot } from "../services/check-service";
import type { CellChange, CoefficientRequest, EditPlan } from "../services/write-service";
import type { Checked } from "./checked-book";

/** The template's own cells for means and coefficients of stages that have schools. */
export function coefficientPlaces({ coefficientCells, report, snapshots }: Checked): CellSpot[] {
  const stages = new Set(
    report.coefficients.filter(({ from }) => from === "schools").map(({ stage }) => stage),
  );
  return coefficientCells
    .filter(({ stage, file }) => stages.has(stage) && file === snapshots[0]?.file)
    .flatMap(({ file, sheet, mean, cv }) =>
      [mean, cv].flatMap((place) =>
        place ? [{ file, sheet, cell: cellName(place.row, place.column) }] : [],
      ),
    );
}

/** Fills the template's cells, or a small table at a chosen place. Nothing is written yet. */
export function planCoefficients(checked: Checked, { form, at }: CoefficientRequest): EditPlan {
  const corner = at && parseCell(at.cell);
  const isOpen = ({ file }: { readonly file: string }) => file === checked.snapshots[0]?.file;
  const cells =
    at && corner ? placesFrom(checked.report, at.sheet, corner) : checked.coefficientCells.filter(isOpen);
  const { report } = checked;
  const fills = fillTemplate({ report, schools: checked.schools.filter(isOpen) }, cells, form);
  const labels = at && corner ? [labelsFrom(checked.report, at.sheet, corner)] : [];
  return {
    kind: "coefficients",
    edits: fills.length === 0 ? [] : [...labels, ...fillEdits(fills)],
    changes: fills.map((fill) => change(fill, checked.snapshots.slice(0, 1))),
    hindrances: [],
  };
}

function change(fill: CoefficientFill, snapshots: readonly WorkbookSnapshot[]): CellChange {
  const { sheet, row, column, stage, indicator, what, content } = fill;
  const found = snapshots.flatMap(({ sheets }) => sheets).find(({ name }) => name === sheet);
  return {
    sheet,
    cell: cellName(row, column),
    what: `${stage} ${indicator} ${what === "mean" ? "全县平均值" : "差异系数"}`,
    before: found ? shown(found, row, column) : "",
    after: typeof content === "object" && content !== null ? `=${content.formula}` : String(content ?? ""),
  };
}

function shown(sheet: WorkbookSnapshot["sheets"][number], row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula !== null) return `=${formula}`;
  return sheet.kind(row, column) === Kind.number
    ? printValue(sheet.number(row, column), 3)
    : sheet.text(row, column);
}
