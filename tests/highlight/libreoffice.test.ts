import fc from "fast-check";
import { readFile } from "node:fs/promises";
import { nodeDeflate } from "../../src/cli/deflate-node";
import { nodeInflater } from "../../src/cli/inflate-node";
import type { CellContent, Edit } from "../../src/workbook/edit";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { applyEdits } from "../../src/workbook/xlsx/write/apply-edits";
import type { TestCell } from "../support/grid-sheet";
import { hasLibreOffice } from "../support/libreoffice";
import { NATIONAL } from "../support/national-standard";
import { plainXlsx } from "../support/plain-xlsx";
import { describeWhere } from "../support/where-installed";
import { askedCells, checkAndMark, type MarkedCells } from "./marked-cells";
import { paintedByLibreOffice } from "./painted-by-libreoffice";
import { CARELESS, countyRows, randomCounty } from "./random-county";

// Starting LibreOffice takes seconds, on a busy machine many.
jest.setTimeout(240_000);

const TOOLS = { inflater: nodeInflater, deflate: nodeDeflate };

/** A program that shows one look a cell shows the worst. */
function worstOnly({ floor, standard, doubt }: MarkedCells): MarkedCells {
  const failing = new Set([...floor, ...standard]);
  return { floor, standard, doubt: doubt.filter((cell) => !failing.has(cell)) };
}

/** A formula that was never worked out is worked out on opening, and then it is a number. */
const CALCULATED = {
  ...CARELESS,
  cells: CARELESS.cells.filter((cell) => cell === null || typeof cell !== "object" || !("formula" in cell)),
};

function contentOf(cell: TestCell): CellContent {
  if (cell === null || typeof cell !== "object") return cell;
  if ("error" in cell) return { formula: "1/0", result: cell.error };
  return { formula: cell.formula, result: cell.result ?? null };
}

describeWhere(hasLibreOffice, "LibreOffice", "marks as LibreOffice paints them", () => {
  test.each(["sample-official-form.xlsx", "sample-county.xlsx"])(
    "are the report's cells in %s",
    async (file) => {
      const bytes = await readFile(`assets/${file}`);
      const snapshot = await readWorkbook(bytes, file, nodeInflater);
      const { report, edits } = checkAndMark(snapshot, NATIONAL);
      const asked = askedCells(report);
      expect(asked.floor.length).toBeGreaterThan(0);
      const marked = applyEdits(bytes, edits, TOOLS).bytes;
      expect(
        await paintedByLibreOffice(
          marked,
          snapshot.sheets.map(({ name }) => name),
        ),
      ).toEqual(worstOnly(asked));
    },
  );

  test("are the reports' cells in tables of every kind", async () => {
    const counties = fc.sample(randomCounty(CALCULATED), { numRuns: 24, seed: 7 });
    const sheets = counties.map((county, index) => ({
      name: `表${index + 1}`,
      rows: countyRows(county).map((row) => row.map(contentOf)),
    }));
    const together = plainXlsx({ sheets });
    const asked = { floor: [] as string[], standard: [] as string[], doubt: [] as string[] };
    const edits: Edit[] = [];
    for (const sheet of sheets) {
      const alone = await readWorkbook(plainXlsx({ sheets: [sheet] }), "表.xlsx", nodeInflater);
      const marked = checkAndMark(alone, NATIONAL);
      edits.push(...marked.edits.filter(({ kind }) => kind === "add-rule"));
      const cells = worstOnly(askedCells(marked.report));
      for (const level of ["floor", "standard", "doubt"] as const) asked[level].push(...cells[level]);
    }
    const painted = await paintedByLibreOffice(
      applyEdits(together, edits, TOOLS).bytes,
      sheets.map(({ name }) => name),
    );
    for (const level of ["floor", "standard", "doubt"] as const) {
      expect(painted[level]).toEqual(asked[level].sort());
    }
  });
});
