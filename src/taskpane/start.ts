import type { PaneServices } from "./services";

/** How the pane found the world when it was opened. */
export type PaneStart =
  | { readonly kind: "ready"; readonly services: PaneServices }
  /** No Excel around the page. The workbench's address, where one is near. */
  | { readonly kind: "outside"; readonly workbench: string | null }
  /** An Excel that lacks what QB cannot do without: "ExcelApi 1.9". */
  | { readonly kind: "too-old"; readonly missing: readonly string[] }
  | { readonly kind: "failed"; readonly detail: string };
