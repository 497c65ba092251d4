import type { FormSlot } from "../../../src/core/county/county-form";
import { writtenValue } from "../../../src/forms/fill-county/written-value";
import { standardOf } from "../../support/county-facts";

const slot = (given: Partial<FormSlot>): FormSlot => ({
  ...{ field: "teachers", group: null, item: null, scale: 1, span: null },
  ...given,
});

test.each<[number, Partial<FormSlot>, string]>([
  [0.974, { field: "nearbyJuniorShare", item: "G13", scale: 0.01 }, "97.4"],
  [1, { field: "trainedShare", item: "G9", scale: 0.01 }, "100.0"],
  [200 / 201, { field: "trainedShare", item: "G9", scale: 0.01 }, "99.5"],
  [0.99999, { field: "trainedShare", item: "G9", scale: 0.01 }, "99.999"],
  [0.9496, { field: "nearbyJuniorShare", item: "G13", scale: 0.01 }, "94.96"],
  [1_234_567, { field: "specialFund", item: "G7", scale: 1e4 }, "123.4567"],
  [8230.4466, { field: "specialFundPerPupil", item: "G7" }, "8230"],
  [5999.6, { field: "specialFundPerPupil", item: "G7" }, "5999.6"],
  [523_456, { field: "population", scale: 1e4 }, "52.35"],
  [3, { field: "monitoringLevel", group: "语文", item: "Q9" }, "Ⅲ"],
  [0.1496, { field: "schoolDifference", group: "语文", item: "Q9" }, "0.1496"],
  [2040, {}, "2040"],
])("%p of %j is written %s", (value, given, written) => {
  expect(writtenValue(value, slot(given), standardOf())).toBe(written);
});
