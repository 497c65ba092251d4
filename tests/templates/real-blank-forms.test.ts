import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkSnapshots } from "../../src/check-workbook";
import { nodeDeflate } from "../../src/cli/deflate-node";
import { nodeInflater } from "../../src/cli/inflate-node";
import { parseCell } from "../../src/core/address";
import type { NumberField } from "../../src/core/field";
import { recogniseWorkbook } from "../../src/templates/recognise-workbook";
import type { CellContent } from "../../src/workbook/edit";
import { applyEdits } from "../../src/workbook/xlsx/write/apply-edits";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";
import { nationalOn } from "../support/national-on";

/** What bureaus pass on; it is no part of the project, and these tests are left out where it is not at hand. */
const FOLDER = path.resolve(__dirname, "../../../shared/templates");
const isAtHand = existsSync(path.join(FOLDER, "official-form-blank.xlsx"));
const atHand = isAtHand ? describe : describe.skip;

const TOOLS = { inflater: nodeInflater, deflate: nodeDeflate };
const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(FOLDER, name)));

async function recognised(name: string, bytes: Uint8Array = bytesOf(name)) {
  return recogniseWorkbook(await readWorkbook(bytes, name, nodeInflater));
}

async function layouts(name: string): Promise<Record<string, string>> {
  const { tables, readings, forms } = await recognised(name);
  const all = [...tables.map(({ reading }) => reading), ...readings, ...forms.map(({ reading }) => reading)];
  return Object.fromEntries(all.map(({ sheet, layout }) => [sheet, layout]));
}

/** The form with some cells filled in, by "sheet!cell", and checked. */
async function filled(name: string, written: Readonly<Record<string, CellContent>>) {
  const edits = Object.entries(written).map(([address, content]) => {
    const [sheet = "", cell = ""] = address.split("!");
    const { row, column } = parseCell(cell) ?? { row: 0, column: 0 };
    return { kind: "set-cells", sheet, cells: [{ row, column, content }] } as const;
  });
  const { bytes } = applyEdits(bytesOf(name), edits, TOOLS);
  const snapshot = await readWorkbook(bytes, name, nodeInflater);
  return checkSnapshots([snapshot], { standard: nationalOn("2025-09-01") }).report;
}

