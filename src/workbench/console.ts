import type { FUniver } from "@univerjs/core/facade";

declare global {
  interface Window {
    /** For tests, and for an engineer at the browser's console. */
    qbWorkbench?: {
      /** The grid in front. */
      grid(): FUniver | null;
    };
  }
}

export {};
