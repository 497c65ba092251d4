import { spawn, type ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type FrameLocator,
  type Page,
} from "playwright-core";

const PROJECT = resolve(__dirname, "../../..");
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];

/** The built workbench, served as `npm start` serves it, in a real browser. */
export class Workbenches {
  private constructor(
    private readonly server: ChildProcess,
    private readonly browser: Browser,
    readonly address: string,
  ) {}

  static async start(): Promise<Workbenches> {
    const executablePath = process.env["QB_BROWSER"];
    if (!executablePath) throw new Error("QB_BROWSER names no browser; npm test sets it");
    const { server, address } = await serve();
    return new Workbenches(server, await chromium.launch({ executablePath, args: ARGS }), address);
  }

  context(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const viewport = { width: 1280, height: 800 };
    return this.browser.newContext({ viewport, locale: "zh-CN", acceptDownloads: true, ...options });
  }

  /** A page with the sample county in it; its context is its own unless one is given. */
  async open(context?: BrowserContext): Promise<Workbench> {
    const page = await (context ?? (await this.context())).newPage();
    // A limit against hanging, not a measure of speed: machines may be busy.
    page.setDefaultTimeout(120_000);
    const workbench = new Workbench(page);
    await page.goto(this.address);
    await workbench.ready();
    return workbench;
  }

  /** Opens a page of its own for what is done, and closes it whatever comes of that. */
  async use(
    act: (workbench: Workbench, context: BrowserContext) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const context = await this.context(options);
    try {
      await act(await this.open(context), context);
    } finally {
      await context.close();
    }
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.kill();
  }
}

function serve(): Promise<{ server: ChildProcess; address: string }> {
  const args = [join(PROJECT, "scripts/serve.mjs"), "--port", "0"];
  const server = spawn(process.execPath, args, { cwd: PROJECT });
  return new Promise((done, fail) => {
    server.stderr.on("data", (chunk: Buffer) => {
      const [address] = /http:\/\/localhost:\d+\//.exec(chunk.toString("utf8")) ?? [];
      if (address) done({ server, address });
    });
    server.on("exit", () => fail(new Error("the server ended: is dist built? npm run build")));
  });
}

/** Tries again until it gives what is wanted; the last answer decides. */
export async function comeTo<T>(wanted: (value: T) => boolean, look: () => Promise<T>): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const value = await look();
    if (wanted(value) || Date.now() > end) return value;
    await new Promise((again) => setTimeout(again, 250));
  }
}

/** What the page shows once it stays the same: painting follows a change at its own pace. */
export async function settled<T>(look: () => Promise<T>): Promise<T> {
  let last = "";
  return comeTo((value) => last === (last = JSON.stringify(value)), look);
}

/** What a cell shows, by the grid's own reckoning: its value and the style it is painted with. */
export interface ShownCell {
  readonly cell: string;
  readonly value: unknown;
  readonly fill: string | null;
  readonly italic: boolean;
}

/** One page of the workbench, used as a person would. */
export class Workbench {
  constructor(readonly page: Page) {}

  button(name: string) {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** The tabs of the open workbooks. */
  get files() {
    return this.page.locator("header").getByRole("tab");
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("iframe:not(.behind)");
  }

  get findings() {
    return this.pane.getByRole("region", { name: "检查结果" }).getByRole("listitem");
  }

  /** A workbook is open, and the add-in beside it has started. */
  async ready(): Promise<void> {
    await this.page.locator("main[aria-busy=false] .desks > :not(.behind) canvas").first().waitFor();
    await this.pane.locator("#root > *").first().waitFor();
  }

  async openFile(...files: (string | { name: string; mimeType: string; buffer: Buffer })[]): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), this.button("打开").click()]);
    await chooser.setFiles(files as string[]);
  }

  async openAndWait(file: string): Promise<void> {
    await this.openFile(file);
    const name = file.split("/").at(-1) ?? "";
    await this.page.getByRole("tab", { name, selected: true }).waitFor();
    await this.ready();
  }

  /** Presses one of the ribbon's buttons and waits until it is done. */
  async run(command: string): Promise<void> {
    await this.button(command).click();
    await this.page.locator("main[aria-busy=false]").waitFor();
    await this.page.locator(".ribbon button[aria-disabled=true]").first().waitFor({ state: "detached" });
  }

  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button("保存").click()]);
    return readFile(await download.path());
  }

  /** Goes to a cell by the name box, and types into it as a person does. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  async goTo(cell: string): Promise<void> {
    const box = this.page.locator("[data-u-comp=defined-name] input").locator("visible=true").first();
    await box.click();
    await box.fill(cell);
    await box.press("Enter");
    await comeTo(
      (selected) => selected === cell,
      () => this.selected(),
    );
  }

  selected(): Promise<string> {
    return this.page.evaluate(() => {
      const book = window.qbWorkbench?.grid()?.getActiveWorkbook();
      return book?.getActiveRange()?.getA1Notation() ?? "";
    });
  }

  /** Whether a cell is open in the editor. */
  editing(): Promise<boolean> {
    return this.page.evaluate(() => {
      const book = window.qbWorkbench?.grid()?.getActiveWorkbook();
      return (book as { isCellEditing?(): boolean } | null | undefined)?.isCellEditing?.() ?? false;
    });
  }

  show(sheet: string): Promise<void> {
    return this.page.evaluate((name) => {
      const book = window.qbWorkbench?.grid()?.getActiveWorkbook();
      const wanted = book?.getSheetByName(name);
      if (wanted) book?.setActiveSheet(wanted);
    }, sheet);
  }

  sheets(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const sheets = window.qbWorkbench?.grid()?.getActiveWorkbook()?.getSheets() ?? [];
      return sheets.filter((sheet) => !sheet.isSheetHidden()).map((sheet) => sheet.getSheetName());
    });
  }

  activeSheet(): Promise<string> {
    return this.page.evaluate(
      () => window.qbWorkbench?.grid()?.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? "",
    );
  }

  /** Every cell of the sheet in front that holds something or is painted. */
  cells(): Promise<readonly ShownCell[]> {
    return this.page.evaluate(() => {
      const sheet = window.qbWorkbench?.grid()?.getActiveWorkbook()?.getActiveSheet();
      const core = sheet?.getSheet();
      if (!sheet || !core) return [];
      const { endRow, endColumn } = core.getDataRealRange();
      const shown: { cell: string; value: unknown; fill: string | null; italic: boolean }[] = [];
      for (let row = 0; row <= endRow; row++) {
        for (let column = 0; column <= endColumn; column++) {
          const style = core.getComposedCellStyle(row, column);
          const value = core.getCellRaw(row, column)?.v ?? null;
          const fill = style.bg?.rgb?.replace("#", "").toUpperCase() ?? null;
          if (value === null && fill === null) continue;
          const cell = sheet.getRange(row, column).getA1Notation();
          shown.push({ cell, value, fill, italic: style.it === 1 });
        }
      }
      return shown;
    });
  }

  async value(cell: string): Promise<unknown> {
    return (await this.cells()).find((each) => each.cell === cell)?.value ?? null;
  }
}
