import { evaluateTable } from "../../../src/core/indicator/evaluate";
import { Level } from "../../../src/core/indicator/level";
import { callRoll } from "../../../src/core/school/roll";
import type { ResourceIndicator, Stage } from "../../../src/core/stage";
import { RESOURCE_INDICATORS } from "../../../src/core/stage";
import { NATIONAL } from "../../support/national-standard";
import { schoolTable, type SchoolRow } from "../../support/school-table";

function measured(rows: readonly SchoolRow[], id: ResourceIndicator) {
  const { indicators } = evaluateTable(callRoll(schoolTable(rows), NATIONAL), NATIONAL);
  const { values, totals, levels } = indicators[RESOURCE_INDICATORS.indexOf(id)] ?? indicators[0]!;
  return { values: [...values], totals: [...totals], levels: [...levels] };
}

const school = (cells: SchoolRow["cells"], stage: Stage | null = "小学"): SchoolRow => ({ stage, cells });
const valueOf = (cells: SchoolRow["cells"], id: ResourceIndicator, stage?: Stage | null) =>
  measured([school(cells, stage)], id).values[0];

describe("from raw figures", () => {
  test("R4 without, R5 with the gymnasium", () => {
    const cells = { students: 1000, teachingRooms: 6000, indoorSports: 1500, sportsGround: 7000 };
    expect(valueOf(cells, "R4")).toBe(4.5);
    expect(valueOf(cells, "R5")).toBe(8.5);
    expect(valueOf({ ...cells, indoorSports: 0 }, "R4")).toBe(6);
  });

  test("a net area is taken before a gross one", () => {
    const cells = { students: 1000, teachingRoomsNet: 5000, teachingRooms: 6000, indoorSports: 1500 };
    expect(valueOf(cells, "R4")).toBe(5);
  });

  test("R1 counts associate degrees for primary schools only", () => {
    const cells = {
      students: 1000,
      associateTeachers: 30,
      bachelorTeachers: 20,
      masterTeachers: 2,
      doctorTeachers: 1,
    };
    expect(valueOf(cells, "R1", "小学")).toBeCloseTo(5.3, 12);
    expect(valueOf(cells, "R1", "初中")).toBeCloseTo(2.3, 12);
  });

  test("R3 counts 艺术 once: with it, music and fine art are in it already", () => {
    const cells = { students: 1000, peTeachers: 4, artsTeachers: 6, musicTeachers: 3, fineArtTeachers: 3 };
    expect(valueOf(cells, "R3")).toBe(1);
  });

  test("raw figures decide over the printed value; without dividing, 9 of 1000 reach 0.9", () => {
    const { values, totals, levels } = measured(
      [school({ students: 1000, peArtTeachers: 9, R3: 0.5 })],
      "R3",
    );
    expect(values[0]).toBeCloseTo(0.9, 12);
    expect(totals).toEqual([9]);
    expect(levels).toEqual([Level.met]);
  });

  test("0 is a figure, not a blank", () => {
    const { values, levels } = measured([school({ students: 300, backboneTeachers: 0 })], "R2");
    expect(values).toEqual([0]);
    expect(levels).toEqual([Level.belowFloor]);
  });

  test("a school whose best way of counting has a blank is counted the next way", () => {
    const cells = {
      students: 1000,
      peArtTeachers: null,
      peTeachers: 4,
      musicTeachers: 3,
      fineArtTeachers: 2,
    };
    expect(valueOf(cells, "R3")).toBeCloseTo(0.9, 12);
  });
});

