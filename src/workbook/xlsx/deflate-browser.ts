import { deflateSync } from "fflate";
import type { Deflate } from "./zip/deflate";

/** Compresses in a browser. */
export const browserDeflate: Deflate = (bytes) => deflateSync(bytes);
