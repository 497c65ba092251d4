import { WorkbookError } from "../../port";
import { compoundFileKind } from "./compound-file";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const SAMPLE = 4096;

/**
 * Names, by content and not by extension, the files that people take for a workbook.
 * @throws WorkbookError unless the bytes begin as a zip file does.
 */
export function refuseOtherFiles(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) throw new WorkbookError("empty-file", "0 bytes");
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFileError(bytes, fileName);
  throw textError(bytes) ?? new WorkbookError("not-a-workbook", "neither a zip package nor a compound file");
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function compoundFileError(bytes: Uint8Array, fileName: string): WorkbookError {
  const kind = compoundFileKind(bytes);
  const isEt = kind === "legacy-xls" && /\.ett?$/i.test(fileName);
  return new WorkbookError(isEt ? "wps-et" : kind, "OLE compound file");
}

/** Statistics systems export HTML under the name .xls; clerks save tables as csv. */
function textError(bytes: Uint8Array): WorkbookError | null {
  const start = decodeSample(bytes.subarray(0, SAMPLE));
  if (start === null) return null;
  if (/<(html|table|!doctype html|meta)\b/i.test(start)) return new WorkbookError("html-file", "HTML text");
  if (/^\s*<\?xml[^>]*>[^]*urn:schemas-microsoft-com:office:spreadsheet/.test(start)) {
    return new WorkbookError("legacy-xls", "XML spreadsheet 2003");
  }
  if (/^\s*[<{[]/.test(start)) return new WorkbookError("not-a-workbook", "other text");
  return new WorkbookError("csv-file", "plain text");
}

function decodeSample(sample: Uint8Array): string | null {
  if (startsWith(sample, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(sample);
  if (startsWith(sample, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(sample);
  const isControl = (byte: number) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12;
  return sample.some(isControl) ? null : new TextDecoder("utf-8").decode(sample);
}
