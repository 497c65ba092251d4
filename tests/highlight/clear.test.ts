import { readFile } from "node:fs/promises";
import { checkSnapshots } from "../../src/check-workbook";
import { nodeDeflate } from "../../src/cli/deflate-node";
import { nodeInflater } from "../../src/cli/inflate-node";
import { clear } from "../../src/highlight/clear";
import { MARKS_KEY } from "../../src/highlight/mark-record";
import { marks } from "../../src/highlight/marks";
import { SIGNATURE_PREFIX } from "../../src/highlight/signature";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { applyEdits } from "../../src/workbook/xlsx/write/apply-edits";
import { testWorkbook } from "../support/grid-sheet";
import { NATIONAL } from "../support/national-standard";
import { changedParts, fileRules } from "../support/package-parts";

const TOOLS = { inflater: nodeInflater, deflate: nodeDeflate };

function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return readWorkbook(bytes, "sample-county.xlsx", nodeInflater);
}

async function marked(bytes: Uint8Array, run: string): Promise<Uint8Array> {
  const snapshot = await read(bytes);
  const { report, schools, printed } = checkSnapshots([snapshot], { standard: NATIONAL });
  const options = { run, day: "2024-10-12", say: ({ code }: { code: string }) => code, printed };
  return applyEdits(bytes, marks(report, schools, NATIONAL, snapshot, options), TOOLS).bytes;
}

async function cleared(bytes: Uint8Array): Promise<Uint8Array> {
  return applyEdits(bytes, clear(await read(bytes)), TOOLS).bytes;
}

function ours(bytes: Uint8Array) {
  return fileRules(bytes).filter(({ formula }) => formula.includes(SIGNATURE_PREFIX));
}

describe("clearing", () => {
  test("a workbook never marked looks for rules only", () => {
    expect(clear(testWorkbook([]))).toEqual([
      { kind: "remove-rules", sheet: null, signature: SIGNATURE_PREFIX },
    ]);
  });

  test("gives back the workbook as it was before it was marked", async () => {
    const before = await readFile("assets/sample-county.xlsx");
    const after = await marked(before, "r1");
    expect(ours(after).length).toBeGreaterThan(40);
    expect((await read(after)).sheets.map(({ name }) => name)).toContain("QB检查结果");
    const again = await cleared(after);
    expect(changedParts(before, again)).toEqual([]);
    expect((await read(again)).settings.has(MARKS_KEY)).toBe(false);
  });

  test("a second time changes nothing", async () => {
    const once = await cleared(await marked(await readFile("assets/sample-county.xlsx"), "r1"));
    expect(changedParts(once, await cleared(once))).toEqual([]);
  });

  test("comes before marking again: one set of rules, one legend", async () => {
    const first = await marked(await readFile("assets/sample-county.xlsx"), "r1");
    const second = await marked(first, "r2");
    expect(ours(second)).toEqual(ours(first));
    const names = (await read(second)).sheets.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("QB"))).toEqual(["QB检查结果"]);
  });
});
