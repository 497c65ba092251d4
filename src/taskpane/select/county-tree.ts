import type { CountyState, IndicatorState, State } from "../../core/county/county-state";
import { stateOfResult } from "../../core/county/county-state";
import { printAmount, printAsked } from "../../core/messages/numbers";
import type { CountyResult } from "../../core/report/report";
import type { CellSpot } from "../services/check-service";

/** The groups of the tree: the four dimensions, and what stands beside them. */
export const TREE_GROUPS = [
  "资源配置",
  "政府保障程度",
  "教育质量",
  "社会认可度",
  "前提条件",
  "本地目标",
] as const;
export type TreeGroup = (typeof TREE_GROUPS)[number];

/** A line of the tree as it stands on show. */
export interface TreeRow {
  /** "政府保障程度", "G11", "G11/1". */
  readonly id: string;
  readonly parent: string | null;
  /** 1: a group, 2: an indicator, 3: a part of one. */
  readonly level: 1 | 2 | 3;
  readonly state: State;
  /** How many of its own kind stand beside it, and which it is, from 1. */
  readonly size: number;
  readonly place: number;
  /** Null: nothing below it. */
  readonly open: boolean | null;
  readonly about: TreeSubject;
}

export type TreeSubject =
  | { readonly kind: "group"; readonly group: TreeGroup; readonly counts: Readonly<Record<State, number>> }
  | { readonly kind: "indicator"; readonly indicator: IndicatorState }
  | { readonly kind: "part"; readonly indicator: IndicatorState; readonly result: CountyResult };

/** The lines on show, from top to bottom. */
export function treeRows(state: CountyState, open: ReadonlySet<string>, on: string): TreeRow[] {
  const groups = TREE_GROUPS.map((group) => ({ group, own: indicatorsIn(state, group) })).filter(
    ({ own }) => own.length > 0,
  );
  return groups.flatMap(({ group, own }, index) => {
    const about = { kind: "group", group, counts: countsOf(own) } as const;
    const row: TreeRow = {
      ...{ id: group, parent: null, level: 1, size: groups.length, place: index + 1 },
      ...{ state: worst(own.map((one) => one.state)), open: open.has(group), about },
    };
    return open.has(group)
      ? [row, ...own.flatMap((one, at) => indicatorRows(one, group, at, own.length))]
      : [row];
  });

  function indicatorRows(indicator: IndicatorState, parent: string, at: number, size: number): TreeRow[] {
    const { id, results } = indicator;
    const parts = results.filter(hasContent);
    const row: TreeRow = {
      ...{ id, parent, level: 2, size, place: at + 1, state: indicator.state },
      open: parts.length === 0 ? null : open.has(id),
      about: { kind: "indicator", indicator },
    };
    if (!open.has(id)) return [row];
    return [row, ...parts.map((result, place) => partRow(indicator, result, place, parts.length))];
  }

  function partRow(indicator: IndicatorState, result: CountyResult, place: number, size: number): TreeRow {
    const about = { kind: "part", indicator, result } as const;
    const own = stateOfResult(result, on);
    const id = `${indicator.id}/${place + 1}`;
    return { id, parent: indicator.id, level: 3, size, place: place + 1, state: own, open: null, about };
  }
}

/** Groups in which something fails, so that the first look finds it. */
export function firstOpen(state: CountyState): ReadonlySet<string> {
  return new Set(
    TREE_GROUPS.filter((group) => indicatorsIn(state, group).some((one) => one.state === "fails")),
  );
}

function indicatorsIn({ indicators, prerequisites, targets }: CountyState, group: TreeGroup) {
  if (group === "前提条件") return prerequisites;
  if (group === "本地目标") return targets.filter(({ results }) => results.length > 0);
  return indicators.filter(({ dimension }) => dimension === group);
}

function countsOf(own: readonly IndicatorState[]): Record<State, number> {
  const count = (wanted: State) => own.filter(({ state }) => state === wanted).length;
  return { stands: count("stands"), fails: count("fails"), waits: count("waits") };
}

function worst(states: readonly State[]): State {
  if (states.includes("fails")) return "fails";
  return states.includes("waits") ? "waits" : "stands";
}

function hasContent({ required, cell }: CountyResult): boolean {
  return required !== null || cell !== null;
}

/** What a result says in figures. Null: there is no number. */
export interface ResultFigures {
  readonly value: string | null;
  readonly asked: string | null;
}

export function resultFigures({ actual, required, op, unit = "" }: CountyResult): ResultFigures {
  return {
    value: actual === null ? null : printAmount(actual, unit, 1, required),
    asked: required === null ? null : `${SIGNS[op]}${printAsked(required, unit)}`,
  };
}

const SIGNS: Readonly<Record<CountyResult["op"], string>> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "=": "=",
};

/** The cell of a result; null where it has none. */
export function spotOf({ file, sheet, cell }: CountyResult): CellSpot | null {
  return cell === null || sheet === "" ? null : { file, sheet, cell };
}

export type TreeMove = "up" | "down" | "first" | "last" | "in" | "out";

/** Where the keyboard goes, and what it opens or closes, by the habits of trees. */
export interface TreeStep {
  readonly active: string;
  readonly toggles: string | null;
}

export function treeStep(rows: readonly TreeRow[], active: string, move: TreeMove): TreeStep | null {
  const at = rows.findIndex(({ id }) => id === active);
  const row = rows[at];
  if (!row) return null;
  if (move === "in" && row.open === false) return { active, toggles: row.id };
  if (move === "out" && row.open === true) return { active, toggles: row.id };
  const target = targetOf(rows, at, row, move);
  return target ? { active: target.id, toggles: null } : null;
}

function targetOf(rows: readonly TreeRow[], at: number, row: TreeRow, move: TreeMove): TreeRow | undefined {
  switch (move) {
    case "up":
      return rows[at - 1];
    case "down":
      return rows[at + 1];
    case "first":
      return rows[0];
    case "last":
      return rows.at(-1);
    case "in":
      return row.open ? rows[at + 1] : undefined;
    case "out":
      return rows.find(({ id }) => id === row.parent);
  }
}
