import { classLimits } from "../../core/county/large-classes/class-limits";
import { largeClassBook } from "../../core/county/large-classes/large-class-book";
import { LARGE_CLASS_SHEET, largeClassSheet } from "../../forms/large-class-sheet";
import { classSizeSteps } from "../../standards/class-size-steps";
import { freeSheetName } from "../../workbook/sheet-name";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { LargeClassPlan } from "../services/write-service";
import type { Checked } from "./checked-book";

const NOTHING = { kind: "large-classes", edits: [], changes: [], hindrances: [] } as const;

/** The book of large classes as a sheet behind the others, by the steps of the region's plan; nothing is written yet. */
export function planLargeClasses(
  { facts: { schools }, standard }: Pick<Checked, "facts" | "standard">,
  { sheets, file }: WorkbookSnapshot,
): LargeClassPlan {
  if ("notInForce" in standard) return { ...NOTHING, found: "none" };
  if (!schools.some(({ classes }) => classes.length > 0)) return { ...NOTHING, found: "none" };
  const steps = classSizeSteps(standard.region.code, standard.on);
  const book = largeClassBook(schools, classLimits(standard), steps);
  if (book.lines.length === 0) return { ...NOTHING, found: "clean" };
  const taken = sheets.map(({ name }) => name);
  const sheet = largeClassSheet(book, freeSheetName(LARGE_CLASS_SHEET, taken), file);
  return { ...NOTHING, edits: [sheet], found: "some" };
}
