import type { WorkbookParts } from "../../../workbook/xlsx/read/workbook-part";
import type { BookName } from "../host-book";
import { isCalculable, shownFormula } from "./grid-formula";

/** Names that the program itself keeps are no names of the grid. */
const OWN = /^_xl/i;
/** Where the grid keeps names that every sheet knows. */
const WHOLE_BOOK = "AllDefaultWorkbook";

/** @param idOf the grid's id of a sheet by its name. */
export function readNames({ names }: WorkbookParts, idOf: (sheet: string) => string | undefined): BookName[] {
  return names.map(({ name, refersTo, sheet }) => ({
    name,
    refersTo,
    sheet: sheet === null ? null : (idOf(sheet) ?? null),
  }));
}

/** The names that the grid can follow, as it keeps them. */
export function gridNames(names: readonly BookName[]): Record<string, object> {
  const usable = names.filter(
    ({ name, refersTo }) =>
      !OWN.test(name) && refersTo !== "" && !refersTo.includes("#REF!") && isCalculable(refersTo),
  );
  return Object.fromEntries(
    usable.map(({ name, refersTo, sheet }, n) => {
      const id = `name-${n + 1}`;
      const formulaOrRefString = shownFormula(refersTo);
      return [id, { id, name, formulaOrRefString, localSheetId: sheet ?? WHOLE_BOOK }];
    }),
  );
}
