import { printable } from "../../../src/core/report/printable";
import { madeReport } from "../../support/pane-report";

/** The lines of a made county's report, without the schools' own. */
const linesOf = (primary: number) => {
  const made = {
    ...madeReport({ primary, junior: 0 }),
    tables: [],
    coefficients: [],
    county: [],
    findings: [],
  };
  const lines = [...printable(made, "zh-CN")].join("").split("\n");
  const isSchool = (line: string) => line.startsWith('{"name":');
  return { schools: lines.filter(isSchool), others: lines.filter((line) => !isSchool(line)), made };
};

test.each([0, 1, 39, 40, 41, 80, 81])("%p schools: one a line, and every list closed", (count) => {
  const { schools, others, made } = linesOf(count);
  const printed = made.schools.map((school, i) => `${JSON.stringify(school)}${i < count - 1 ? "," : "],"}`);
  expect(schools).toEqual(printed);
  expect(others).toEqual([
    "{",
    '"schemaVersion":1,',
    `"standard":${JSON.stringify(made.standard)},`,
    `"valid":${made.valid},`,
    '"tables":[],',
    ...(count === 0 ? ['"schools":[],'] : ['"schools":[']),
    '"coefficients":[],',
    '"county":[],',
    '"findings":[],',
    `"stats":${JSON.stringify(made.stats)}`,
    "}",
    "",
  ]);
});
