import { unverifiedStandard } from "../../../src/core/report/confirmation";
import { judge } from "../../../src/core/report/judge";
import { NATIONAL } from "../../support/national-standard";

test("a standard long unconfirmed is told of the file, of no sheet in it", () => {
  const standard = { ...NATIONAL, on: "2025-06-01", confirmed: "2024-01-01", settings: {} };
  expect(unverifiedStandard(standard, "a.xlsx")).toEqual({
    code: "standard-not-verified-since",
    severity: "warning",
    file: "a.xlsx",
    sheet: "",
    cell: null,
    school: null,
    stage: null,
    indicator: null,
    actual: null,
    required: null,
    floor: null,
    gap: null,
    source: null,
    params: { region: "国家标准", on: "2025-06-01", confirmed: "2024-01-01" },
  });
});

test("before there is a standard, a report cites no documents", () => {
  const region = { code: "000000", name: "国家标准" };
  const before = { notInForce: true, region, on: "2010-01-01", first: "2017-04-19" } as const;
  expect(judge([], before, { tables: [], findings: [] }).standard).toEqual({
    region: "000000",
    name: "国家标准",
    on: "2010-01-01",
    documents: [],
  });
});
