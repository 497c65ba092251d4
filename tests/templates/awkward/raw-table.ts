import { gridSheet, type TestCell } from "../../support/grid-sheet";
import { SCHOOLS, type School } from "./schools";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";

/** A column of a test's table: its heading, "group>heading" under a group, and what a school has there. */
export type RawColumn = readonly [heading: string, cell: (one: School) => TestCell];

const COLUMNS = {
  name: ["学校名称", (one) => one.name],
  stage: ["学段", (one) => one.stage],
  students: ["在校生数（人）", (one) => one.pupils],
  above: ["高于规定学历教师数（人）", (one) => one.above],
  backbone: ["县级及以上骨干教师数（人）", (one) => one.backbone],
  peArt: ["体育、艺术专任教师数（人）", (one) => one.pe + one.music + one.art],
  rooms: ["教学及辅助用房面积（㎡）", (one) => one.rooms],
  gym: ["其中：体育馆面积（㎡）", (one) => one.gym],
  ground: ["运动场地面积（㎡）", (one) => one.ground],
  equipment: ["教学仪器设备值（元）", (one) => one.equipment],
  multimedia: ["网络多媒体教室数（间）", (one) => one.multimedia],
} as const satisfies Readonly<Record<string, RawColumn>>;

/** A summary of raw figures as a bureau makes it, with other columns in the place of some; groups are not merged. */
export function rawTable(
  instead: Readonly<Partial<Record<keyof typeof COLUMNS, readonly RawColumn[]>>>,
): SheetSnapshot {
  const columns = Object.entries(COLUMNS).flatMap(
    ([key, column]) => instead[key as keyof typeof COLUMNS] ?? ([column] as readonly RawColumn[]),
  );
  const parts = columns.map(([heading]) => heading.split(">"));
  const top = parts.map(([first = ""], place) => (parts[place - 1]?.[0] === first ? null : first));
  const sub = parts.map(([, second = null]) => second);
  const rows = SCHOOLS.map((one) => columns.map(([, cell]) => cell(one)));
  return gridSheet([top, ...(sub.some((text) => text !== null) ? [sub] : []), ...rows]);
}
