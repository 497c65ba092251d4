import { nodeDeflate } from "../../src/cli/deflate-node";
import { nodeInflater } from "../../src/cli/inflate-node";
import { cellName } from "../../src/core/address";
import { toNative } from "../../src/convert/to-native";
import { check } from "../../src/functions/check";
import { cv } from "../../src/functions/cv";
import { gap } from "../../src/functions/gap";
import { mean } from "../../src/functions/mean";
import { ratio } from "../../src/functions/ratio";
import { school } from "../../src/functions/school";
import { split } from "../../src/functions/split";
import type { CellContent, Edit } from "../../src/workbook/edit";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { Kind } from "../../src/workbook/snapshot";
import { XlsxPort } from "../../src/workbook/xlsx/xlsx-port";
import { ExcelError, installCustomFunctions, OMITTED } from "../support/custom-functions";
import { convertWithLibreOffice, hasLibreOffice } from "../support/libreoffice";
import { plainXlsx } from "../support/plain-xlsx";

installCustomFunctions();
const TODAY = "2024-09-01";
const TOOLS = { inflater: nodeInflater, deflate: nodeDeflate };
const CALL: CustomFunctions.Invocation = {};

/** 学段, pupils, a raw figure, a value, seven values: with every kind of hole that a sheet can have. */
const SCHOOLS = Array.from({ length: 60 }, (_, i) => schoolRow(i));
const FIRST = 2;
const LAST = FIRST + SCHOOLS.length - 1;

function schoolRow(i: number): (string | number | null)[] {
  if (i % 13 === 12) return ["小学", null, null, null, null, null, null, null, null, null, null];
  const pupils = 60 + ((i * 137) % 1900);
  const level = 0.8 + ((i * 29) % 17) / 40;
  const seven = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3].map(
    (standard, k) => standard * (k === i % 7 ? level : 1.1),
  );
  const value = 2 + ((i * 7919) % 997) / 211;
  return [i % 3 === 0 ? "初中" : "小学", pupils, Math.round((pupils * level) / 80), value, ...seven];
}

const column = (index: number) => SCHOOLS.map((row) => [row[index] ?? null]);
const letters = (index: number) => `${cellName(FIRST - 1, index)}:${cellName(LAST - 1, index)}`;
const [STAGE, PUPILS, TOTAL, VALUE] = [0, 1, 2, 3].map(letters);
const SEVEN = `${cellName(FIRST - 1, 4)}:${cellName(LAST - 1, 10)}`;
const seven = SCHOOLS.map((row) => row.slice(4));

interface Case {
  readonly formula: string;
  readonly answer: () => unknown[][] | Promise<unknown[][]>;
}

const CASES: readonly Case[] = [
  { formula: `QB.CV(${VALUE},${PUPILS})`, answer: () => cv(column(3), column(1), CALL) },
  { formula: `QB.CV(${VALUE})`, answer: () => cv(column(3), OMITTED, CALL) },
  { formula: `QB.MEAN(${VALUE},${PUPILS})`, answer: () => mean(column(3), column(1), CALL) },
  { formula: `QB.CV(${VALUE},${TOTAL})`, answer: () => cv(column(3), column(2), CALL) },
  { formula: `QB.RATIO("R2",${TOTAL},${PUPILS})`, answer: () => ratio([["R2"]], column(2), column(1), CALL) },
  { formula: `QB.RATIO("R6",${TOTAL},${PUPILS})`, answer: () => ratio([["R6"]], column(2), column(1), CALL) },
  {
    formula: `QB.GAP("R2",${STAGE},${TOTAL},${PUPILS},,2024)`,
    answer: () => gap([["R2"]], column(0), column(2), column(1), OMITTED, [[2024]], CALL),
  },
  {
    formula: `QB.GAP("R4",${STAGE},${TOTAL},${PUPILS})`,
    answer: () => gap([["R4"]], column(0), column(2), column(1), OMITTED, [[TODAY]], CALL),
  },
  {
    formula: `QB.CHECK("R4",${STAGE},${VALUE})`,
    answer: () => check([["R4"]], column(0), column(3), OMITTED, [[TODAY]], CALL),
  },
  { formula: `QB.SCHOOL("小学",${SEVEN})`, answer: () => school([["小学"]], seven, CALL) },
  {
    formula: `QB.SPLIT(${TOTAL},${PUPILS},${TOTAL})`,
    answer: () => split(column(2), column(1), column(2), OMITTED, CALL),
  },
];

/** Each answer has columns of its own, to the right of the figures, and spills down from the first school. */
const WIDTH = 3;
const columnOf = (index: number) => 12 + index * WIDTH;

async function nativeWorkbook(answers: readonly unknown[][][]): Promise<Uint8Array> {
  const rows: CellContent[][] = [["学段"], ...SCHOOLS.map((row) => [...row])];
  CASES.forEach(({ formula }, index) => {
    answers[index]?.forEach((line, down) =>
      line.forEach((value, right) => {
        const row = (rows[FIRST - 1 + down] ??= []);
        const shown = value instanceof ExcelError ? value.code : (value as string | number);
        row[columnOf(index) + right] = down + right === 0 ? { formula, result: shown } : shown;
      }),
    );
  });
  const sheet = { name: "小学 表", rows: rows.map((row) => Array.from(row, (content) => content ?? null)) };
  const port = new XlsxPort(plainXlsx({ sheets: [sheet] }), "表.xlsx", TOOLS);
  const { edits } = toNative(await port.read(), { today: TODAY });
  await port.apply(edits.map(withoutResults));
  return port.bytes();
}

/** LibreOffice reckons what has no result yet. */
function withoutResults(edit: Edit): Edit {
  if (edit.kind !== "set-cells") return edit;
  const cells = edit.cells.map(({ content, ...place }) => {
    const isFormula = typeof content === "object" && content !== null;
    return { ...place, content: isFormula ? { formula: content.formula } : content };
  });
  return { ...edit, cells };
}

function same(sheet: SheetSnapshot, row: number, at: number, live: unknown): boolean {
  if (live instanceof ExcelError) return sheet.kind(row, at) === Kind.error;
  if (typeof live === "string") return sheet.text(row, at) === live;
  const number = sheet.number(row, at);
  return Math.abs(number - (live as number)) <= 1e-12 * Math.max(1, Math.abs(number));
}

(hasLibreOffice ? test : test.skip)(
  "LibreOffice reckons from the native formulas what our functions answer, to 1e-12",
  async () => {
    const answers = await Promise.all(CASES.map(({ answer }) => answer()));
    const bytes = await convertWithLibreOffice(await nativeWorkbook(answers), "xlsx");
    const [sheet] = (await new XlsxPort(new Uint8Array(bytes), "出.xlsx", TOOLS).read()).sheets;
    if (!sheet) throw new RangeError("no sheet");
    const wrong = CASES.flatMap(({ formula }, index) =>
      (answers[index] ?? []).flatMap((line, down) =>
        line.flatMap((live, right) => {
          const [row, at] = [FIRST - 1 + down, columnOf(index) + right];
          return same(sheet, row, at, live)
            ? []
            : [
                `${formula} ${cellName(row, at)}: ${sheet.formula(row, at) ?? ""} gives ${sheet.text(row, at)}${sheet.number(row, at)}, live ${String(live)}`,
              ];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  },
  120_000,
);
