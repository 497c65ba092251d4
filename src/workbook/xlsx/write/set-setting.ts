import { addedSheets, addedSheetsSetting, ADDED_SHEETS_KEY, sameSheetName } from "../../added-sheets";
import type { SetSetting } from "../../edit";
import type { EditContext } from "./edit-context";
import { readQbDocument, writeQbDocument } from "./qb-part";

/** Keeps a setting, or forgets it where the value is null. */
export function setSetting(context: EditContext, { key, value }: SetSetting): void {
  const document = readQbDocument(context.draft);
  const settings = new Map(document.settings);
  if (value === null) settings.delete(key);
  else settings.set(key, value);
  writeQbDocument(context.draft, { ...document, settings });
}

export function rememberSheet(context: EditContext, name: string): void {
  const names = addedSheets(readQbDocument(context.draft).settings);
  setSetting(context, {
    kind: "set-setting",
    key: ADDED_SHEETS_KEY,
    value: addedSheetsSetting([...names, name]),
  });
}

export function forgetSheet(context: EditContext, name: string): void {
  const names = addedSheets(readQbDocument(context.draft).settings);
  const left = names.filter((other) => !sameSheetName(other, name));
  setSetting(context, { kind: "set-setting", key: ADDED_SHEETS_KEY, value: addedSheetsSetting(left) });
}
