import { Level, levelOf, levelOfTotal, sourceOf, yardsticksOf } from "../../../src/core/indicator/level";
import { NATIONAL, standardOn } from "../../support/national-standard";

const [primary, junior] = yardsticksOf(NATIONAL.resources.R3, NATIONAL);
if (!primary || !junior) throw new Error("a yardstick for each stage");
const rooms = yardsticksOf(NATIONAL.resources.R4, NATIONAL)[0] ?? primary;

const yardstickOf = (settings: Readonly<Record<string, string>>) => {
  const standard = standardOn("2024-09-01", settings);
  return yardsticksOf(standard.resources.R3, standard)[0]?.rounded;
};

test("printed values are compared only where the setting says so", () => {
  expect(yardstickOf({})).toBe(false);
  expect(yardstickOf({ comparison: "rounded" })).toBe(true);
});

test("a yardstick is what the standard requires of a stage, and 85 % of it in clean digits", () => {
  expect(rooms).toMatchObject({ stage: "小学", required: 4.5, floor: 3.825, rounded: false });
  expect(4.5 * 0.85).not.toBe(3.825);
  expect(yardsticksOf(NATIONAL.resources.R4, NATIONAL)[1]).toMatchObject({ stage: "初中", required: 5.8 });
  expect(rooms.source).toEqual({ document: "教督〔2017〕6号", clause: "资源配置第4项" });
  expect(sourceOf(NATIONAL.resources.R4.threshold.小学)).toEqual(rooms.source);
});

test.each([
  [0.9, Level.met],
  [0.9 - 1e-14, Level.met],
  [0.8999, Level.belowStandard],
  [0.765, Level.belowStandard],
  [0.9 * 0.85, Level.belowStandard],
  [0.7649, Level.belowFloor],
  [0, Level.belowFloor],
  [NaN, Level.unknown],
])("a value of %p", (value, level) => {
  expect(levelOf(value, primary)).toBe(level);
});

test.each([
  [9, 1000, Level.met],
  [18, 2000, Level.met],
  [8, 1000, Level.belowStandard],
  [153, 20000, Level.belowStandard],
  [152, 20000, Level.belowFloor],
])("%p teachers for %p pupils", (total, students, level) => {
  expect(levelOfTotal(total, students, primary)).toBe(level);
});

test("where the setting compares rounded values, 0.895 reaches 0.9 and 0.894 does not", () => {
  const lenient = standardOn("2024-09-01", { comparison: "rounded" });
  const [yardstick] = yardsticksOf(lenient.resources.R3, lenient);
  if (!yardstick) throw new Error("a yardstick");
  expect(levelOf(0.895, yardstick)).toBe(Level.met);
  expect(levelOf(0.894, yardstick)).toBe(Level.belowStandard);
  expect(levelOfTotal(179, 20000, yardstick)).toBe(Level.met);
  expect(levelOfTotal(178, 20000, yardstick)).toBe(Level.belowStandard);
  expect(levelOfTotal(179, 20000, primary)).toBe(Level.belowStandard);
});
