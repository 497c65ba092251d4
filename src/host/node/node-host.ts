import type { FUniver } from "@univerjs/core/facade";
import { browserDeflate } from "../../workbook/xlsx/deflate-browser";
import { browserInflater } from "../../workbook/xlsx/inflate-browser";
import { openBook, type OpenedBook } from "../book/open-book";
import { addInRuntime, type OfficeGlobals } from "../client/add-in-runtime";
import type { FunctionsMetadata } from "../functions/metadata";
import { WorkbookHost } from "../workbook-host";
import { nodeGrid } from "./node-grid";

/** A workbook in a grid without a page, and the add-in's world in front of it, in one process. */
export interface NodeHost {
  readonly host: WorkbookHost;
  readonly book: OpenedBook;
  /** The grid itself. */
  readonly api: FUniver;
  /** Office, Excel and CustomFunctions, as an add-in finds them. */
  readonly globals: OfficeGlobals;
  dispose(): void;
}

const NO_FUNCTIONS: FunctionsMetadata = { functions: [] };

/**
 * Opens an .xlsx file with a host behind it.
 * @throws WorkbookError as {@link openBook} does
 */
export function openNodeHost(bytes: Uint8Array, name: string, functions = NO_FUNCTIONS): NodeHost {
  const grid = nodeGrid();
  const book = openBook(bytes, name, grid.api, {
    inflater: browserInflater,
    deflate: browserDeflate,
  });
  const host = new WorkbookHost(book, { functions });
  const surroundings = { language: "zh-CN", dark: false, readOnly: false, version: "0" };
  const { globals, addIn } = addInRuntime(host, Promise.resolve(surroundings));
  host.connect(addIn);
  const dispose = () => {
    host.dispose();
    grid.dispose();
  };
  return { host, book, api: grid.api, globals, dispose };
}