atHand("real blank forms, where they are at hand", () => {
  it("the national application form, table by table", async () => {
    expect(await layouts("official-form-blank.xlsx")).toEqual({
      表1: "official-1",
      "表2-1": "official-2-1",
      "表2-2": "official-2-2",
      表3: "official-3",
      表4: "official-4",
      表5: "official-5",
      表6: "official-6",
      Sheet9: "self-evaluation",
    });
  });

  it("the forms of one school and of one county", async () => {
    expect(await layouts("school-form-blank.xlsx")).toEqual({ 学校填报数据: "school-form" });
    expect(await layouts("county-form-blank.xlsx")).toEqual({ 区县填报数据: "county-form" });
  });

  it("the wrong formulas that the school form's own instruction prints", async () => {
    const { doubts } = await recognised("school-form-blank.xlsx");
    expect(doubts.map(({ cell, params }) => [cell, params.fault])).toEqual([
      ["B4", "no-hundred"],
      ["B7", "ten-thousand"],
    ]);
  });

  it("表Ⅱ-2 and 表Ⅲ, filled in, are read back exactly, and compared with each other", async () => {
    const primary = [812, 20, 18, 4.31, 1.23, 0.91, 4.62, 7.7, 2150.4, 2.4];
    const junior = [640, 3, 14, 5.47, 1.09, 0.94, 6.02, 10.4, 2610, 2.5];
    const row = (at: number, name: string, values: readonly number[]) => [
      [`表2-2!B${at}`, name] as const,
      ...values.map((value, place) => [`表2-2!${"DEFGHIJKLM".charAt(place)}${at}`, value] as const),
    ];
    const report = await filled(
      "official-form-blank.xlsx",
      Object.fromEntries([
        ...row(4, "清溪小学", primary),
        ...row(8, "河口初级中学", junior),
        ["表2-1!C4", 1],
        ["表2-1!C5", 100],
        ["表2-1!D4", 0],
        ["表3!C4", 4.31],
        ["表3!D4", 2],
      ]),
    );
    expect(report.schools.map(({ name, stage, students }) => [name, stage, students])).toEqual([
      ["清溪小学", "小学", 812],
      ["河口初级中学", "初中", 640],
    ]);
    expect(report.schools.map(({ values }) => Object.values(values))).toEqual([
      primary.slice(3),
      junior.slice(3),
    ]);
    const doubts = report.findings.filter(
      ({ code }) => code === "share-mismatch" || code === "mean-mismatch",
    );
    expect(doubts.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(["表3!D4", "表2-1!D4"]);
  });

  it("a school's own form, filled in, is a school with its raw figures", async () => {
    const snapshot = await readWorkbook(bytesOf("school-form-blank.xlsx"), "a.xlsx", nodeInflater);
    const sheet = snapshot.sheets.find(({ name }) => name === "学校填报数据");
    const rows = Array.from(
      { length: sheet?.rows ?? 0 },
      (_, at) => [sheet?.text(at, 2) ?? "", at + 1] as const,
    );
    const rowOf = (words: string) => rows.find(([text]) => text.includes(words))?.[1] ?? 0;
    const written: Record<string, CellContent> = Object.fromEntries(
      rows.slice(1).map(([, at]) => [`学校填报数据!E${at}`, 0] as const),
    );
    const put = (words: string, content: CellContent) => (written[`学校填报数据!E${rowOf(words)}`] = content);
    put("学校名称", "清溪小学");
    put("学校类型", "小学");
    put("小学学生人数", 500);
    put("县级及以上骨干教师数", 6);
    put("教学仪器设备资产值", 105.5);
    put("网络多媒体教室", 12);
    const report = await filled("school-form-blank.xlsx", written);
    expect(report.schools).toHaveLength(1);
    expect(report.schools[0]).toMatchObject({ name: "清溪小学", stage: "小学", students: 500 });
    expect(report.schools[0]?.values).toMatchObject({ R2: 1.2, R6: 2110, R7: 2.4 });
  });

  it("every line of a school's own form is read back exactly", async () => {
    const name = "school-form-blank.xlsx";
    const snapshot = await readWorkbook(bytesOf(name), name, nodeInflater);
    const sheet = snapshot.sheets.find((one) => one.name === "学校填报数据");
    const texts = ["河口学校", "九年一贯制", "2132000001", "1998"];
    const cells = Array.from({ length: (sheet?.rows ?? 1) - 1 }, (_, at) => ({
      ...{ row: at + 1, column: 4 },
      content: texts[at] ?? (sheet?.text(at + 1, 3) === "是/否" ? "否" : 100 + at),
    }));
    const { bytes } = applyEdits(bytesOf(name), [{ kind: "set-cells", sheet: "学校填报数据", cells }], TOOLS);
    const { forms, tables } = await recognised(name, bytes);
    const [school] = forms.map((form) => form.school);
    const items = cells.map(({ row, content }) => [sheet?.text(row, 2) ?? "", content] as const);
    const at = (words: string) => items.find(([item]) => item.startsWith(words))?.[1];
    const said = (words: readonly string[]) =>
      words.map(at).reduce<number>((sum, content) => sum + Number(content), 0);
    expect([
      school?.name,
      school?.type,
      school?.pupils["小学"]?.value,
      school?.pupils["初中"]?.value,
    ]).toEqual([...texts.slice(0, 2), ...["小学学生人数", "初中学生人数"].map(at)]);
    const bands = items.flatMap(([item, content]) => (/^每班/.test(item) ? [content] : []));
    expect(school?.classes.map(({ count }) => count)).toEqual(bands);
    const rooms = (kind: string) =>
      items.flatMap(([item, content]) => (item.includes("单间面积") && item.includes(kind) ? [content] : []));
    expect(school?.rooms.music.map(({ count }) => count)).toEqual(rooms("音乐"));
    expect(school?.rooms.fineArt.map(({ count }) => count)).toEqual(rooms("美术"));
    const raw = (field: NumberField, index: number) => tables[0]?.schools.fields.get(field)?.values[index];
    const stages = [0, 1].map((index) => ({
      stage: tables[0]?.schools.stage(index),
      students: raw("students", index),
      equipment: raw("equipmentValue", index),
      rooms: raw("teachingRooms", index),
      multimedia: raw("multimediaRooms", index),
    }));
    expect(stages).toEqual(
      ["小学", "初中"].map((stage) => ({
        stage,
        students: at(`${stage}学生人数`),
        equipment: said(["教学仪器设备资产值"]) * 10_000,
        rooms: at("教学及辅助用房总面积"),
        multimedia: at("网络多媒体教室间数"),
      })),
    );
  });

  it("a county's own form, filled in, gives its indicators", async () => {
    const snapshot = await readWorkbook(bytesOf("county-form-blank.xlsx"), "a.xlsx", nodeInflater);
    const sheet = snapshot.sheets.find(({ name }) => name === "区县填报数据");
    const rows = Array.from({ length: sheet?.rows ?? 0 }, (_, at) => at).filter((at) => at > 0);
    const cells = rows.map((at) => [`区县填报数据!E${at + 1}`, 100] as const);
    const report = await filled("county-form-blank.xlsx", Object.fromEntries(cells));
    expect(report.tables.map(({ layout }) => layout)).toEqual(["county-form"]);
    expect(report.county.filter(({ actual }) => actual !== null).length).toBeGreaterThan(3);
  });
});
