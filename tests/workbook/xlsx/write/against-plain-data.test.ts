import fc from "fast-check";
import type { CellContent, Edit } from "../../../../src/workbook/edit";
import { MemoryPort } from "../../../../src/workbook/memory/memory-port";
import type { PlainWorkbook } from "../../../../src/workbook/memory/plain-workbook";
import { XlsxPort } from "../../../../src/workbook/xlsx/xlsx-port";
import { plainSnapshot } from "../../../support/plain-snapshot";
import { plainXlsx } from "../../../support/plain-xlsx";
import { TOOLS } from "./editing";

const text = fc
  .string({ unit: "binary", minLength: 1, maxLength: 12 })
  .filter((value) => !/[\ud800-\udfff\ufffe\uffff]/.test(value));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constant(null),
  fc.record({
    formula: fc.constantFrom("A1+1", "SUM($A$1:B2)", 'IF(A1="<&>",1,0)'),
    result: fc.oneof(number, fc.constant(null)),
  }),
);
const place = { row: fc.nat(12), column: fc.nat(8) };
const setting = fc.record({
  kind: fc.constant("set-setting" as const),
  key: fc.constantFrom("a", "b"),
  value: fc.option(fc.json()),
});
const writing = fc.record({
  kind: fc.constant("set-cells" as const),
  sheet: fc.constantFrom("甲", "乙"),
  cells: fc.array(fc.record({ ...place, content }), { minLength: 1, maxLength: 8 }),
});
const adding = fc.record({
  kind: fc.constant("add-sheet" as const),
  name: fc.constantFrom("新一", "新二"),
  cells: fc.array(fc.record({ ...place, content }), { maxLength: 4 }),
});
const removing = fc.record({
  kind: fc.constant("remove-sheet" as const),
  name: fc.constantFrom("新一", "新二", "甲"),
});
const edit: fc.Arbitrary<Edit> = fc.oneof({ weight: 4, arbitrary: writing }, setting, adding, removing);

const BOOK: PlainWorkbook = {
  sheets: [
    {
      name: "甲",
      rows: [[1, "二", null], [], [{ formula: "A1", result: 1 }]],
      merges: [{ top: 4, left: 2, bottom: 6, right: 3 }],
    },
    { name: "乙", rows: [], formats: [{ row: 3, column: 3, format: "0.00" }] },
  ],
};

/** What an adapter makes of a batch: the same data, or the same refusal. */
async function outcome(port: MemoryPort | XlsxPort, edits: readonly Edit[]): Promise<unknown> {
  try {
    await port.apply(edits);
    return plainSnapshot(await port.read());
  } catch (error) {
    return { error: error instanceof Error && "code" in error ? error.code : error };
  }
}

it("whatever is done to a file, it holds what plain data would, and all of it can be taken back", async () => {
  const start = plainXlsx(BOOK);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 4 }), async (batches) => {
      const [file, memory] = [new XlsxPort(start, "甲.xlsx", TOOLS), new MemoryPort(BOOK)];
      const undo: Edit[] = [];
      for (const edits of batches) {
        const bytes = file.bytes();
        expect(await outcome(file, edits)).toEqual(await outcome(memory, edits));
        if (file.bytes() !== bytes) undo.unshift(...(await new XlsxPort(bytes, "", TOOLS).apply(edits)));
      }
      await file.apply(undo);
      expect(Buffer.compare(file.bytes(), start)).toBe(0);
    }),
    { numRuns: 80 },
  );
}, 120_000);
