import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { checkSnapshots } from "../../src/check-workbook";
import { nodeInflater } from "../../src/cli/inflate-node";
import { marks } from "../../src/highlight/marks";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { NATIONAL } from "../support/national-standard";
import { FIFTEEN_DIGITS, PLAIN_DOUBLES } from "../support/rule-evaluator";
import { askedCells, paintedCells } from "./marked-cells";

/** Workbooks that are checked together. */
const SETS = [
  ["assets/sample-county.xlsx"],
  ["assets/sample-official-form.xlsx"],
  ["../shared/templates/county-summary.xlsx"],
  ["../shared/templates/official-form.xlsx"],
  ["../shared/templates/statistics-primary.xlsx", "../shared/templates/statistics-junior.xlsx"],
].filter((files) => files.every((file) => existsSync(file)));

describe.each(SETS)("marks of %s", (...files) => {
  test("paint exactly the report's cells, file by file", async () => {
    const read = async (file: string) =>
      readWorkbook(await readFile(file), path.basename(file), nodeInflater);
    const snapshots = await Promise.all(files.map(read));
    const { report, schools, printed } = checkSnapshots(snapshots, { standard: NATIONAL });
    for (const snapshot of snapshots) {
      const options = { run: "r1", day: "2024-10-12", say: () => "", printed };
      const edits = marks(report, schools, NATIONAL, snapshot, options);
      const own = report.findings.filter(({ file }) => file === snapshot.file);
      const asked = askedCells({ ...report, findings: own });
      expect(asked.floor.length).toBeGreaterThan(0);
      for (const program of [FIFTEEN_DIGITS, PLAIN_DOUBLES]) {
        expect(paintedCells(snapshot, edits, program)).toEqual(asked);
      }
    }
  });
});
