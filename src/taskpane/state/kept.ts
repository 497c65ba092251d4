import { LIST_TABS, type ListTab } from "../select/filter-findings";
import type { ChoiceValue } from "../services/check-service";
import { INITIAL_STATE, type Answer, type Kept, type PaneState } from "./pane-state";

/** Under this key the pane's own state lies in the workbook. */
export const KEPT_KEY = "qb.pane";
const VERSION = 1;

export function keptOf({ request, view, list, answers }: PaneState): Kept {
  return { ...request, view, tab: list.tab, openGroups: list.openGroups, answers };
}

export function writeKept(kept: Kept): string {
  return JSON.stringify({ version: VERSION, ...kept });
}

/**
 * What a workbook brought along. A hand-made or newer text loses what cannot be read, never more.
 * @returns null where nothing of ours is in it.
 */
export function readKept(text: string | null): Kept | null {
  const found = parseObject(text);
  if (!found || found["version"] !== VERSION) return null;
  const { request, view, list } = INITIAL_STATE;
  return {
    region: textOr(found["region"], request.region),
    on: isDay(found["on"]) ? found["on"] : null,
    scope: found["scope"] === "workbook" ? "workbook" : "sheet",
    choices: entriesThat(found["choices"], isChoice),
    view: textOr(found["view"], view),
    tab: isTab(found["tab"]) ? found["tab"] : list.tab,
    openGroups: readOpenGroups(found["openGroups"]),
    answers: entriesThat(found["answers"], isAnswer),
  };
}

function parseObject(text: string | null): Record<string, unknown> | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function isTab(value: unknown): value is ListTab {
  return LIST_TABS.some((tab) => tab === value);
}

function isChoice(value: unknown): value is ChoiceValue {
  return ["string", "number", "boolean"].includes(typeof value);
}

function isAnswer(value: unknown): value is Answer {
  return isRecord(value) && typeof value["reason"] === "string" && isDay(value["on"]);
}

function entriesThat<T>(value: unknown, fits: (each: unknown) => each is T): Record<string, T> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, T] => fits(entry[1])));
}

function readOpenGroups(value: unknown): Kept["openGroups"] {
  const groups = isRecord(value) ? value : {};
  const keys = (tab: ListTab) => {
    const own = groups[tab];
    return Array.isArray(own) ? own.filter((key) => typeof key === "string") : null;
  };
  return { school: keys("school"), indicator: keys("indicator"), doubt: keys("doubt") };
}
