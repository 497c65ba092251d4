import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkSnapshots } from "../../../src/check-workbook";
import { nodeDeflate } from "../../../src/cli/deflate-node";
import { nodeInflater } from "../../../src/cli/inflate-node";
import { parseCell } from "../../../src/core/address";
import { roundTo } from "../../../src/core/exact";
import { fillOfficial } from "../../../src/forms/fill-official/fill-official";
import { officialEdits, toWrite, type OfficialFill } from "../../../src/forms/fill-official/official-fill";
import { schoolOf } from "../../../src/templates/text";
import { readWorkbook } from "../../../src/workbook/xlsx/read/read-workbook";
import { applyEdits } from "../../../src/workbook/xlsx/write/apply-edits";
import { nationalOn } from "../../support/national-on";
import { formOf } from "../../support/official-book";
import { hasValidator, ooxmlErrors } from "../../support/ooxml-validate";
import { plainCells } from "../../support/plain-snapshot";

const SHARED = path.resolve(__dirname, "../../../../shared/templates");
const SAMPLE = path.resolve(__dirname, "../../../assets/sample-official-form.xlsx");
const REAL = path.join(SHARED, "official-form.xlsx");
const BLANK = path.join(SHARED, "official-form-blank.xlsx");
const TOOLS = { inflater: nodeInflater, deflate: nodeDeflate };

/** Fills the last file from the check of all of them. */
async function filled(files: readonly string[]) {
  const read = await Promise.all(files.map(async (file) => open(readFileSync(file), path.basename(file))));
  const standard = nationalOn("2024-09-01");
  const { report, schools } = checkSnapshots(read, { standard });
  const form = read.at(-1)!;
  const fills = toWrite(fillOfficial({ report, schools, standard, schoolOf }, formOf(form)), {
    overwrite: false,
  });
  const bytes = readFileSync(files.at(-1)!);
  const edited = applyEdits(bytes, officialEdits(fills, form.file), TOOLS);
  return {
    report,
    schools,
    fills,
    before: form,
    after: await open(edited.bytes, form.file),
    edited,
    bytes: new Uint8Array(bytes),
  };
}

const open = (bytes: Uint8Array, file: string) => readWorkbook(bytes, file, nodeInflater);
const placeOf = ({ sheet, row, column }: OfficialFill) => `${sheet}!${row},${column}`;

describe.each([
  ["our own sample", [SAMPLE]],
  ["the real form, filled", [REAL]],
  ["the blank form, from a county's summary", [path.join(SHARED, "county-summary.xlsx"), BLANK]],
])("%s", (name, files) => {
  if (!files.every(existsSync)) {
    it.skip(`${name}: no workbook at hand`, () => undefined);
    return;
  }

  it("changes the result cells and nothing else, and is taken back byte for byte", async () => {
    const { fills, before, after, edited, bytes } = await filled(files);
    expect(fills.length).toBeGreaterThan(40);
    const written = new Set(fills.map(placeOf));
    for (const [place, sheet] of before.sheets.entries()) {
      const now = after.sheets[place]!;
      expect(now.merges).toEqual(sheet.merges);
      const [old, changed] = [plainCells(sheet), plainCells(now)];
      const differing = Object.keys(changed).filter(
        (cell) => JSON.stringify(changed[cell]) !== JSON.stringify(old[cell]),
      );
      const places = differing.map((cell) => parseCell(cell)!);
      expect(places.every(({ row, column }) => written.has(`${sheet.name}!${row},${column}`))).toBe(true);
    }
    expect(Buffer.from(applyEdits(edited.bytes, edited.inverse, TOOLS).bytes).equals(bytes)).toBe(true);
  });

  it("has nothing left to fill when it is checked again", async () => {
    const { after, report, schools } = await filled(files);
    const standard = nationalOn("2024-09-01");
    const again = fillOfficial({ report, schools, standard, schoolOf }, formOf(after));
    expect(again.filter(({ state }) => state === "empty" || state === "differs")).toEqual([]);
  });

  (hasValidator ? it : it.skip)("is as valid for the Open XML SDK as it was", async () => {
    const { edited, bytes } = await filled(files);
    const ids = (errors: readonly { readonly part: string }[]) => errors.map(({ part }) => part).sort();
    expect(ids(await ooxmlErrors(edited.bytes))).toEqual(ids(await ooxmlErrors(bytes)));
  });
});

(existsSync(REAL) ? describe : describe.skip)("the reference answers at hand", () => {
  interface Expected {
    readonly schools: readonly { readonly name: string; readonly stage: string; readonly verdict: string }[];
    readonly coefficients: readonly {
      readonly stage: string;
      readonly indicator: string;
      readonly mean: number;
      readonly cv: number;
    }[];
  }

  it("go into the form's own result cells, and no note is written over", async () => {
    const { fills } = await filled([REAL]);
    const rowsOf = (sheet: string) =>
      [...new Set(fills.filter((one) => one.sheet === sheet).map(({ row }) => row + 1))].sort();
    expect(rowsOf("表2-1")).toEqual([4, 5, 6, 7]);
    expect(rowsOf("表3")).toEqual([4, 5, 6, 7]);
  });

  it("are what 表Ⅱ-1, 表Ⅱ-2 and 表Ⅲ say, to the printed decimals", async () => {
    const { fills } = await filled([REAL]);
    const answers = path.join(SHARED, "official-form.expected.json");
    const expected = JSON.parse(readFileSync(answers, "utf8")) as Expected;
    const find = (what: string, stage: string, indicator: string | null) =>
      fills.find((one) => one.what === what && one.stage === stage && one.indicator === indicator)?.content;
    for (const { stage, indicator, mean, cv } of expected.coefficients) {
      expect(find("mean", stage, indicator)).toBe(roundTo(mean, 2));
      expect(find("coefficient", stage, indicator)).toBe(roundTo(cv, 3));
    }
    for (const stage of ["小学", "初中"]) {
      const own = expected.schools.filter((one) => one.stage === stage);
      const passed = own.filter(({ verdict }) => verdict === "pass").length;
      expect(find("count", stage, null)).toBe(passed);
      expect(find("share", stage, null)).toBe(roundTo((passed * 100) / own.length, 1));
    }
    for (const { name, verdict } of expected.schools) {
      const told = fills.find((one) => one.what === "verdict" && one.school === name);
      expect(told?.content).toBe(verdict === "pass" ? "是" : "否");
    }
  });
});
