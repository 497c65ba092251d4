import type { FUniver } from "@univerjs/core/facade";
import { after } from "../state/idle";

/** Milliseconds after which the formula bar, once it is on the page, hears what it is told. */
const LISTENS_AFTER = 100;
const LOOKS_EVERY = 100;
const GIVES_UP_AFTER = 50;

/**
 * Tells the formula bar where the cursor stands. It only hears of moves, and in the page's first grid it comes after
 * the first of them: name box and formula would stay empty until a person clicks.
 */
export async function tellFormulaBar(element: HTMLElement, api: FUniver): Promise<void> {
  const nameBox = () => element.querySelector("input");
  for (let looked = 0; !nameBox() && looked < GIVES_UP_AFTER; looked++) await after(LOOKS_EVERY);
  await after(LISTENS_AFTER);
  if (!element.isConnected || nameBox()?.value !== "") return;
  api.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.activate();
}
