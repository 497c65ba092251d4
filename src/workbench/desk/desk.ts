import type { FUniver } from "@univerjs/core/facade";
import type { Refusal } from "../../host/book/refusals";
import { saveBook, saveInTurns } from "../../host/book/save-book";
import { endGrid } from "../../host/model/end-grid";
import type { OpenedFile } from "../files/opened-file";
import type { SavedTo } from "../files/save-file";
import type { PaneFrame } from "../frame/pane-frame";
import { openWaitingPane, type WaitingPane } from "../frame/waiting-pane";
import { followAppearance, isDark } from "../grid/appearance";
import { showPlainNumbers } from "../grid/plain-numbers";
import { startGrid, type Grid } from "../grid/start-grid";
import { tellFormulaBar } from "../grid/tell-formula-bar";
import { PutBySoon } from "../recovery/put-by-soon";
import { forget, holdWork, putBy } from "../recovery/unsaved-work";
import { Store } from "../state/store";
import { onBookChange, tellingOfChanges } from "./book-changes";
import { guardFile } from "./guard";
import { openHosted, type Hosted } from "./hosted";
import type { Places } from "./places";

export interface DeskSource extends OpenedFile {
  /** The sample gives way to the first file that is opened. */
  readonly sample: boolean;
  /** The work that it was left behind as. */
  readonly restored?: string;
}

/** What a desk has to say to the page. */
export interface DeskEvents {
  refused(refusal: Refusal): void;
  /** Changes cannot be kept in the browser. */
  notPutBy(reason: unknown): void;
  showPane(shown: boolean): void;
}

/** Then the work is put by at one go, even while it is changed. */
const MISSED_AT_MOST = 20;

/** One open workbook: its grid, its file, and the pane beside it. */
export class Desk {
  readonly id: string;
  readonly state: Store<{ readonly unsaved: boolean }>;
  private readonly putting: PutBySoon;
  private readonly endings: (() => void)[];
  private readonly pane: PaneFrame;
  private changes = 0;
  /** How often the work could not be put by because it was just being changed. */
  private missed = 0;
  /** How often the add-in has asked for the pane: a command does where it was stopped. */
  private showings = 0;

  private constructor(
    readonly source: DeskSource,
    private readonly element: HTMLElement,
    private readonly grid: Grid,
    private readonly hosted: Hosted,
    pane: WaitingPane,
    private readonly events: DeskEvents,
  ) {
    this.id = source.restored ?? crypto.randomUUID();
    this.state = new Store({ unsaved: source.restored !== undefined });
    this.putting = new PutBySoon(
      () => this.putBy(),
      (reason) => events.notPutBy(reason),
    );
    const { host } = hosted;
    this.pane = pane.frame;
    void this.pane.addIn.then((addIn) => host.connect(addIn));
    pane.serve(tellingOfChanges(hosted, () => this.changed()));
    this.endings = [
      holdWork(this.id),
      onBookChange(grid.univerAPI, () => this.changed()),
      guardFile(grid.univerAPI, {
        file: hosted.book.file,
        addInAtWork: () => host.addInAtWork(),
        refused: (refusal) => events.refused(refusal),
      }),
      followAppearance((dark) => grid.univerAPI.toggleDarkMode(dark)),
    ];
  }

  /**
   * Opens a file beside those that are open.
   * @param waiting the pane that it gets, where one has been started; nothing is left of it if opening fails.
   * @throws WorkbookError, and nothing is left of the file
   */
  static async open(
    source: DeskSource,
    places: Places,
    events: DeskEvents,
    waiting: WaitingPane | null,
  ): Promise<Desk> {
    const element = document.createElement("div");
    places.grids.append(element);
    const grid = startGrid(element, isDark());
    try {
      const opening: { desk?: Desk } = {};
      const hosted = await openHosted(grid.univerAPI, source, (shown) => opening.desk?.showPane(shown));
      showPlainNumbers(grid.univer);
      void tellFormulaBar(element, grid.univerAPI);
      const pane = waiting ?? openWaitingPane(places.frames);
      return (opening.desk = new Desk(source, element, grid, hosted, pane, events));
    } catch (error) {
      waiting?.frame.remove();
      endGrid(grid.univer);
      element.remove();
      throw error;
    }
  }

  get name(): string {
    return this.source.name;
  }

  get api(): FUniver {
    return this.grid.univerAPI;
  }

  /** When the add-in is there. */
  async started(): Promise<void> {
    await this.pane.addIn;
  }

  /** Puts it before all others, or behind. */
  bring(forward: boolean): void {
    this.element.classList.toggle("behind", !forward);
    this.pane.element.classList.toggle("behind", !forward);
  }

  /** Runs one of the add-in's ribbon commands. @returns false where it stopped and the pane says why */
  async run(action: string): Promise<boolean> {
    const addIn = await this.pane.addIn;
    const before = this.showings;
    await addIn.runAction(action);
    return this.showings === before;
  }

  /** @param write what takes the file's bytes to where they belong. */
  async save(write: (bytes: Uint8Array) => Promise<SavedTo>): Promise<SavedTo> {
    const before = this.changes;
    const to = await write(await this.bytes());
    if (before === this.changes) await this.saved();
    return to;
  }

  async close(): Promise<void> {
    for (const end of this.endings) end();
    await this.putting.end();
    this.pane.remove();
    this.hosted.host.dispose();
    endGrid(this.grid.univer);
    this.element.remove();
    await forget(this.id).catch(() => undefined);
  }

  /** The file as it would be saved now. */
  private async bytes(): Promise<Uint8Array> {
    return (await this.bytesInTurns()) ?? saveBook(this.hosted.book);
  }

  /** The same while the page has its turn; null where the book is changed meanwhile. */
  private async bytesInTurns(): Promise<Uint8Array | null> {
    const { host, book } = this.hosted;
    await host.calculated();
    const { changes } = this;
    return saveInTurns(book, () => this.changes === changes && !host.addInAtWork());
  }

  private showPane(shown: boolean): void {
    this.showings += 1;
    this.events.showPane(shown);
  }

  private changed(): void {
    this.changes += 1;
    this.state.set({ unsaved: true });
    this.putting.changed();
  }

  private async saved(): Promise<void> {
    this.state.set({ unsaved: false });
    await this.putting.end();
    await forget(this.id).catch(() => undefined);
  }

  private async putBy(): Promise<void> {
    if (!this.state.get().unsaved) return;
    const { host, book } = this.hosted;
    const bytes = host.addInAtWork() ? null : await this.bytesInTurns();
    if (!bytes && ++this.missed < MISSED_AT_MOST) return this.putting.changed();
    this.missed = 0;
    await putBy({ id: this.id, name: this.name, bytes: bytes ?? saveBook(book), at: Date.now() });
  }
}
