import type { KeyField, OutcomeField } from "../../field";
import type { Messages } from "../codes";

/** What was counted. */
export const FIELDS: Messages["fields"] = {
  students: "pupils",
  studentsPrimary: "primary pupils",
  studentsJunior: "junior secondary pupils",
  studentsSenior: "senior secondary pupils",
  classes: "classes",
  grades: "grades",
  teachers: "full-time teachers",
  staff: "staff",
  aboveDegreeTeachers: "teachers above the required degree",
  doctorTeachers: "teachers with a doctorate",
  masterTeachers: "teachers with a master's degree",
  graduateTeachers: "teachers with a postgraduate degree",
  bachelorTeachers: "teachers with a bachelor's degree",
  associateTeachers: "teachers with an associate degree",
  backboneTeachers: "backbone teachers of county level or above",
  nationalBackbones: "backbone teachers of the nation",
  provincialBackbones: "backbone teachers of the province",
  municipalBackbones: "backbone teachers of the city",
  countyBackbones: "backbone teachers of the county",
  peTeachers: "PE teachers",
  musicTeachers: "music teachers",
  fineArtTeachers: "fine art teachers",
  artCourseTeachers: "teachers of the arts course",
  artsTeachers: "arts teachers",
  peArtTeachers: "PE and arts teachers",
  teachingRooms: "teaching and auxiliary floor area",
  teachingRoomsNet: "teaching and auxiliary floor area without the gymnasium",
  indoorSports: "indoor sports (gymnasium) area",
  sportsGround: "sports ground area",
  sportsVenues: "sports venue area",
  equipmentValue: "value of teaching equipment",
  multimediaRooms: "networked multimedia classrooms",
};

/** What says which school it is. */
export const KEYS: Readonly<Record<KeyField, string>> = {
  seq: "Number",
  code: "School code",
  name: "School name",
  county: "County",
  town: "Town",
  stage: "Stage",
  type: "Type of school",
  owner: "Owner",
  locale: "Urban or rural",
  counted: "Counted",
};

/** What a table says of the outcome. */
export const OUTCOMES: Readonly<Record<OutcomeField, string>> = {
  verdict: "Verdict",
  metCount: "Indicators met",
  belowFloorCount: "Indicators below 85%",
  remark: "Remark",
};

export const INDICATORS: Messages["indicators"] = {
  R1: "Teachers above the required degree",
  R2: "Backbone teachers",
  R3: "PE and arts teachers",
  R4: "Teaching and auxiliary floor area",
  R5: "Sports venue area",
  R6: "Value of teaching equipment",
  R7: "Networked multimedia classrooms",
};

export const REASONS: Messages["reasons"] = {
  "special-school": "special school, not counted",
  "vocational-school": "vocational school, not counted",
  "small-teaching-point": "teaching point with fewer than 50 pupils, not counted",
  missing: "some figures are not filled in",
  "stage-unclear": "stage unclear",
};

export const STAGES = { 小学: "primary", 初中: "junior secondary" } as const;

/** Units of a gap of one. */
const ONE: Readonly<Record<string, string>> = { 人: "person", 间: "room" };

/** Units of a gap. */
export const UNITS: Readonly<Record<string, string>> = { 人: "people", 间: "rooms", "㎡": "㎡", 元: "yuan" };

/** The unit behind an amount as it is printed: "1" of 人 is a person, "2" are people. */
export function unitOf(printed: string, unit: string): string {
  return (printed === "1" ? ONE[unit] : undefined) ?? UNITS[unit] ?? unit;
}
