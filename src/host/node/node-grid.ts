import type { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { createUniver, LocaleType } from "@univerjs/presets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import "@univerjs/sheets-conditional-formatting/facade";
import { endGrid } from "../model/end-grid";
import { PERSONS_UNDO } from "../model/undo";

export interface NodeGrid {
  readonly api: FUniver;
  dispose(): void;
}

/** The grid without a page, for tests and the terminal. It keeps the process alive until it is disposed of. */
export function nodeGrid(): NodeGrid {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    override: [PERSONS_UNDO],
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsConditionalFormattingPlugin, UniverSheetsNotePlugin],
  });
  return { api: univerAPI, dispose: () => endGrid(univer) };
}
