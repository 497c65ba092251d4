import type { AddSheet, Edit, RemoveRules } from "../edit";
import { listRules, type Listing, type RuleSearch } from "./find-rules";
import { listOneByOne } from "./list-carefully";
import { readRecord, type RecordedRule } from "./look-record";
import { knownSheet, type KnownSheet, type Memory } from "./memory";
import { askContents, askSheet, type OldContents } from "./old-contents";
import { protectionOf } from "./outline";
import { MARKS_KEY } from "./own-settings";
import { SettingsQuestion } from "./settings-part";
import { readSettingsXml } from "./settings-xml";
import type { Survey, SurveyedSheet } from "./survey";

type Answers<T> = ReadonlyMap<Edit, () => T>;

/** Everything that a survey asks in its first sync. Updates the memory once that is done. */
export class Questions {
  private readonly settings: SettingsQuestion;
  private readonly marks: Excel.Setting;
  private readonly contents: Answers<OldContents>;
  private readonly removed: Answers<AddSheet>;
  private readonly searches: readonly RuleSearch[];
  private readonly listings: readonly Listing[];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly memory: Memory,
    private readonly edits: readonly Edit[],
    private readonly carefully: boolean,
  ) {
    const { workbook } = context;
    workbook.worksheets.load("items/id,items/name,items/protection/protected,items/protection/options");
    workbook.protection.load("protected");
    this.settings = new SettingsQuestion(context, memory.settingsPart);
    this.marks = workbook.settings.getItemOrNullObject(MARKS_KEY);
    this.marks.load("value");
    this.contents = this.askContents();
    this.removed = this.askRemoved();
    this.searches = this.searchesIn(memory.sheets);
    this.listings = carefully ? [] : this.searches.map((search) => listRules(search));
  }

  /**
   * After the first sync: lists the rules of sheets that nobody knew of, and opens the settings where their
   * place was not known. One sync more, in the common case none.
   */
  async listTheRest(): Promise<readonly Listing[]> {
    const unseen = this.sheets().filter(({ id }) => this.memory.sheets.every((known) => known.id !== id));
    const late = this.searchesIn(unseen);
    const lateListings = this.carefully ? [] : late.map((search) => listRules(search));
    const open = this.settings.openRest();
    if (open || lateListings.length > 0) await this.context.sync();
    this.memory.sheets = this.sheets().map(({ id, name }) => ({ id, name }));
    this.memory.settingsPart = this.settings.id();
    if (this.carefully) return listOneByOne(this.context, [...this.searches, ...late], this.record());
    return [...this.listings, ...lateListings];
  }

  answers(): Omit<Survey, "rules"> {
    return {
      sheets: this.sheets(),
      structureProtected: this.context.workbook.protection.protected,
      part: this.settings.part(),
      settings: readSettingsXml(this.settings.part()),
      record: this.record(),
      contents: answered(this.contents),
      removed: answered(this.removed),
    };
  }

  private sheets(): readonly SurveyedSheet[] {
    return this.context.workbook.worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      protection: protectionOf(sheet),
    }));
  }

  private record(): readonly RecordedRule[] {
    return readRecord(this.marks.isNullObject ? null : this.marks.value);
  }

  private askContents(): Answers<OldContents> {
    const answers = new Map<Edit, () => OldContents>();
    for (const edit of this.edits) {
      const sheet = edit.kind === "set-cells" ? this.known(edit.sheet) : undefined;
      if (edit.kind === "set-cells" && sheet) answers.set(edit, askContents(sheet, edit.cells));
    }
    return answers;
  }

  private askRemoved(): Answers<AddSheet> {
    const answers = new Map<Edit, () => AddSheet>();
    for (const edit of this.edits) {
      const sheet = edit.kind === "remove-sheet" ? this.known(edit.name) : undefined;
      if (edit.kind === "remove-sheet" && sheet) answers.set(edit, askSheet(sheet, edit.name));
    }
    return answers;
  }

  private searchesIn(sheets: readonly KnownSheet[]): readonly RuleSearch[] {
    const removals = this.edits.filter((edit) => edit.kind === "remove-rules");
    return sheets.flatMap(({ id, name }) => {
      const own = removals.filter((edit) => concerns(edit, sheets, name));
      const sheet = this.context.workbook.worksheets.getItem(id);
      const holds = (formula: string) => own.some(({ signature }) => formula.includes(signature));
      return own.length > 0 ? [{ name, sheet, holds }] : [];
    });
  }

  private known(name: string): Excel.Worksheet | undefined {
    const sheet = knownSheet(this.memory.sheets, name);
    return sheet && this.context.workbook.worksheets.getItem(sheet.id);
  }
}

function concerns(edit: RemoveRules, sheets: readonly KnownSheet[], name: string): boolean {
  return edit.sheet === null || knownSheet(sheets, edit.sheet)?.name === name;
}

function answered<T>(questions: Answers<T>): ReadonlyMap<Edit, T> {
  return new Map([...questions].map(([edit, answer]) => [edit, answer()]));
}
