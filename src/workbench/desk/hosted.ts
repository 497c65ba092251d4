import type { FUniver } from "@univerjs/core/facade";
import { openBook, type OpenedBook } from "../../host/book/open-book";
import type { FunctionsMetadata } from "../../host/functions/metadata";
import { WorkbookHost } from "../../host/workbook-host";
import { browserDeflate } from "../../workbook/xlsx/deflate-browser";
import { browserInflater } from "../../workbook/xlsx/inflate-browser";
import { InflatedAhead } from "../../workbook/xlsx/zip/inflated-ahead";
import type { OpenedFile } from "../files/opened-file";

/** What the build wrote of the add-in's custom functions. */
const FUNCTIONS = "../functions.json";

let functions: Promise<FunctionsMetadata> | null = null;

async function loadFunctions(): Promise<FunctionsMetadata> {
  const answer = await fetch(FUNCTIONS);
  return (await answer.json()) as FunctionsMetadata;
}

/** A book in the grid, and Excel's side of the add-in over it. */
export interface Hosted {
  readonly book: OpenedBook;
  readonly host: WorkbookHost;
}

/** @throws WorkbookError for what is no workbook, and the grid stays empty */
export async function openHosted(
  api: FUniver,
  { bytes, name }: OpenedFile,
  showPane: (shown: boolean) => void,
): Promise<Hosted> {
  functions ??= loadFunctions();
  const inflater = await InflatedAhead.of(bytes, name, browserInflater);
  const known = await functions;
  const book = openBook(bytes, name, api, { inflater, deflate: browserDeflate });
  inflater.forget();
  return { book, host: new WorkbookHost(book, { functions: known, showPane }) };
}
