import {
  figureKey,
  NO_TRAITS,
  type CountyFigure,
  type RoomGroup,
  type SchoolFacts,
  type SchoolTraits,
} from "../../core/county/facts";
import type { NumberField, RawField } from "../../core/field";
import { STAGES, type Stage } from "../../core/stage";
import { parseCell } from "../../core/address";
import type { Grid } from "../grid";
import type { ItemNumbers, ReadItems } from "./items-form";
import { stagesOfSchool } from "./school-stages";
import type { SchoolNumbers } from "./school-form-table";
import type { ReadSchoolForm } from "./school-form";

/** Reads a school's self-evaluation as the school it is of. */
export function readSelfEvaluation(grid: Grid, { numbers, columns, rows }: ReadItems): ReadSchoolForm {
  const title = titleOf(grid, columns.row);
  const pupils = (stage: Stage) => pupilsOf(numbers, stage);
  const stages = stagesOfSchool(title.type, title.name, pupils);
  const school: SchoolFacts = {
    name: title.name,
    type: title.type,
    pupils: Object.fromEntries(stages.map((stage) => [stage, pupils(stage)])),
    figures: figuresOf(numbers),
    classes: [],
    rooms: { music: roomsOf(numbers, "musicRoomAreas"), fineArt: roomsOf(numbers, "fineArtRoomAreas") },
    traits: traitsOf(title.builtYear),
  };
  return {
    school,
    code: "",
    stages,
    numbers: schoolNumbers(numbers, stages),
    nameRow: rows[0]?.row ?? columns.row,
    undivided: stages.length === 1 ? [] : undividedOf(numbers),
  };
}

interface Title {
  readonly name: string;
  readonly type: string;
  readonly builtYear: number | null;
}

/** "_泗城第一_学校（小学） 建校于＿1998＿年": the line over the headings. */
function titleOf(grid: Grid, before: number): Title {
  const lines = Array.from({ length: before }, (_, row) => grid.text(row, 0).normalize("NFKC"));
  const line = lines.find((text) => /学校|建校/.test(text) && !/自评表/.test(text)) ?? "";
  const [written = "", kind = ""] = line.split(/[(（]/);
  const name = written.replace(/[_\s]+/g, "").replace(/建校于.*$/, "");
  const types = kind.split(/[)）]/)[0] ?? "";
  const year = /建校于[_\s]*(\d{4})/.exec(line)?.[1];
  const isChosen = !/[、,/]/.test(types);
  return {
    name: name === "学校" ? "" : name,
    type: isChosen ? types.trim() : typeIn(name),
    builtYear: year === undefined ? null : Number(year),
  };
}

function typeIn(name: string): string {
  return /九年一贯制|十二年一贯制|完全中学/.exec(name)?.[0] ?? "";
}

function traitsOf(builtYear: number | null): SchoolTraits {
  const by = (year: number) => (builtYear === null ? null : builtYear <= year);
  return { ...NO_TRAITS, "built-by-2010": by(2010), "built-by-2016": by(2016) };
}

function pupilsOf(numbers: readonly ItemNumbers[], stage: Stage): CountyFigure {
  const own = (field: string, of: Stage | null) =>
    numbers.find(({ slot }) => slot.school?.field === field && slot.school.stage === of)?.figure;
  return own("students", stage) ?? { ...NOWHERE };
}

const NOWHERE: CountyFigure = { file: "", sheet: "", cell: null, value: null, lack: "blank", grain: null };

/** The figures of the county's checks; several of one name, as areas of rooms, are no figures. */
function figuresOf(numbers: readonly ItemNumbers[]): Map<string, CountyFigure> {
  const figures = new Map<string, CountyFigure>();
  for (const { slot, figure } of numbers) {
    if (slot.field !== null && !slot.isList) figures.set(figureKey(slot.field, slot.group), figure);
  }
  return figures;
}

/** Listed areas; places that are left over say nothing. */
function roomsOf(numbers: readonly ItemNumbers[], field: "musicRoomAreas" | "fineArtRoomAreas"): RoomGroup[] {
  return numbers.flatMap(({ slot, figure }): RoomGroup[] => {
    if (slot.field !== field || figure.value === null) return [];
    const { file, sheet, cell, value } = figure;
    return [{ file, sheet, cell, from: value, to: value, count: 1 }];
  });
}

/**
 * What is not filled in raw gives way to the printed value. Where both stages share premises, the
 * whole is split between them by the check, and the printed values would hide that.
 */
function schoolNumbers(numbers: readonly ItemNumbers[], stages: readonly Stage[]): SchoolNumbers[] {
  const all = numbers.flatMap(({ slot, figure }): SchoolNumbers[] => {
    const cell = parseCell(figure.cell ?? "");
    return slot.school && cell ? [{ ...slot.school, figure, cell }] : [];
  });
  const own =
    stages.length === 1 ? all : all.filter(({ field, stage }) => stage !== null || !isOfStage(field));
  const isFilled = (field: NumberField) =>
    own.some((one) => one.field === field && one.figure.value !== null);
  const hidden = MEASURED.flatMap(({ printed, raw, isShared }) => {
    if (raw.every(isFilled)) return isShared && stages.length === STAGES.length ? [printed] : [];
    return isFilled(printed) ? raw : [];
  });
  return own.filter(({ field }) => !hidden.includes(field));
}

/** Staff that is told for all stages of a combined school together. */
function undividedOf(numbers: readonly ItemNumbers[]): RawField[] {
  const told = numbers.flatMap(({ slot: { school }, figure: { value } }) =>
    school?.stage === null && value !== null ? [school.field] : [],
  );
  return STAFF.filter((field) => told.includes(field));
}

/** Staff, and what is for each pupil: one number for the whole of a combined school is neither stage's. */
function isOfStage(field: NumberField): boolean {
  return MEASURED.some(
    ({ printed, raw, isShared }) => field === printed || (!isShared && raw.includes(field)),
  );
}

const STAFF: readonly RawField[] = ["aboveDegreeTeachers", "backboneTeachers", "peArtTeachers"];

interface Measured {
  readonly printed: NumberField;
  readonly raw: readonly NumberField[];
  /** The stages of a school have it together. */
  readonly isShared: boolean;
}

const MEASURED: readonly Measured[] = [
  { printed: "R1", raw: ["aboveDegreeTeachers"], isShared: false },
  { printed: "R2", raw: ["backboneTeachers"], isShared: false },
  { printed: "R3", raw: ["peArtTeachers"], isShared: false },
  { printed: "R4", raw: ["teachingRooms", "indoorSports"], isShared: true },
  { printed: "R5", raw: ["sportsVenues"], isShared: true },
  { printed: "R6", raw: ["equipmentValue"], isShared: true },
  { printed: "R7", raw: ["multimediaRooms"], isShared: true },
];
