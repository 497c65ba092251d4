import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/zh-CN";
import { createUniver, LocaleType, mergeLocales } from "@univerjs/presets";
import { PERSONS_UNDO } from "../../host/model/undo";

export type Grid = ReturnType<typeof createUniver>;

const WORDS = mergeLocales(
  coreWords,
  conditionalFormattingWords,
  dataValidationWords,
  filterWords,
  noteWords,
);

/** Starts an empty grid in the element: Chinese, with a formula bar and sheet tabs, without tools that change looks. */
export function startGrid(container: HTMLElement, darkMode: boolean): Grid {
  return createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: WORDS },
    darkMode,
    override: [PERSONS_UNDO],
    presets: [
      UniverSheetsCorePreset({ container, toolbar: false, contextMenu: false, disableAutoFocus: true }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsFilterPreset(),
      UniverSheetsNotePreset(),
    ],
  });
}
