import type { IColumnData, IFreeze, IWorksheetData } from "@univerjs/core";
import { attribute, flagAttribute, numberAttribute } from "../../../workbook/xlsx/write/xml/attributes";
import { childElement, localName, openTag } from "../../../workbook/xlsx/write/xml/elements";
import type { ColourOf } from "./colours";
import { columnPixels, defaultColumnPixels, rowPixels } from "./columns";
import { memberTags, tagAmong, type SheetTexts } from "./sheet-texts";

/** Columns beyond are only ever formatted as a whole. */
const MOST_COLUMNS = 1024;
const USUAL_HEIGHT = 15;
const BASE_WIDTH = 8;

type Frame = Pick<
  IWorksheetData,
  | "tabColor"
  | "freeze"
  | "zoomRatio"
  | "showGridlines"
  | "defaultColumnWidth"
  | "defaultRowHeight"
  | "columnData"
>;

/** How a sheet is laid out around its cells, in the grid's terms. */
export function sheetFrame(texts: SheetTexts, colour: ColourOf, digit: number): Frame {
  const { head } = texts;
  const format = tagAmong(head, "sheetFormatPr");
  const characters = numberAttribute(format, "defaultColWidth");
  const base = numberAttribute(format, "baseColWidth") ?? BASE_WIDTH;
  return {
    ...view(texts),
    tabColor: tabColour(texts, colour),
    defaultColumnWidth:
      characters === undefined ? defaultColumnPixels(base, digit) : columnPixels(characters, digit),
    defaultRowHeight: rowPixels(numberAttribute(format, "defaultRowHeight") ?? USUAL_HEIGHT),
    columnData: columns(memberTags(head, "cols"), digit),
  };
}

function view({
  head: { text, elements },
}: SheetTexts): Pick<Frame, "freeze" | "zoomRatio" | "showGridlines"> {
  const views = elements.find(({ name }) => localName(name) === "sheetViews");
  const first = views && childElement(text, views, "sheetView");
  const tag = first ? openTag(text, first) : "";
  const pane = first && childElement(text, first, "pane");
  return {
    freeze: freeze(pane ? openTag(text, pane) : ""),
    zoomRatio: (numberAttribute(tag, "zoomScale") ?? 100) / 100,
    showGridlines: flagAttribute(tag, "showGridLines") === false ? 0 : 1,
  };
}

function freeze(pane: string): IFreeze {
  const frozen = /^frozen/.test(attribute(pane, "state") ?? "");
  const split = (name: string) => (frozen ? (numberAttribute(pane, name) ?? 0) : 0);
  const [xSplit, ySplit] = [split("xSplit"), split("ySplit")];
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

function tabColour({ head: { text, elements } }: SheetTexts, colour: ColourOf): string {
  const properties = elements.find(({ name }) => localName(name) === "sheetPr");
  const tab = properties && childElement(text, properties, "tabColor");
  return (tab && colour(openTag(text, tab))) ?? "";
}

function columns(tags: readonly string[], digit: number): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const tag of tags) {
    const first = (numberAttribute(tag, "min") ?? 1) - 1;
    const last = Math.min(numberAttribute(tag, "max") ?? first + 1, MOST_COLUMNS) - 1;
    const width = numberAttribute(tag, "width");
    const column = {
      ...(width !== undefined && { w: columnPixels(width, digit) }),
      ...(flagAttribute(tag, "hidden") && { hd: 1 as const }),
    };
    for (let n = first; n <= last; n++) data[n] = { ...column };
  }
  return data;
}
