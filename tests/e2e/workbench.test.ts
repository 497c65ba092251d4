import { readFile } from "node:fs/promises";
import path from "node:path";
import { LEVELS, type Level } from "../../src/highlight/level";
import { LOOKS } from "../../src/highlight/looks";
import { askedCells, type MarkedCells } from "../highlight/marked-cells";
import { convertWithLibreOffice, hasLibreOffice } from "../support/libreoffice";
import { hasValidator, ooxmlErrors } from "../support/ooxml-validate";
import { changedParts, fileRules } from "../support/package-parts";
import {
  BOOKS,
  checkSheet,
  coefficientPlaces,
  contents,
  mendable,
  snapshotOf,
  type Mending,
} from "./support/checked-book";
import { comeTo, settled, Workbenches, type ShownCell, type Workbench } from "./support/workbench-page";

jest.setTimeout(600_000);

let workbenches: Workbenches;
beforeAll(async () => {
  workbenches = await Workbenches.start();
});
afterAll(() => workbenches.stop());

/** The cells that bear a level's fill; a cell in doubt that fails too shows the worse fill. */
function marked(cells: readonly ShownCell[], sheet: string): Record<Level, readonly string[]> {
  const of = (level: Level) =>
    cells
      .filter(({ fill }) => fill === LOOKS[level].look.fill)
      .map(({ cell }) => `${sheet}!${cell}`)
      .sort();
  return { floor: of("floor"), standard: of("standard"), doubt: of("doubt") };
}

/** As fills show it: of two levels the worse one. */
function seen(asked: MarkedCells): Record<Level, readonly string[]> {
  const worse = new Set<string>();
  const result: Partial<Record<Level, readonly string[]>> = {};
  for (const level of LEVELS) {
    result[level] = asked[level].filter((cell) => !worse.has(cell));
    for (const cell of asked[level]) worse.add(cell);
  }
  return result as Record<Level, readonly string[]>;
}

async function marks(workbench: Workbench, wanted: Record<Level, readonly string[]>) {
  const sheet = await workbench.activeSheet();
  return comeTo(
    (shown) => JSON.stringify(shown) === JSON.stringify(wanted),
    async () => marked(await workbench.cells(), sheet),
  );
}

/** Opens the list of findings and chooses the first that has a cell. @returns the cell */
async function chooseFinding({ pane, findings }: Workbench): Promise<string> {
  await findings.first().waitFor();
  const named = pane.getByRole("listitem", { name: /[A-Z]+\d+$/ }).first();
  await named.getByRole("button").click();
  return /[A-Z]+\d+$/.exec((await named.getAttribute("aria-label")) ?? "")?.[0] ?? "";
}

/** Types what the school lacks: the mark goes out. @returns the cell that was typed into */
async function mend(workbench: Workbench, { cell, type, value }: Mending): Promise<void> {
  const shown = () => workbench.cells().then((cells) => cells.find((each) => each.cell === cell));
  const failing = await comeTo((now) => now?.fill === LOOKS.standard.look.fill, shown);
  expect(failing?.fill).toBe(LOOKS.standard.look.fill);
  await workbench.type(type, String(value));
  const mended = await comeTo((now) => now?.fill !== LOOKS.standard.look.fill, shown);
  expect(mended?.fill).not.toBe(LOOKS.standard.look.fill);
}

/** What the coefficients' cells show. */
function coefficientValues(
  own: Parameters<typeof coefficientPlaces>[0],
  cells: readonly ShownCell[],
): unknown[] {
  const values = new Map(cells.map(({ cell, value }) => [cell, value]));
  return coefficientPlaces(own).map((place) => values.get(place.split("!")[1] ?? ""));
}

/** The saved file: no worse for the validator than it was, LibreOffice opens it, and little of it is new. */
async function expectSound(before: Uint8Array, saved: Uint8Array): Promise<void> {
  const unlike = changedParts(before, saved).filter(
    (part) =>
      !/^(xl\/worksheets\/|xl\/styles|xl\/workbook|xl\/calcChain|customXml\/|\[Content_Types\]|.*\.rels$)/.test(
        part,
      ),
  );
  expect(unlike).toEqual([]);
  if (hasValidator) {
    const known = (await ooxmlErrors(before)).map(({ id, part }) => `${part} ${id}`);
    const fresh = (await ooxmlErrors(saved)).filter(({ id, part }) => !known.includes(`${part} ${id}`));
    expect(fresh).toEqual([]);
  }
  if (hasLibreOffice) expect((await convertWithLibreOffice(saved, "pdf")).length).toBeGreaterThan(1000);
}

describe.each(BOOKS)("%s", (file) => {
  const name = path.basename(file);

  it("is checked: exactly the report's cells are painted, and the list leads to them", () =>
    workbenches.use(async (workbench) => {
      await workbench.openAndWait(file);
      const sheet = await workbench.activeSheet();
      const checked = await checkSheet(file, sheet);
      await workbench.run("一键检查");
      const wanted = seen(askedCells(checked.report));
      expect(await marks(workbench, wanted)).toEqual(wanted);
      const failing = wanted.floor.concat(wanted.standard);
      if (failing.length === 0) return;
      const cell = await chooseFinding(workbench);
      expect(failing).toContain(`${sheet}!${cell}`);
      expect(
        await comeTo(
          (selected) => selected === cell,
          () => workbench.selected(),
        ),
      ).toBe(cell);
    }));

  it("is mended, filled, made plain, saved, opened again and cleaned, and keeps all it was", () =>
    workbenches.use(async (workbench) => {
      const before = await readFile(file);
      await workbench.openAndWait(file);
      const sheet = await workbench.activeSheet();
      const checked = await checkSheet(file, sheet);
      const mending = mendable(checked);
      const own = checked.coefficientCells.filter((each) => each.sheet === sheet);
      await workbench.run("一键检查");
      await workbench.run("计算差异系数");
      const coefficients = () => workbench.cells().then((cells) => coefficientValues(own, cells));
      const numbers = (now: readonly unknown[]) => now.every((value) => typeof value === "number");
      const filled = await comeTo(numbers, coefficients);
      expect(numbers(filled)).toBe(true);
      if (mending) await mend(workbench, mending);
      if (mending && filled.length > 0) {
        const changed = (now: readonly unknown[]) => now.some((value, at) => value !== filled[at]);
        expect(changed(await comeTo(changed, coefficients))).toBe(true);
      }
      await workbench.run("转为普通公式");
      const saved = await workbench.save();
      await expectSound(before, saved);
      const again = await workbenches.open();
      await again.openFile({ name, mimeType: "", buffer: Buffer.from(saved) });
      await again.page.getByRole("tab", { name, selected: true }).waitFor();
      await again.ready();
      const shown = marked(await settled(() => workbench.cells()), sheet);
      expect(await marks(again, shown)).toEqual(shown);
      await again.run("清除标记");
      const cleaned = await again.save();
      expect(fileRules(cleaned)).toEqual(fileRules(before));
      const was = contents(await snapshotOf(before, name));
      const now = contents(await snapshotOf(cleaned, name));
      const meant = new Set(
        coefficientPlaces(checked.coefficientCells).concat(mending ? `${sheet}!${mending.type}` : []),
      );
      expect(Object.keys(was).filter((cell) => was[cell] !== now[cell] && !meant.has(cell))).toEqual([]);
      await again.page.context().close();
    }));
});
