import type { FUniver } from "@univerjs/core/facade";
import { createUniver, LocaleType, type Univer } from "@univerjs/presets";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import "@univerjs/sheets-conditional-formatting/facade";
import { nodeDeflate } from "../../../src/cli/deflate-node";
import { nodeInflater } from "../../../src/cli/inflate-node";
import { openBook, type OpenedBook } from "../../../src/host/book/open-book";
import { endGrid } from "../../../src/host/model/end-grid";

export const TOOLS = { inflater: nodeInflater, deflate: nodeDeflate };

const grids: Univer[] = [];

/** What a grid holds open would keep the tests from ending. */
afterAll(() => {
  for (const grid of grids.splice(0)) endGrid(grid);
});

/** A grid without a page. */
export function makeGrid(): FUniver {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsConditionalFormattingPlugin, UniverSheetsNotePlugin],
  });
  grids.push(univer);
  return univerAPI;
}

export function openInGrid(bytes: Uint8Array, api: FUniver = makeGrid()): OpenedBook {
  return openBook(bytes, "book.xlsx", api, TOOLS);
}
