/** Compresses to raw deflate data; the command line injects zlib, the browser what it has. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;
