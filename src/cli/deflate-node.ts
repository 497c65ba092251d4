import { deflateRawSync } from "node:zlib";
import type { Deflate } from "../workbook/xlsx/zip/deflate";

/** Compresses with zlib at its usual level. */
export const nodeDeflate: Deflate = (bytes) => new Uint8Array(deflateRawSync(bytes));
