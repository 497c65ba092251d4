import { NOTES, STOPPED } from "./history";
import { identityOf, keyOf, WHOLE_COUNTY, type Issue } from "./issue";
import { schoolOfRow } from "./match-row";
import { NO_ANSWERS, type LedgerAnswers, type LedgerQuestion } from "./question";
import type { LedgerRow, LedgerSheet } from "./read-ledger";
import type { LedgerRecord } from "./record";
import type { ListedSchool, Roster } from "./roster";
import type { Standings } from "./standing";
import type { TopicReader } from "./topic";
import { RowDraft, updateRow, type RowChange, type UpdateOptions } from "./update-row";
import { candidatesFor, newSchools, rememberedAs, type VanishedRow } from "./vanished";
import { fold } from "./words";

/** What a check found, to be laid beside a ledger. */
export interface CheckedCounty {
  readonly issues: readonly Issue[];
  readonly roster: Roster;
  readonly standings: Standings;
  readonly topics: TopicReader;
}

export interface LedgerUpdate {
  /** Rows with something to write. */
  readonly changes: readonly RowChange[];
  /** Problems that the ledger does not have yet. */
  readonly added: readonly Issue[];
  readonly questions: readonly LedgerQuestion[];
  /** The schools to remember: all but those whose name still has to be told. */
  readonly schools: ReadonlySet<string>;
}

/** Lays a check beside a ledger: which rows change, which are new, what is to be asked. */
export function updateLedger(
  ledger: LedgerSheet,
  checked: CheckedCounty,
  record: LedgerRecord,
  options: UpdateOptions & { readonly answers?: LedgerAnswers },
): LedgerUpdate {
  const walk = new Walk(checked, options, options.answers ?? NO_ANSWERS);
  for (const row of ledger.rows) walk.take(row);
  return walk.finish(record);
}

class Walk {
  private readonly changes: RowChange[] = [];
  private readonly keys = new Set<string>();
  private readonly met = new Set<ListedSchool>();
  private readonly vanished: VanishedRow[] = [];
  private readonly questions = new Questions();

  constructor(
    private readonly checked: CheckedCounty,
    private readonly options: UpdateOptions,
    private readonly answers: LedgerAnswers,
  ) {}

  take(row: LedgerRow): void {
    const topic = this.checked.topics.read(row.texts.indicator, row.texts.number);
    if (!topic) return;
    const draft = new RowDraft(row);
    draft.mendNumber(topic.number);
    const name = this.nameNow(row, draft);
    const { school, isRenamed } = schoolOfRow(row, name, this.checked.roster);
    const { stage } = row.texts;
    if (school) this.met.add(school);
    if (school && isRenamed) this.questions.ask("renamed", row, { to: school.result.name });
    if (!school && topic.kind === "resource") this.vanish(row, draft, name);
    else {
      const subject = { school, name: school?.result.name ?? name, stage, topic };
      const standing = this.checked.standings.of(subject);
      this.keys.add(keyOf(subject));
      updateRow(draft, standing, this.options);
      if (standing.kind === "missing") this.questions.ask("missing", row);
      if (standing.kind === "excluded") this.questions.ask("excluded", row);
    }
    const change = draft.change();
    if (change.cells.size > 0) this.changes.push(change);
  }

  /** The row's school, by the name that a person said it bears now. */
  private nameNow({ texts }: LedgerRow, draft: RowDraft): string {
    const to = this.answers.renamed.get(texts.school);
    const isKnown = to !== undefined && this.checked.roster.withName(to, texts.stage).length > 0;
    if (!isKnown || fold(texts.school) === fold(WHOLE_COUNTY)) return texts.school;
    draft.note(NOTES.renamed(this.options.day, texts.school, to));
    draft.set("school", to);
    return to;
  }

  private vanish(row: LedgerRow, draft: RowDraft, name: string): void {
    if (row.texts.remark.includes(STOPPED) || row.texts.progress.includes(STOPPED)) return;
    if (this.answers.gone.has(name)) draft.note(NOTES.gone(this.options.day));
    else this.vanished.push({ row, name, stage: row.texts.stage });
  }

  finish({ schools: remembered }: LedgerRecord): LedgerUpdate {
    const fresh = newSchools(this.checked.roster, this.met, remembered);
    const held = new Set<string>();
    for (const rows of bySchool(this.vanished)) {
      const candidates = candidatesFor(rows, fresh, remembered.size > 0);
      for (const school of candidates) held.add(identityOf(school));
      this.questions.askVanished(rows, [...new Set(candidates.map(({ result }) => result.name))]);
    }
    const added = this.checked.issues.filter(
      (issue) => !this.keys.has(keyOf(issue)) && !(issue.school && held.has(identityOf(issue.school))),
    );
    const known = this.checked.roster.schools.filter((school) => !held.has(identityOf(school)));
    return {
      changes: this.changes,
      added,
      questions: this.questions.all(),
      schools: new Set(known.map(({ result }) => rememberedAs(result.name, result.stage))),
    };
  }
}

function bySchool(rows: readonly VanishedRow[]): VanishedRow[][] {
  const groups = new Map<string, VanishedRow[]>();
  for (const row of rows) {
    const key = `${fold(row.name)}\n${row.stage}\n${row.row.texts.code}\n${fold(row.row.texts.district)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

type PlainQuestion = "renamed" | "missing" | "excluded";

/** Questions, one a school and kind, with their rows. */
class Questions {
  private readonly asked = new Map<string, LedgerQuestion & { rows: number[] }>();

  ask(kind: PlainQuestion, { row, texts }: LedgerRow, { to = "" }: { to?: string } = {}): void {
    const { school, stage } = texts;
    const key = `${kind}\n${school}\n${stage}\n${texts.code}\n${texts.district}`;
    const known = this.asked.get(key);
    if (known) known.rows.push(row + 1);
    else if (kind === "renamed") this.asked.set(key, { kind, school, stage, rows: [row + 1], to });
    else this.asked.set(key, { kind, school, stage, rows: [row + 1] });
  }

  askVanished(rows: readonly VanishedRow[], candidates: readonly string[]): void {
    const [first] = rows;
    if (!first) return;
    const { name: school, stage } = first;
    const key = `vanished\n${this.asked.size}`;
    this.asked.set(key, {
      kind: "vanished",
      school,
      stage,
      rows: rows.map(({ row }) => row.row + 1),
      candidates,
    });
  }

  all(): LedgerQuestion[] {
    return [...this.asked.values()];
  }
}
