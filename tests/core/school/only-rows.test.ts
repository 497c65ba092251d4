import { schoolCell } from "../../../src/core/school/cell";
import { withOwnColumn, withoutSchools } from "../../../src/core/school/only-rows";
import { CellState, type FieldColumn, type SchoolTable } from "../../../src/core/school/school-table";
import { schoolTable } from "../../support/school-table";

const STAGES = ["小学", "初中", null] as const;

/** Three schools, 甲, 乙 and 丙, with nothing but what every table has. */
const plain = schoolTable(
  [..."甲乙丙"].map((name, i) => ({
    name,
    stage: STAGES[i] ?? null,
    type: `${name}类`,
    cells: { students: i === 1 ? null : 100 + i, R7: 2 + i },
  })),
);

const READERS = ["nameCell", "code", "district", "locale"] as const;
const full: SchoolTable = {
  ...plain,
  nameCell: (i) => `B${i}`,
  code: (i) => `码${i}`,
  district: (i) => `县${i}`,
  locale: (i) => `镇${i}`,
  counts: (i) => i !== 2,
};

test("a table without its second school has the others as they were", () => {
  const rest = withoutSchools(full, new Set([1]));
  const all = <Value>(read: (index: number) => Value) => [0, 1].map(read);
  expect([rest.count, rest.rows]).toEqual([2, Int32Array.of(3, 5)]);
  expect(all(rest.name)).toEqual(["甲", "丙"]);
  expect(all(rest.stage)).toEqual(["小学", null]);
  expect(all(rest.type)).toEqual(["甲类", "丙类"]);
  expect(READERS.map((reader) => all((i) => rest[reader]?.(i)))).toEqual([
    ["B0", "B2"],
    ["码0", "码2"],
    ["县0", "县2"],
    ["镇0", "镇2"],
  ]);
  expect(all((i) => rest.counts?.(i))).toEqual([true, false]);
  expect(rest.fields.get("R7")).toEqual({
    ...plain.fields.get("R7"),
    values: Float64Array.of(2, 4),
    states: Uint8Array.of(CellState.number, CellState.number),
  });
  expect(withoutSchools(full, new Set([0])).fields.get("students")).toMatchObject({
    values: Float64Array.of(NaN, 102),
    states: Uint8Array.of(CellState.blank, CellState.number),
  });
});

test("what a table does not say, it does not say without some schools either", () => {
  const rest = withoutSchools(plain, new Set([1]));
  expect([...READERS, "counts"].filter((reader) => reader in rest)).toEqual([]);
  const { states, ...bare } = plain.fields.get("R7") as FieldColumn;
  const table = { ...plain, fields: new Map([["R7", bare] as const]) };
  expect(states).toHaveLength(3);
  expect(withoutSchools(table, new Set([2])).fields.get("R7")).toEqual({
    ...bare,
    values: Float64Array.of(2, 3),
  });
});

test("cells that stand elsewhere than in their school's row go with their school", () => {
  const column = plain.fields.get("R7") as FieldColumn;
  const places = [0, 1, 2].map((i) => ({ row: 20 + i, column: i }));
  const table = { ...plain, fields: new Map([["R7", { ...column, places }] as const]) };
  const rest = withoutSchools(table, new Set([0]));
  expect([0, 1].map((i) => schoolCell(rest, rest.fields.get("R7") as FieldColumn, i))).toEqual([
    "B22",
    "C23",
  ]);
});

test("where there is none to leave out, the table is the same", () => {
  expect(withoutSchools(full, new Set())).toBe(full);
});

test("a column to change is a copy; the table given keeps its own", () => {
  const { table, column } = withOwnColumn(plain, "students");
  column.values[0] = 7;
  column.states[0] = CellState.text;
  expect(table.fields.get("students")).toBe(column);
  expect(column).toMatchObject({ values: Float64Array.of(7, NaN, 102), states: Uint8Array.of(3, 1, 0) });
  expect(plain.fields.get("students")).toMatchObject({
    values: Float64Array.of(100, NaN, 102),
    states: Uint8Array.of(0, 1, 0),
  });
  const { states, ...bare } = plain.fields.get("R7") as FieldColumn;
  const stateless = withOwnColumn({ ...plain, fields: new Map([["R7", bare] as const]) }, "R7");
  expect(stateless.column.states).toEqual(states);
});

test("a column that the table has not got cannot be changed", () => {
  expect(() => withOwnColumn(plain, "R4")).toThrow("a table without R4");
});
