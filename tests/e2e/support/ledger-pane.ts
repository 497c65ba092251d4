import type { BrowserContext } from "playwright-core";
import { cellName, parseCell } from "../../../src/core/address";
import { comeTo, type Workbench } from "./workbench-page";

const LEDGER = "问题台账";

/** A row of a ledger: heading -> what the cell holds, as text. */
export type LedgerLine = Readonly<Record<string, string>>;

/** What the sheet in front holds, by row from 1 and column letter. */
async function grid(workbench: Workbench): Promise<Map<number, Map<string, string>>> {
  const rows = new Map<number, Map<string, string>>();
  for (const { cell, value } of await workbench.cells()) {
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const cells = rows.get(Number(row)) ?? new Map<string, string>();
    rows.set(Number(row), cells.set(column, value === null ? "" : String(value)));
  }
  return rows;
}

/** The ledger in the workbench, worked with from the pane as a person does. */
export class LedgerPane {
  constructor(private readonly workbench: Workbench) {}

  /** Goes past the pane's introduction. */
  begin(): Promise<void> {
    return this.workbench.pane.getByRole("button", { name: "开始使用" }).click();
  }

  /** 一键检查 of a sheet, from the pane. */
  async check(sheet: string): Promise<void> {
    const { workbench } = this;
    const { pane } = workbench;
    await this.show(sheet);
    await pane.getByRole("tab", { name: "检查", exact: true }).click();
    const start = pane.getByRole("button", { name: "一键检查", exact: true });
    await start.click();
    await start.waitFor();
    await pane
      .getByText(/检查完毕/)
      .first()
      .waitFor({ state: "attached" });
  }

  /** Asks for the plan of an update. @returns what the view says of it */
  async plan(): Promise<string> {
    const { pane } = this.workbench;
    await pane.getByRole("tab", { name: "更多", exact: true }).click();
    await pane.getByRole("button", { name: /^台账/ }).click();
    await pane.getByRole("button", { name: "更新问题台账", exact: true }).click();
    const said = pane.getByText(/^新增\d+条/);
    await said.waitFor();
    return said.innerText();
  }

  /** Chooses an answer to a question about a school. @returns what the view says of the plan then */
  async answer(school: string, answer: string): Promise<void> {
    const { pane } = this.workbench;
    await pane.getByLabel(new RegExp(school)).selectOption({ label: answer });
  }

  async nothingToWrite(): Promise<void> {
    await this.workbench.pane.getByText("没有需要写入的内容。").waitFor();
  }

  async write(): Promise<void> {
    const { pane } = this.workbench;
    await pane.getByRole("button", { name: "写入", exact: true }).click();
    await pane.getByText("台账已更新。").waitFor();
  }

  /** Brings a sheet to the front and waits until it is there. */
  async show(sheet: string): Promise<void> {
    await this.workbench.show(sheet);
    await comeTo(
      (active) => active === sheet,
      () => this.workbench.activeSheet(),
    );
  }

  /** The ledger's rows by their headings. */
  async lines(): Promise<readonly LedgerLine[]> {
    await this.show(LEDGER);
    const rows = [...(await grid(this.workbench))];
    const at = rows.findIndex(([, cells]) => [...cells.values()].includes("编号"));
    const headings = [...(rows[at]?.[1] ?? [])];
    return rows
      .slice(at + 1)
      .map(([, cells]) =>
        Object.fromEntries(headings.map(([column, name]) => [name, cells.get(column) ?? ""])),
      );
  }

  /** Types into the row of a school's problem, under a heading. */
  async type(heading: string, school: string, number: string, text: string): Promise<void> {
    await this.show(LEDGER);
    const rows = await grid(this.workbench);
    const [row] = [...rows].find(([, cells]) => [school, number].every((said) => holds(cells, said))) ?? [];
    if (row === undefined) throw new Error(`no row of ${school} ${number}`);
    await this.workbench.type(`${(await this.heading(heading)).column}${row}`, text);
  }

  /** Types a heading behind the last one. */
  async addColumn(heading: string): Promise<void> {
    await this.show(LEDGER);
    const { row, last } = await this.heading("编号");
    await this.workbench.type(cellName(row - 1, last + 1), heading);
  }

  /** The rows below the headings in descending order of a column, pasted over those that were there. */
  async sort(heading: string): Promise<void> {
    await this.show(LEDGER);
    const { row, column } = await this.heading(heading);
    await this.workbench.page.evaluate(
      ([head, by]) => {
        const sheet = window.qbWorkbench?.grid()?.getActiveWorkbook()?.getActiveSheet();
        const { endRow, endColumn } = sheet?.getSheet().getDataRealRange() ?? { endRow: head, endColumn: 0 };
        const body = sheet?.getRange(head, 0, endRow - head + 1, endColumn + 1);
        const rows = structuredClone(body?.getCellDataGrid() ?? []);
        const said = (cells: (typeof rows)[number]) => String(cells[by]?.v ?? "");
        const empty = { v: null, t: null, f: null, si: null, p: null };
        rows.sort((a, b) => said(b).localeCompare(said(a)));
        body?.setValues(rows.map((cells) => cells.map((cell) => ({ ...empty, ...cell }))));
      },
      [row, columnNumber(column)] as const,
    );
  }

  /** Where the headings stand: their row from 1, the letter of this one and the number of the last from 0. */
  private async heading(name: string): Promise<{ row: number; column: string; last: number }> {
    for (const [row, cells] of await grid(this.workbench)) {
      const columns = [...cells.keys()].map(columnNumber);
      for (const [column, said] of cells)
        if (said === name) return { row, column, last: Math.max(...columns) };
    }
    throw new Error(`no heading ${name}`);
  }
}

function holds(cells: ReadonlyMap<string, string>, said: string): boolean {
  return [...cells.values()].includes(said);
}

function columnNumber(letters: string): number {
  return parseCell(`${letters}1`)?.column ?? 0;
}

/** From now on the pages of a context believe to be opened on a day, at noon. */
export async function onDay(context: BrowserContext, day: string): Promise<void> {
  await context.addInitScript((noon) => {
    const ahead = Date.parse(noon) - Date.now();
    const RealDate = Date;
    class ShiftedDate extends RealDate {
      constructor(...given: [] | ConstructorParameters<typeof Date>) {
        if (given.length === 0) super(RealDate.now() + ahead);
        else super(...given);
      }
      static override now(): number {
        return RealDate.now() + ahead;
      }
    }
    globalThis.Date = ShiftedDate as DateConstructor;
  }, `${day}T12:00:00`);
}
