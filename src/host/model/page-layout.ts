import type { PageSetup } from "../book/host-book";
import { HostError, HostObject } from "../dispatch/host-object";
import { parseAddress } from "./addresses";
import type { GridSheet } from "./grid-sheet";
import { refuseUnsaved } from "./guard";

/** Excel's PageLayout. Sheets that were added are saved with it; of others the file's own stays, and a change is refused. */
export class PageLayout extends HostObject {
  readonly officeClass = "PageLayout";

  constructor(private readonly sheet: GridSheet) {
    super();
  }

  get orientation(): string {
    return this.page.landscape ? "Landscape" : "Portrait";
  }

  set orientation(orientation: string) {
    this.changing.landscape = orientation === "Landscape";
  }

  get centerHorizontally(): boolean {
    return this.page.centered === true;
  }

  set centerHorizontally(centered: boolean) {
    this.changing.centered = centered;
  }

  get paperSize(): string | null {
    return this.page.paper ?? null;
  }

  set paperSize(paper: string) {
    if (paper.toUpperCase() !== "A4") throw new HostError("ApiNotFound", `This host has no paper ${paper}.`);
    this.changing.paper = "A4";
  }

  get zoom(): { horizontalFitToPages?: number } {
    return this.page.fitToWidth ? { horizontalFitToPages: 1 } : {};
  }

  set zoom(zoom: { horizontalFitToPages?: number }) {
    this.changing.fitToWidth = zoom.horizontalFitToPages === 1;
  }

  setPrintTitleRows(rows: string): void {
    const { top, bottom } = parseAddress(rows);
    this.changing.repeatRows = [top, bottom];
  }

  private get page(): PageSetup {
    return this.sheet.side.page;
  }

  private get changing(): PageSetup {
    refuseUnsaved(this.sheet, "page");
    return this.page;
  }
}

/** Excel's PageBreakCollection of the breaks between rows. */
export class PageBreaks extends HostObject {
  readonly officeClass = "PageBreakCollection";

  constructor(private readonly sheet: GridSheet) {
    super();
  }

  add(address: string): PageBreak {
    refuseUnsaved(this.sheet, "page");
    const row = parseAddress(address).top;
    const { page } = this.sheet.side;
    page.pageBreaks = [...new Set([...(page.pageBreaks ?? []), row])].sort((a, b) => a - b);
    return new PageBreak(row);
  }

  getCount(): number {
    return this.sheet.side.page.pageBreaks?.length ?? 0;
  }

  removePageBreaks(): void {
    refuseUnsaved(this.sheet, "page");
    delete this.sheet.side.page.pageBreaks;
  }
}

class PageBreak extends HostObject {
  readonly officeClass = "PageBreak";

  constructor(readonly rowIndex: number) {
    super();
  }
}
