import { toLive } from "../../convert/to-live";
import { toNative } from "../../convert/to-native";
import { localDay } from "../../core/day";
import type { Scope } from "../services/check-service";
import type { EditPlan } from "../services/write-service";
import type { OpenBook } from "./open-book";

/** Turns QB formulas into native ones, or back; nothing is written yet. */
export async function planNative(
  book: OpenBook,
  scope: Scope,
  kind: "to-native" | "to-live",
): Promise<EditPlan> {
  const snapshot = await book.port.read();
  const sheet = scope === "sheet" ? await book.activeSheet() : undefined;
  const { edits, changes } =
    kind === "to-native"
      ? toNative(snapshot, { sheet, today: localDay(new Date()) })
      : toLive(snapshot, { sheet });
  return { kind, edits, changes: changes.map((one) => ({ ...one, what: "" })), hindrances: [] };
}
