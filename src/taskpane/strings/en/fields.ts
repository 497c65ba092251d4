import type { fields as zhCN } from "../zh-CN/fields";
import { terms } from "./terms";

const keys = {
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

const raw = {
  students: "Pupils",
  studentsPrimary: "Primary pupils",
  studentsJunior: "Junior pupils",
  studentsSenior: "Senior pupils",
  classes: "Classes",
  grades: "Grades",
  teachers: "Full-time teachers",
  aboveDegreeTeachers: "Teachers above the required degree",
  doctorTeachers: "Teachers with a doctorate",
  masterTeachers: "Teachers with a master's degree",
  graduateTeachers: "Teachers with a graduate degree",
  bachelorTeachers: "Teachers with a bachelor's degree",
  associateTeachers: "Teachers with an associate degree",
  backboneTeachers: "Backbone teachers (count)",
  peTeachers: "PE teachers",
  musicTeachers: "Music teachers",
  fineArtTeachers: "Fine art teachers",
  artsTeachers: "Arts teachers",
  peArtTeachers: "PE and arts teachers (count)",
  teachingRooms: "Teaching floor area, gym included",
  teachingRoomsNet: "Teaching floor area, gym excluded",
  indoorSports: "Gym area",
  sportsGround: "Sports ground area",
  sportsVenues: "Sports ground and gym area",
  equipmentValue: "Value of teaching equipment",
  multimediaRooms: "Multimedia classrooms (count)",
};

const outcomes = {
  verdict: "Verdict",
  metCount: "Indicators met",
  belowFloorCount: "Indicators below 85%",
  remark: "Remark",
};

export const fields = {
  names: { ...keys, ...raw, ...terms.indicators, ...outcomes },
  groups: {
    keys: "About the school",
    raw: "Raw figures",
    indicators: "The seven indicators",
    outcomes: "Outcome",
  },
} satisfies typeof zhCN;
