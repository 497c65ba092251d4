import { attribute, flagAttribute, numberAttribute } from "../../../workbook/xlsx/write/xml/attributes";
import {
  childElement,
  childElements,
  openTag,
  type Element,
} from "../../../workbook/xlsx/write/xml/elements";
import type { ColourOf } from "../open/colours";
import { shownFormula } from "../open/grid-formula";
import type { GridRuleConfig } from "./grid-rule";
import { styleOfLook } from "./rule-style";
import type { Look } from "../../../workbook/edit";

/** A rule as it stands in the file. */
export interface RuleElement {
  readonly text: string;
  readonly element: Element;
  readonly type: string;
  readonly look: Look;
  readonly colour: ColourOf;
}

/** How the grid draws a rule that is neither a formula nor a comparison; null for a kind it does not know. */
export function drawnRule(rule: RuleElement): GridRuleConfig | null {
  const config = drawn(rule);
  return config as GridRuleConfig | null;
}

function drawn(rule: RuleElement): object | null {
  const tag = openTag(rule.text, rule.element);
  const highlight = { type: "highlightCell", style: styleOfLook(rule.look) };
  switch (rule.type) {
    case "colorScale":
      return colourScale(rule);
    case "dataBar":
      return dataBar(rule);
    case "iconSet":
      return iconSet(rule);
    case "duplicateValues":
    case "uniqueValues":
      return { ...highlight, subType: rule.type };
    case "top10":
      return {
        ...highlight,
        subType: "rank",
        isBottom: flagAttribute(tag, "bottom") ?? false,
        isPercent: flagAttribute(tag, "percent") ?? false,
        value: numberAttribute(tag, "rank") ?? 10,
      };
    case "aboveAverage": {
      const side = (flagAttribute(tag, "aboveAverage") ?? true) ? "greaterThan" : "lessThan";
      return {
        ...highlight,
        subType: "average",
        operator: flagAttribute(tag, "equalAverage") ? `${side}OrEqual` : side,
      };
    }
    default:
      return null;
  }
}

function inner(rule: RuleElement): Element | undefined {
  return childElement(rule.text, rule.element, rule.type);
}

/** The points of a scale: kind, and number or formula. */
function points({ text }: RuleElement, scale: Element) {
  return childElements(text, scale, "cfvo").map((point) => {
    const tag = openTag(text, point);
    const type = (attribute(tag, "type") ?? "num").replace("autoMin", "min").replace("autoMax", "max");
    const value = attribute(tag, "val");
    const number = value === undefined || value.trim() === "" ? NaN : Number(value);
    if (value === undefined) return { type };
    return Number.isNaN(number)
      ? { type: "formula", value: `=${shownFormula(value)}` }
      : { type, value: number };
  });
}

function colours({ text, colour }: RuleElement, scale: Element): string[] {
  return childElements(text, scale, "color").map((each) => colour(openTag(text, each)) ?? "#FFFFFF");
}

function colourScale(rule: RuleElement): object | null {
  const scale = inner(rule);
  if (!scale) return null;
  const colour = colours(rule, scale);
  const config = points(rule, scale).map((value, index) => ({
    index,
    color: colour[index] ?? "#FFFFFF",
    value,
  }));
  return { type: "colorScale", config };
}

function dataBar(rule: RuleElement): object | null {
  const bar = inner(rule);
  const [min, max] = bar ? points(rule, bar) : [];
  if (!bar || !min || !max) return null;
  return {
    type: "dataBar",
    isShowValue: flagAttribute(openTag(rule.text, bar), "showValue") ?? true,
    config: {
      min,
      max,
      isGradient: true,
      positiveColor: colours(rule, bar)[0] ?? "#638EC6",
      nativeColor: "#FF0000",
    },
  };
}

/** The file counts icons from the lowest value up, the grid from the highest down. */
function iconSet(rule: RuleElement): object | null {
  const set = inner(rule);
  if (!set) return null;
  const tag = openTag(rule.text, set);
  const values = points(rule, set);
  if (flagAttribute(tag, "reverse") ?? false) return null;
  const iconType = attribute(tag, "iconSet") ?? "3TrafficLights1";
  const config = values
    .map((value) => ({ operator: "greaterThanOrEqual", value }))
    .reverse()
    .map((step, n) => ({ ...step, iconType, iconId: String(n) }));
  return { type: "iconSet", isShowValue: flagAttribute(tag, "showValue") ?? true, config };
}
