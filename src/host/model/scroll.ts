import { ICommandService } from "@univerjs/core";
import type { Area } from "../../core/address";
import { rangeOf, type GridSheet } from "./grid-sheet";

/** Of the grid that a person sees; where nobody sees it there is nothing to scroll. */
const SCROLL = "sheet.command.scroll-to-cell";

/** Brings an area into view. */
export function scrollTo(sheet: GridSheet, area: Area): void {
  const commands = sheet.face.getInject().get(ICommandService);
  if (commands.hasCommand(SCROLL)) void commands.executeCommand(SCROLL, { range: rangeOf(area) });
}
