import { finding } from "../core/report/finding";
import type { Finding } from "../core/report/report";
import type { SaidSource } from "./said";

/** One line a place: that corrections of before were used, from where and how many. */
export function correctionsUsed({ file, from, count }: SaidSource): Finding[] {
  if (count === 0) return [];
  return [finding({ code: "corrections-used", severity: "info", file, sheet: "", params: { from, count } })];
}
