import { errorSentence } from "../../workbook/error-sentence";
import { WorkbookError } from "../../workbook/port";
import type { Desk, DeskEvents, DeskSource } from "../desk/desk";
import { makePlaces } from "../desk/places";
import type { DroppedFile } from "../files/dropped-files";
import { readFile } from "../files/opened-file";
import { saveFile } from "../files/save-file";
import { openWaitingPane, type WaitingPane } from "../frame/waiting-pane";
import { forget, leftBehind, type UnsavedWork } from "../recovery/unsaved-work";
import { language } from "../strings/language";
import { words } from "../strings/words";
import { EMPTY, type BenchState } from "./bench-state";
import type { Command } from "./commands";
import { COMMANDS } from "./commands";
import { idle } from "./idle";
import { Store } from "./store";

const SAMPLE = "../assets/sample-county.xlsx";

/** The grid and all that is about it; the page and its pane come before it. */
const grid = () => import(/* webpackChunkName: "grid" */ "../desk/desk");

const messageLanguage = () => (language() === "en" ? "en" : "zh");

/** The page: the workbooks that are open in it, and all that a person can do with them. */
export class Bench {
  readonly state = new Store<BenchState>(EMPTY);
  readonly places = makePlaces();
  /** Started with the page, for the first workbook. */
  private firstPane: WaitingPane | null = null;

  /** Shows the sample county, and offers what was left unsaved. The page must be there: frames never move. */
  async begin(): Promise<void> {
    this.firstPane = openWaitingPane(this.places.frames);
    await Promise.all([this.openSample(), this.offerLeftBehind()]);
  }

  async openSample(): Promise<void> {
    await this.busily(async () => {
      const bytes = new Uint8Array(await (await fetch(SAMPLE)).arrayBuffer());
      await this.put({ name: `${words().sample}.xlsx`, bytes, handle: null, sample: true });
    });
  }

  /** Opens files one after another; one that cannot be opened gets its sentence, and the others open. */
  async open(files: readonly DroppedFile[]): Promise<void> {
    for (const { file, handle } of files) {
      await this.busily(async () => {
        this.tell(words().opening(file.name));
        await this.put({ ...(await readFile(file, handle)), sample: false });
        this.state.set({ notice: null });
      }, file.name);
    }
  }

  async restore(work: UnsavedWork): Promise<void> {
    await this.busily(async () => {
      await this.put({ ...work, handle: null, sample: false, restored: work.id });
      this.state.set({ leftBehind: this.state.get().leftBehind.filter(({ id }) => id !== work.id) });
    }, work.name);
  }

  private async offerLeftBehind(): Promise<void> {
    const left = await leftBehind().catch(() => this.warn(words().storageBarred));
    this.state.set({ leftBehind: left ?? [] });
  }

  async leave({ id }: UnsavedWork): Promise<void> {
    await forget(id);
    this.state.set({ leftBehind: this.state.get().leftBehind.filter((work) => work.id !== id) });
  }

  async run(command: Command): Promise<void> {
    const desk = this.state.get().active;
    if (!desk) return;
    await this.busily(async () => {
      const done = await desk.run(COMMANDS[command]);
      if (done) this.tell(words().done[command]);
      else this.warn(words().commandFailed);
    });
  }

  async save(desk = this.state.get().active): Promise<boolean> {
    if (!desk) return false;
    try {
      const to = await desk.save((bytes) => saveFile(desk.name, bytes, desk.source.handle));
      this.tell(to === "file" ? words().saved(desk.name) : words().downloaded(desk.name));
      return true;
    } catch (error) {
      console.error(error);
      this.warn(error instanceof WorkbookError ? this.sentence(error) : words().saveFailed);
      return false;
    }
  }

  /** Closes a workbook; of one with unsaved changes the person is asked first. */
  close(desk: Desk): void {
    if (desk.state.get().unsaved) this.state.set({ closing: desk });
    else void this.drop(desk);
  }

  async answerClosing(answer: "save" | "discard" | "stay"): Promise<void> {
    const { closing } = this.state.get();
    this.state.set({ closing: null });
    if (!closing || answer === "stay") return;
    if (answer === "discard" || (await this.save(closing))) await this.drop(closing);
  }

  show(desk: Desk): void {
    this.dismiss();
    this.bring(desk);
  }

  dismiss(): void {
    this.state.set({ notice: null });
  }

  /** Whether leaving the page would lose something. */
  unsaved(): boolean {
    return this.state.get().desks.some((desk) => desk.state.get().unsaved);
  }

  private readonly events: DeskEvents = {
    refused: (refusal) => this.warn(refusal[messageLanguage()]),
    notPutBy: (reason) => {
      console.error(reason);
      this.warn(words().storageBarred);
    },
    showPane: (paneShown) => this.state.set({ paneShown }),
  };

  private async put(source: DeskSource): Promise<void> {
    const { Desk } = await grid();
    const waiting = this.firstPane;
    this.firstPane = null;
    const desk = await Desk.open(source, this.places, this.events, waiting);
    const { desks } = this.state.get();
    const replaced = desks.filter((each) => each.source.sample && !each.state.get().unsaved);
    this.state.set({ desks: [...desks.filter((each) => !replaced.includes(each)), desk] });
    this.bring(desk);
    for (const each of replaced) each.bring(false);
    void idle().then(() => replaced.map((each) => each.close()));
  }

  private async drop(desk: Desk): Promise<void> {
    const desks = this.state.get().desks.filter((each) => each !== desk);
    this.state.set({ desks });
    if (this.state.get().active === desk) this.bring(desks.at(-1) ?? null);
    await desk.close();
  }

  private bring(active: Desk | null): void {
    this.state.set({ active });
    for (const desk of this.state.get().desks) desk.bring(desk === active);
  }

  private async busily(step: () => Promise<void>, file = ""): Promise<void> {
    this.state.set({ busy: true });
    try {
      await step();
    } catch (error) {
      console.error(error);
      this.warn(file + (file && "：") + this.sentence(error));
    } finally {
      this.state.set({ busy: false });
    }
  }

  private sentence(error: unknown): string {
    const code = error instanceof WorkbookError ? error.code : "host-failure";
    return errorSentence(code, messageLanguage());
  }

  private tell(text: string): void {
    this.state.set({ notice: { kind: "told", text } });
  }

  private warn(text: string): void {
    this.state.set({ notice: { kind: "warned", text } });
  }
}
