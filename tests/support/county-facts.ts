import {
  NO_TRAITS,
  type CountyAnswer,
  type CountyFacts,
  type CountyFigure,
  type ClassGroup,
  type RoomGroup,
  type SchoolFacts,
  type SchoolTraits,
} from "../../src/core/county/facts";
import { judgeCounty, type JudgedCounty } from "../../src/core/county/judge-county";
import type { CountyResult, SchoolResult } from "../../src/core/report/report";
import type { Stage } from "../../src/core/stage";
import type { Standard } from "../../src/core/standard";
import { isInForce, resolve } from "../../src/standards/resolve";

/** A figure by "field", "field|group" or "item:field"; null is a blank. */
export type Figures = Readonly<Record<string, number | null>>;

/** A figure in a cell that is named after its field. */
export function figure(
  value: number | null,
  cell: string | null = "B1",
  grain: number | null = null,
): CountyFigure {
  return { file: "县.xlsx", sheet: "表4", cell, value, lack: value === null ? "blank" : null, grain };
}

export function figures(given: Figures): Map<string, CountyFigure> {
  return new Map(Object.entries(given).map(([key, value], place) => [key, figure(value, `B${place + 1}`)]));
}

export function facts(given: Figures, more: Partial<CountyFacts> = {}): CountyFacts {
  return { figures: figures(given), answers: new Map(), schools: [], ...more };
}

export function answers(given: Readonly<Record<string, boolean | null>>): ReadonlyMap<string, CountyAnswer> {
  const answer = (value: boolean | null, place: number): CountyAnswer => ({
    file: "县.xlsx",
    sheet: "表4",
    cell: `C${place + 1}`,
    answer: value,
    evidence: null,
  });
  return new Map(Object.entries(given).map(([id, value], place) => [id, answer(value, place)]));
}

export interface TestSchool {
  readonly name?: string;
  readonly type?: string;
  readonly pupils?: Readonly<Partial<Record<Stage, number | null>>>;
  readonly figures?: Figures;
  /** [from, to, count]; a listed class is [47, 47, 1]. */
  readonly classes?: readonly (readonly [number, number, number | null] | ClassGroup)[];
  readonly music?: readonly (readonly [number, number, number | null])[];
  readonly fineArt?: readonly (readonly [number, number, number | null])[];
  readonly traits?: Partial<SchoolTraits>;
}

export function school(given: TestSchool): SchoolFacts {
  const { name = "东街小学", type = "", pupils = { 小学: 600 }, traits = {} } = given;
  const at = (cell: string) => ({ file: `${name}.xlsx`, sheet: "学校填报数据", cell });
  const own = (value: number | null, cell: string): CountyFigure => ({
    ...at(cell),
    value,
    lack: value === null ? "blank" : null,
    grain: null,
  });
  const rooms = (groups: TestSchool["music"]): RoomGroup[] =>
    (groups ?? []).map(([from, to, count], place) => ({ ...at(`E${55 + place}`), from, to, count }));
  return {
    name,
    type,
    pupils: Object.fromEntries(
      Object.entries(pupils).map(([stage, value]) => [stage, own(value, stage === "小学" ? "E11" : "E12")]),
    ),
    figures: new Map(
      Object.entries(given.figures ?? {}).map(([key, value], place) => [key, own(value, `E${30 + place}`)]),
    ),
    classes: (given.classes ?? []).map((group, place) =>
      "from" in group
        ? group
        : {
            ...at(`E${17 + place}`),
            stage: null,
            grade: null,
            from: group[0],
            to: group[1],
            count: group[2],
          },
    ),
    rooms: { music: rooms(given.music), fineArt: rooms(given.fineArt) },
    traits: { ...NO_TRAITS, ...traits },
  };
}

export function standardOf(
  region = "000000",
  day = "2024-09-01",
  settings: Readonly<Record<string, string | boolean>> = {},
): Standard {
  const standard = resolve(region, day, settings);
  if (!isInForce(standard)) throw new Error(`no standard on ${day}`);
  return standard;
}

export function judgeFacts(
  given: CountyFacts,
  standard: Standard = standardOf(),
  schools: readonly SchoolResult[] = [],
): JudgedCounty {
  return judgeCounty(given, standard, schools);
}

/** The entry of an indicator and part; throws where there is none. */
export function entry(
  { results }: JudgedCounty,
  indicator: string,
  part: string | null = null,
): CountyResult {
  const found = results.find((one) => one.indicator === indicator && one.part === part);
  if (!found) {
    const there = results.map((one) => `${one.indicator} ${one.part ?? ""}`).join(", ");
    throw new Error(`no entry ${indicator} ${part ?? ""} among: ${there}`);
  }
  return found;
}

/** "code cell indicator" of every finding. */
export function told({ findings }: JudgedCounty): string[] {
  return findings.map(({ code, cell, indicator }) => [code, cell, indicator].filter(Boolean).join(" "));
}
