import { isRelaxationId, RELAXATION_IDS } from "../../../src/core/relaxation/relaxation";
import { relaxationUnmet, relaxationUsed } from "../../../src/core/relaxation/told";
import type { SchoolRelaxation } from "../../../src/core/relaxation/relaxation";
import { finding } from "../../../src/core/report/finding";

const RELAXATION: SchoolRelaxation = {
  id: "visiting-teachers",
  label: "走教教师",
  labelEn: "Visiting teachers",
  indicator: "R3",
  adds: ["peArtTeachers"],
  when: null,
  pupils: null,
  locale: null,
  verify: "确在该校任教",
  verifyEn: "they do teach there",
  origin: {
    document: "甲〔2019〕1号",
    clause: "放宽",
    from: "2019-01-01",
    region: "000000",
    confirmed: "2026-01-01",
  },
};
const PLACE = { file: "a.xlsx", sheet: "表", school: "河口小学", stage: "小学" } as const;
const SOURCE = { document: "甲〔2019〕1号", clause: "放宽" };

test("only the ids of the data may be switched on", () => {
  expect([...RELAXATION_IDS, "", "rooms", "VISITING-TEACHERS"].filter(isRelaxationId)).toEqual(
    RELAXATION_IDS,
  );
});

test.each([
  ["R3", ["peArtTeachers"], 2, "人", 2],
  ["R5", ["sportsVenues"], 150, "㎡", 150],
  ["G4", null, 2, "㎡", null],
] as const)("a relaxation of %s that counts", (indicator, adds, amount, unit, counted) => {
  expect(relaxationUsed({ ...RELAXATION, indicator, adds }, PLACE, amount)).toEqual(
    finding({
      code: "relaxation-used",
      severity: "info",
      ...PLACE,
      indicator,
      source: SOURCE,
      params: {
        id: "visiting-teachers",
        label: "走教教师",
        labelEn: "Visiting teachers",
        unit,
        amount: counted,
        unchecked: "确在该校任教",
        uncheckedEn: "they do teach there",
      },
    }),
  );
});

test.each([
  ["with its label and clause", RELAXATION, "visiting-teachers", "走教教师", "Visiting teachers"],
  ["by its id where the day has none", undefined, "rooms-2016", "rooms-2016", "rooms-2016"],
  ["without a name where there is no such id", undefined, "made-up", "", ""],
] as const)("a relaxation that does not count is told %s", (_, relaxation, id, label, labelEn) => {
  expect(relaxationUnmet(relaxation, id, PLACE, "pupils")).toEqual(
    finding({
      code: "relaxation-unmet",
      severity: "warning",
      ...PLACE,
      indicator: relaxation ? "R3" : null,
      source: relaxation ? SOURCE : null,
      params: { id, label, labelEn, reason: "pupils" },
    }),
  );
});
