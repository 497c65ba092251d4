import { parseArea, type Area } from "../../../core/address";
import type { Look } from "../../../workbook/edit";
import { shiftFormula } from "../../../workbook/formula/shift";
import { attribute, flagAttribute, numberAttribute } from "../../../workbook/xlsx/write/xml/attributes";
import {
  childElement,
  childElements,
  descendants,
  openTag,
  textOf,
  type Element,
} from "../../../workbook/xlsx/write/xml/elements";
import { tailElements, type WorksheetTail } from "../../../workbook/xlsx/write/worksheet-tail";
import { COMPARISONS, type BookRule, type RuleCondition } from "../host-book";
import type { ColourOf } from "../open/colours";
import { shownFormula } from "../open/grid-formula";
import { dxfLook } from "./dxf-look";
import type { GridRuleConfig } from "./grid-rule";
import { drawnRule } from "./scales";

/** A rule of the file and how the grid draws it. */
export interface FileRule {
  readonly rule: BookRule;
  readonly drawn: GridRuleConfig | null;
}

/** What rules take from the workbook's styles. */
export interface RuleStyles {
  readonly looks: readonly Look[];
  readonly colour: ColourOf;
}

/** A rule's elements in the tail of a worksheet. */
export interface RulePlace {
  /** The name that the rule goes by, the same whenever the same file is read. */
  readonly id: string;
  readonly format: Element;
  readonly element: Element;
  readonly extended: boolean;
}

/** Extensions repeat data bars for younger programs; what they add to a rule elsewhere has no rank of its own. */
export function rulePlaces(tail: WorksheetTail): RulePlace[] {
  const { text } = tail;
  const own = tailElements(tail, "conditionalFormatting").map((format) => ({ format, extended: false }));
  const lists = tailElements(tail, "extLst").filter(({ start, end }) =>
    text.slice(start, end).includes("cfRule"),
  );
  const extended = lists.flatMap((list) =>
    descendants(text, list, "conditionalFormatting").map((format) => ({ format, extended: true })),
  );
  return [...own, ...extended]
    .flatMap(({ format, extended: isExtended }) =>
      childElements(text, format, "cfRule").map((element) => ({ format, element, extended: isExtended })),
    )
    .filter(({ element }) => attribute(openTag(text, element), "priority") !== undefined)
    .map((place, n) => ({ ...place, id: `file-${n + 1}` }));
}

/** The rules of a sheet, the first before all others. */
export function readRules(tail: WorksheetTail, styles: RuleStyles): FileRule[] {
  const priority = ({ element }: RulePlace) => numberAttribute(openTag(tail.text, element), "priority") ?? 0;
  return rulePlaces(tail)
    .sort((a, b) => priority(a) - priority(b))
    .map((place) => readRule(tail.text, place, styles))
    .filter((found) => found !== null);
}

function readRule(text: string, place: RulePlace, styles: RuleStyles): FileRule | null {
  const areas = areasOf(text, place);
  if (areas.length === 0) return null;
  const tag = openTag(text, place.element);
  const type = attribute(tag, "type") ?? "expression";
  const look = lookOf(text, place.element, styles);
  const rule: BookRule = {
    id: place.id,
    fromFile: true,
    areas,
    condition: conditionOf(text, place, type, areas),
    look,
    stopIfTrue: flagAttribute(tag, "stopIfTrue") ?? false,
  };
  return { rule, drawn: drawnRule({ text, element: place.element, type, look, colour: styles.colour }) };
}

function areasOf(text: string, { format, extended }: RulePlace): Area[] {
  const list = extended
    ? childElements(text, format, "sqref")
        .map((each) => textOf(text, each))
        .join(" ")
    : (attribute(openTag(text, format), "sqref") ?? "");
  return list
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

function lookOf(text: string, rule: Element, { looks, colour }: RuleStyles): Look {
  const own = childElement(text, rule, "dxf");
  if (own) return dxfLook(text, own, colour);
  return looks[numberAttribute(openTag(text, rule), "dxfId") ?? -1] ?? {};
}

/** Kinds that come with a formula which says the same are that formula. */
const SPELLED = /^(?:expression|(?:not)?contains\w+|beginsWith|endsWith|timePeriod)$/i;

function conditionOf(
  text: string,
  { element }: RulePlace,
  type: string,
  areas: readonly Area[],
): RuleCondition {
  const written = [...childElements(text, element, "formula"), ...childElements(text, element, "f")];
  const formulas = written.map((each) => fromCorner(shownFormula(textOf(text, each)), areas));
  const operator = COMPARISONS.find((each) => each === attribute(openTag(text, element), "operator"));
  if (SPELLED.test(type) && formulas[0] !== undefined) return { kind: "custom", formula: formulas[0] };
  if (type === "cellIs" && operator && formulas.length > 0) return { kind: "cell-value", operator, formulas };
  return { kind: "other", type };
}

/** Excel writes a formula for the top row and left column of all areas; ours is for the first area's corner. */
function fromCorner(formula: string, areas: readonly Area[]): string {
  const [first] = areas;
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  return first ? shiftFormula(formula, first.top - top, first.left - left) : formula;
}
