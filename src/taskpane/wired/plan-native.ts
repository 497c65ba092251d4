import type { Scope } from "../services/check-service";
import type { EditPlan } from "../services/write-service";
import type { OpenBook } from "./open-book";

export async function planNative(
  _book: OpenBook,
  _scope: Scope,
  kind: "to-native" | "to-live",
): Promise<EditPlan> {
  return { kind, edits: [], changes: [], hindrances: [] };
}