describe("blanks", () => {
  test("a blank is never 0", () => {
    const { values, levels } = measured([school({ students: 300, backboneTeachers: null })], "R2");
    expect(values).toEqual([NaN]);
    expect(levels).toEqual([Level.unknown]);
  });

  test("a blank in a sum is not 0, either", () => {
    const cells = { students: 1000, peTeachers: 9, musicTeachers: null, fineArtTeachers: 9 };
    expect(valueOf(cells, "R3")).toBeNaN();
    expect(valueOf({ students: 1000, teachingRooms: 6000, indoorSports: null }, "R4")).toBeNaN();
  });

  test("beside a blank, a printed value of its own decides", () => {
    const { values, totals } = measured([school({ students: 1000, backboneTeachers: null, R2: 1.2 })], "R2");
    expect(values).toEqual([1.2]);
    expect(totals).toEqual([NaN]);
  });

  test.each([
    ["0 from a blank", { students: 1000, backboneTeachers: null, R2: 0 }, "R2"],
    [
      "a sum that skips the blank",
      { students: 1000, peTeachers: 9, musicTeachers: null, fineArtTeachers: 9, R3: 1.8 },
      "R3",
    ],
    [
      "a difference with nothing taken off",
      { students: 700, teachingRooms: 5000, indoorSports: null, R4: 5000 / 700 },
      "R4",
    ],
    [
      "the same, rounded to the form's decimals",
      { students: 700, teachingRooms: 5000, indoorSports: null, R4: 7.14 },
      "R4",
    ],
  ] as const)("a printed value that is only the blank's echo does not: %s", (_, cells, id) => {
    expect(valueOf(cells, id)).toBeNaN();
  });

  test("a typed value near the echo, but not it, decides", () => {
    expect(valueOf({ students: 700, teachingRooms: 5000, indoorSports: null, R4: 7.13 }, "R4")).toBe(7.13);
  });

  test("without pupils there is no raw value; a printed one stands", () => {
    expect(valueOf({ students: null, backboneTeachers: 5 }, "R2")).toBeNaN();
    expect(valueOf({ students: null, backboneTeachers: 5, R2: 1.1 }, "R2")).toBe(1.1);
    expect(valueOf({ students: 0, backboneTeachers: 5, R2: 1.1 }, "R2")).toBe(1.1);
  });

  test("neither printed nor counted", () => {
    expect(valueOf({ students: 100, R1: 5 }, "R2")).toBeNaN();
  });
});

describe("figures that cannot be", () => {
  test.each([
    ["a negative numerator", { students: 100, backboneTeachers: -1 }, "R2"],
    [
      "a negative part of a sum",
      { students: 1000, peTeachers: -1, musicTeachers: 20, fineArtTeachers: 9 },
      "R3",
    ],
    ["a negative part taken off", { students: 1000, teachingRooms: 5000, indoorSports: -1 }, "R4"],
    ["a gymnasium larger than all rooms", { students: 1000, teachingRooms: 5000, indoorSports: 5001 }, "R4"],
    ["a negative printed value", { students: 1000, R2: -1 }, "R2"],
    ["no end", { students: 1000, R2: Infinity }, "R2"],
    ["no end of teachers", { students: 1000, backboneTeachers: Infinity }, "R2"],
  ] as const)("give no value: %s", (_, cells, id) => {
    expect(valueOf(cells, id)).toBeNaN();
  });

  test("a printed value takes their place", () => {
    expect(valueOf({ students: 100, backboneTeachers: -1, R2: 1.5 }, "R2")).toBe(1.5);
  });
});

describe("schools of unknown stage", () => {
  test("have the values that both stages count alike, and no level", () => {
    const cells = {
      students: 1000,
      backboneTeachers: 12,
      associateTeachers: 9,
      bachelorTeachers: 20,
      graduateTeachers: 5,
    };
    expect(measured([school(cells, null)], "R2")).toMatchObject({ values: [1.2], levels: [Level.unknown] });
    expect(valueOf(cells, "R1", null)).toBeNaN();
  });
});

test("each school by its own stage", () => {
  const rows = [school({ students: 1000, R4: 5 }, "小学"), school({ students: 1000, R4: 5 }, "初中")];
  expect(measured(rows, "R4").levels).toEqual([Level.met, Level.belowStandard]);
});
