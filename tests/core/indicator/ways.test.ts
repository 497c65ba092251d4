import { waysOf } from "../../../src/core/indicator/ways";
import type { Numerator } from "../../../src/core/standard";

const TOTAL: Numerator = { plus: ["backboneTeachers"], minus: [] };
const LEVELS: Numerator = {
  plus: [],
  minus: [],
  some: ["provincialBackbones", "municipalBackbones", "countyBackbones"],
};

const ways = (...fields: string[]) => waysOf([TOTAL, LEVELS], (field) => fields.includes(field));

test("a way is open where the table has all its columns", () => {
  const net: Numerator = { plus: ["teachingRooms"], minus: ["indoorSports"] };
  expect(waysOf([net], (field) => field !== "indoorSports")).toEqual([]);
  expect(waysOf([net], () => true)).toEqual([net]);
});

test("levels are added up as far as the table names them", () => {
  expect(ways("countyBackbones", "municipalBackbones")).toEqual([
    { plus: ["municipalBackbones", "countyBackbones"], minus: [] },
  ]);
  expect(ways()).toEqual([]);
});

test("levels never stand in for a total that the table has: they may be only a part of it", () => {
  expect(ways("backboneTeachers", "municipalBackbones")).toEqual([TOTAL]);
});

test("what is to be taken off must be there for levels as well", () => {
  const less: Numerator = { ...LEVELS, minus: ["teachers"] };
  expect(waysOf([less], (field) => field === "countyBackbones")).toEqual([]);
});
