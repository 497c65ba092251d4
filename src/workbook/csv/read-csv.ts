import { SheetDraft } from "../cells/sheet-draft";
import { WorkbookError } from "../port";
import type { WorkbookSnapshot } from "../snapshot";
import { chooseDelimiter } from "./choose-delimiter";
import { decodeText } from "./decode-text";
import { putField } from "./put-field";
import { scanFields } from "./scan-fields";

const MOST_BYTES = 1 << 28;
/** Excel's own line before the table: `sep=;` */
const TOLD_DELIMITER = /^sep=(.)\r?\n/;

/**
 * Reads a text file of fields (CSV, TSV and their kin) as a workbook of one sheet, which has the
 * file's name, as in Excel. A field of several lines is one cell: rows are records.
 * @param fileName without its folder
 * @throws WorkbookError `not-a-workbook` for what is no text or has no columns, `too-large`, `damaged`
 */
export function readCsv(bytes: Uint8Array, fileName: string): WorkbookSnapshot {
  if (bytes.length > MOST_BYTES) throw new WorkbookError("too-large", `${bytes.length} bytes of text`);
  const text = decodeText(withoutEndSign(bytes));
  if (text === null) throw new WorkbookError("not-a-workbook", "no text in a known encoding");
  const told = TOLD_DELIMITER.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = told?.[1] ?? chooseDelimiter(body);
  if (delimiter === null && body.trim() !== "")
    throw new WorkbookError("not-a-workbook", "text without columns");
  const draft = new SheetDraft();
  scanFields(body, delimiter ?? ",", (row, column, field) => {
    putField(draft, row, column, field);
    return true;
  });
  return {
    file: fileName,
    kind: "csv",
    sheets: [draft.sheet({ name: sheetName(fileName) })],
    date1904: false,
    settings: new Map(),
    names: [],
  };
}

/** DOS programs end a text with U+001A. */
function withoutEndSign(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 0x1a ? bytes.subarray(0, -1) : bytes;
}

function sheetName(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/, "").replace(/[\\/?*:[\]]/g, "_");
  return stem.slice(0, 31) || "Sheet1";
}
