import type { IDocumentData, ITextRun } from "@univerjs/core";
import { unescapeXstring } from "../../../workbook/xlsx/xml/xml-text";
import {
  childElement,
  childElements,
  rootElement,
  textOf,
  type Element,
} from "../../../workbook/xlsx/write/xml/elements";
import type { ColourOf } from "./colours";
import { fontStyle } from "./style-parts";

/** Shared strings of several looks, by their number. */
export function readRichStrings(text: string, colour: ColourOf): Map<number, IDocumentData> {
  const rich = new Map<number, IDocumentData>();
  if (!/<(?:[\w.-]+:)?r[\s>]/.test(text)) return rich;
  childElements(text, rootElement(text), "si").forEach((item, index) => {
    const runs = childElements(text, item, "r");
    if (runs.length > 0) rich.set(index, documentOf(text, runs, colour));
  });
  return rich;
}

/** The grid's documents end paragraphs with CR and themselves with LF. */
function documentOf(text: string, runs: readonly Element[], colour: ColourOf): IDocumentData {
  const textRuns: ITextRun[] = [];
  let dataStream = "";
  for (const run of runs) {
    const letters = runText(text, run).replaceAll("\n", "\r");
    const properties = childElement(text, run, "rPr");
    const st = dataStream.length;
    dataStream += letters;
    if (properties) textRuns.push({ st, ed: dataStream.length, ts: fontStyle(text, properties, colour) });
  }
  dataStream += "\r\n";
  const paragraphs = [...dataStream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  return { id: "d", documentStyle: {}, body: { dataStream, textRuns, paragraphs } };
}

function runText(text: string, run: Element): string {
  const letters = childElement(text, run, "t");
  return letters ? unescapeXstring(textOf(text, letters)) : "";
}
