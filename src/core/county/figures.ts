import type { CountyField } from "../county-field";
import type { FieldSum } from "../county-standard";
import { finding } from "../report/finding";
import type { FindingCode } from "../report/report";
import { figureKey, type CellRef, type CountyFigure, type Lack, type SchoolFacts } from "./facts";
import type { PartContext } from "./part-context";

const LACK_CODES: Readonly<Record<Lack, FindingCode>> = {
  blank: "missing",
  unread: "missing",
  text: "not-a-number",
  error: "formula-error",
  "not-computed": "formula-not-computed",
};

/** Of which indicator a figure is wanted, and what the forms say. */
export interface FigureContext {
  readonly indicator: Pick<PartContext["indicator"], "id" | "relatesTo">;
  readonly facts: PartContext["facts"];
}

/**
 * The figure of a field for an indicator: as the indicator's own item has it, else as any form of
 * the county has it, else the sum over the schools that give it. Null where nobody asks for it.
 */
export function figureOf(
  { indicator, facts }: FigureContext,
  field: CountyField,
  group: string | null = null,
): CountyFigure | null {
  const items = [indicator.id, indicator.relatesTo, null];
  const given = items.flatMap((item) => facts.figures.get(figureKey(field, group, item)) ?? []);
  return (
    given.find(({ value }) => value !== null) ?? sumOver(facts.schools, field, group) ?? given[0] ?? null
  );
}

/** The sum of a field over the schools that give it; the first that lacks it leaves the sum open. */
function sumOver(
  schools: readonly SchoolFacts[],
  field: CountyField,
  group: string | null,
): CountyFigure | null {
  const key = figureKey(field, group);
  const figures = schools.flatMap(({ figures: own }) => own.get(key) ?? []);
  const [first] = figures;
  if (!first || figures.length === 1) return first ?? null;
  const lacking = figures.find(({ value }) => value === null);
  if (lacking) return lacking;
  return { ...first, value: figures.reduce((sum, { value }) => sum + (value ?? 0), 0), grain: null };
}

/** A sum of figures: its value, and what is not there. */
export interface Summed {
  /** Null where a figure lacks. */
  readonly value: number | null;
  /** Figures that a form asks for, in the order of the sum. */
  readonly found: readonly CountyFigure[];
  readonly lacking: readonly { readonly field: CountyField; readonly figure: CountyFigure | null }[];
}

export type FigureFinder = (field: CountyField) => CountyFigure | null;

export function sumOf({ plus, minus }: FieldSum, find: FigureFinder): Summed {
  const terms = [
    ...plus.map((field) => ({ field, sign: 1 })),
    ...minus.map((field) => ({ field, sign: -1 })),
  ];
  const figures = terms.map(({ field, sign }) => ({ field, sign, figure: find(field) }));
  const lacking = figures.filter(({ figure }) => figure === null || figure.value === null);
  const value = figures.reduce((sum, { sign, figure }) => sum + sign * (figure?.value ?? 0), 0);
  return {
    value: lacking.length > 0 ? null : value,
    found: figures.flatMap(({ figure }) => figure ?? []),
    lacking: lacking.map(({ field, figure }) => ({ field, figure })),
  };
}

/** Tells that a figure is not there, at its own cell or at one beside it. */
export function tellLack(
  { indicator, part, tell }: PartContext,
  field: string,
  at: CellRef & { readonly lack?: Lack | null },
  school: string | null = null,
): void {
  tell(
    finding({
      code: LACK_CODES[at.lack ?? "blank"],
      severity: "warning",
      ...{ file: at.file, sheet: at.sheet, cell: at.cell },
      indicator: indicator.id,
      stage: part.stage,
      school,
      params: {
        ...{ field, label: indicator.label, labelEn: indicator.labelEn },
        ...(at.lack === "unread" ? { unread: 1 } : {}),
      },
    }),
  );
}
