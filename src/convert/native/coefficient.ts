import { anyText, mismatch, noPupils, unless } from "./guard";

/** How many schools a coefficient takes. */
const FEWEST = 2;

/** Σ Pᵢ·Xᵢ / Σ Pᵢ */
export function meanFormula(values: string, students: string): string {
  return unless(
    [mismatch(values, students), noPupils(students), `COUNT(${values})=0`],
    weightedMean(values, students),
  );
}

/**
 * The student-weighted coefficient.
 * @param emptyTexts whether cells hold "" as text: they may not be subtracted from, so the squares are summed
 * in the other form, which is as exact for every county whose coefficient is worth the name.
 */
export function coefficientFormula(values: string, students: string, emptyTexts: boolean): string {
  const mean = weightedMean(values, students);
  const variance = emptyTexts
    ? `MAX(0,SUMPRODUCT(${students},${values},${values})/SUM(${students})-(${mean})^2)`
    : `SUMPRODUCT(${students},(${values}-${mean})^2)/SUM(${students})`;
  const conditions = [mismatch(values, students), noPupils(students), `COUNT(${values})<${FEWEST}`];
  return unless(conditions, `SQRT(${variance})/(${mean})`);
}

/** The coefficient in which every school weighs the same. */
export function plainCoefficientFormula(values: string): string {
  const conditions = [`SUMPRODUCT(${anyText(values)})>0`, `COUNT(${values})<${FEWEST}`];
  return unless(conditions, `STDEVP(${values})/AVERAGE(${values})`);
}

function weightedMean(values: string, students: string): string {
  return `SUMPRODUCT(${students},${values})/SUM(${students})`;
}
