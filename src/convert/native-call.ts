import { cellArgument, heightOf, widthOf, type Argument, type Reference } from "./argument";
import { coefficientFormula, meanFormula, plainCoefficientFormula } from "./native/coefficient";
import { check, gap, ratio } from "./native-figures";
import { school, share } from "./native-schools";
import { plain } from "./plain-cells";
import type { QbFunction } from "./qb-name";
import type { Setting } from "./setting";

const OMITTED: Argument = { kind: "omitted" };

/**
 * The native formula of one cell of a call's answer.
 * @param row of the answer, from 0; a call that answers with one cell has row and column 0.
 * @returns null where there is none: the value takes its place
 */
export function nativeCell(
  name: QbFunction,
  list: readonly Argument[],
  setting: Setting,
  row: number,
  column: number,
): string | null {
  const at = (index: number) => cellArgument(list[index] ?? OMITTED, row, column);
  switch (name) {
    case "CV":
      return coefficient(list[0] ?? OMITTED, list[1] ?? OMITTED, setting);
    case "MEAN":
      return mean(list[0] ?? OMITTED, list[1] ?? OMITTED, setting);
    case "RATIO":
      return ratio(at(0), at(1), at(2), setting);
    case "CHECK":
      return check([at(0), at(1), at(2), at(3), at(4)], setting);
    case "GAP":
      return gap([at(0), at(1), at(2), at(3), at(4), at(5)], setting);
    case "SCHOOL":
      return school(list[0] ?? OMITTED, list[1] ?? OMITTED, setting, row, column);
    case "SPLIT":
      return share(list, setting, row, column);
    case "STANDARD":
    case "REMARK":
    case "DRIVERS":
    case "INDICATORS":
    case "SELFTEST":
      return null;
  }
}

function coefficient(values: Argument, students: Argument, setting: Setting): string | null {
  const counted = plain(values, setting);
  if (!counted || values.kind !== "reference") return null;
  if (students.kind === "omitted") return plainCoefficientFormula(values.text);
  const pupils = plain(students, setting);
  if (!pupils || students.kind !== "reference" || !sameShape(values, students)) return null;
  return coefficientFormula(values.text, students.text, counted.emptyTexts + pupils.emptyTexts > 0);
}

function mean(values: Argument, students: Argument, setting: Setting): string | null {
  if (values.kind !== "reference" || students.kind !== "reference") return null;
  const isPlain = plain(values, setting) && plain(students, setting) && sameShape(values, students);
  return isPlain ? meanFormula(values.text, students.text) : null;
}

function sameShape(one: Reference, other: Reference): boolean {
  return heightOf(one.area) === heightOf(other.area) && widthOf(one.area) === widthOf(other.area);
}
