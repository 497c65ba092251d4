import type { ColumnReading } from "../../../src/core/report/report";
import { confidenceOf, isUnsure } from "../../../src/taskpane/select/confidence";

const reading = (confidence: number, role: ColumnReading["role"] = "value"): ColumnReading => ({
  column: "G",
  field: "R1",
  role,
  unit: null,
  heading: "",
  confidence,
});

it.each([
  [1, "high"],
  [0.9, "high"],
  [0.899, "middle"],
  [0.7, "middle"],
  [0.699, "low"],
  [0, "low"],
] as const)("%d is %s", (confidence, expected) => {
  expect(confidenceOf(reading(confidence))).toBe(expected);
  expect(isUnsure(reading(confidence))).toBe(expected !== "high");
});

it("asks nothing about a column that is not checked", () => {
  expect(isUnsure(reading(0.1, "ignored"))).toBe(false);
});
