import { checkSnapshots } from "../../../src/check-workbook";
import type { Report } from "../../../src/core/report/report";
import { RESOURCE_INDICATORS, type Stage } from "../../../src/core/stage";
import { foldName } from "../../../src/templates/text";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { testWorkbook } from "../../support/grid-sheet";
import { nationalOn } from "../../support/national-on";

/** What a school has; areas in ㎡, money in 元. */
export interface School {
  readonly name: string;
  readonly stage: Stage;
  readonly town: string;
  readonly pupils: number;
  readonly classes: number;
  readonly teachers: number;
  readonly above: number;
  readonly backbone: number;
  readonly pe: number;
  readonly music: number;
  readonly art: number;
  readonly rooms: number;
  readonly gym: number;
  readonly ground: number;
  readonly equipment: number;
  readonly multimedia: number;
}

const FIGURES: readonly (keyof School)[] = [
  ...(["pupils", "classes", "teachers", "above", "backbone", "pe", "music", "art"] as const),
  ...(["rooms", "gym", "ground", "equipment", "multimedia"] as const),
];

function school(name: string, stage: Stage, town: string, ...figures: readonly number[]): School {
  const had = Object.fromEntries(FIGURES.map((figure, place) => [figure, figures[place]]));
  return { name, stage, town, ...had } as unknown as School;
}

export const SCHOOLS: readonly School[] = [
  school("清溪小学", "小学", "清溪镇", 812, 18, 48, 39, 10, 4, 3, 2, 5200, 600, 7400, 2605000, 24),
  school("石桥小学", "小学", "石桥乡", 300, 8, 19, 14, 3, 1, 1, 1, 2100, 0, 2600, 800000, 9),
  school("松林镇中心小学", "小学", "松林镇", 1250, 28, 70, 61, 15, 6, 5, 4, 6900, 800, 9900, 2750500, 31),
  school("育才小学", "小学", "清溪镇", 640, 15, 30, 22, 5, 2, 2, 2, 2400, 0, 3900, 1180000, 12),
  school("河口初级中学", "初中", "清溪镇", 740, 16, 61, 47, 9, 3, 2, 2, 5100, 700, 8100, 2200000, 19),
  school("第三中学", "初中", "松林镇", 1520, 32, 118, 96, 17, 6, 5, 4, 9900, 900, 15900, 4100000, 38),
];

export const PRIMARY = SCHOOLS.filter(({ stage }) => stage === "小学");
export const JUNIOR = SCHOOLS.filter(({ stage }) => stage === "初中");

/** The seven values by their definition. */
export function seven(of: School): number[] {
  const { pupils } = of;
  const hundred = [of.above, of.backbone, of.pe + of.music + of.art].map((count) => (count * 100) / pupils);
  const each = [of.rooms - of.gym, of.ground + of.gym, of.equipment].map((sum) => sum / pupils);
  return [...hundred, ...each, (of.multimedia * 100) / pupils];
}

/** As a bureau prints them. */
export const twoDecimals = (of: School): number[] => seven(of).map((value) => Math.round(value * 100) / 100);

const REQUIRED: Readonly<Record<Stage, readonly number[]>> = {
  小学: [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3],
  初中: [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4],
};

function verdictOf(stage: Stage, values: readonly number[]): string {
  const shares = values.map((value, place) => value / (REQUIRED[stage][place] ?? NaN));
  const met = shares.filter((share) => share >= 1).length;
  return met >= 6 && shares.every((share) => share >= 0.85) ? "pass" : "fail";
}

/** What a check should say of schools: stage, pupils, values, verdict. */
export function answers(
  schools: readonly School[],
  valuesOf: (of: School) => readonly number[] = seven,
): readonly unknown[] {
  return schools.map((one) => {
    const values = valuesOf(one);
    return [one.name, one.stage, one.pupils, values.map(rounded), verdictOf(one.stage, values)];
  });
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(9));
}

export function check(...sheets: readonly SheetSnapshot[]): Report {
  return checkFiles(testWorkbook(sheets));
}

export function checkFiles(...files: readonly WorkbookSnapshot[]): Report {
  return checkSnapshots(files, { standard: nationalOn("2025-09-01") }).report;
}

/** What a check says, in the form of the answers. */
export function said({ schools }: Report): readonly unknown[] {
  return schools.map(({ name, stage, students, values, verdict }) => [
    foldName(name),
    stage,
    students,
    RESOURCE_INDICATORS.map((id) => rounded(values[id])),
    verdict,
  ]);
}
