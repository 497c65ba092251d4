import type { FUniver } from "@univerjs/core/facade";
import { paperSheet } from "./paper-sheet";

/**
 * Lays the sheet in front out on paper whenever the browser prints, by button, menu or key.
 * @param inFront the grid in front, or null.
 */
export function printActive(inFront: () => FUniver | null): void {
  const paper = Object.assign(document.createElement("div"), { className: "paper" });
  window.addEventListener("beforeprint", () => {
    const sheet = inFront()?.getActiveWorkbook()?.getActiveSheet().getSheet();
    paper.replaceChildren(...(sheet ? [paperSheet(sheet)] : []));
    document.body.append(paper);
  });
  window.addEventListener("afterprint", () => paper.remove());
}
