import type { AddSheet, Edit, Look } from "../edit";
import type { Protection } from "../snapshot";
import { mayTryOtherwise } from "./errors";
import { ownRules, type OwnRule } from "./find-rules";
import { findRecorded, type RecordedRule } from "./look-record";
import { knownSheet, type KnownSheet, type Memory } from "./memory";
import type { OldContents } from "./old-contents";
import { Questions } from "./questions";
import { askLook } from "./rule-look";
import { SettingsQuestion } from "./settings-part";
import type { Settings } from "./settings-xml";

/** What is in the book before a change: enough to refuse it, to make it and to take it back. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  readonly structureProtected: boolean;
  /** QB's own part as it is; "" where the book has none. */
  readonly part: string;
  readonly settings: Settings;
  /** The rules of ours that an edit asks to remove, with their looks. */
  readonly rules: readonly FoundRule[];
  readonly record: readonly RecordedRule[];
  /** By the edit that will write over it. */
  readonly contents: ReadonlyMap<Edit, OldContents>;
  /** Sheets that will go, by the edit that removes them. */
  readonly removed: ReadonlyMap<Edit, AddSheet>;
}

export interface SurveyedSheet extends KnownSheet {
  readonly protection: Protection;
}

export interface FoundRule extends OwnRule {
  readonly look: Look;
}

/**
 * Asks about everything that the edits touch: in one sync where no rule has to be looked for, in two where
 * one has, in three where marks were set on another machine. One more where the book was not read before,
 * and more only where this Excel cannot list a sheet's rules.
 */
export async function survey(
  context: Excel.RequestContext,
  memory: Memory,
  edits: readonly Edit[],
): Promise<Survey> {
  if (!covers(memory, edits)) await refresh(context, memory);
  try {
    return await ask(context, memory, edits, false);
  } catch (error) {
    if (!mayTryOtherwise(error)) throw error;
    await refresh(context, memory);
    return ask(context, memory, edits, true);
  }
}

/** Whether every sheet that the edits touch is remembered. */
function covers(memory: Memory, edits: readonly Edit[]): boolean {
  const names = edits.flatMap((edit) => {
    if (edit.kind === "remove-sheet") return [edit.name];
    return "sheet" in edit && edit.sheet !== null ? [edit.sheet] : [];
  });
  return memory.sheets.length > 0 && names.every((name) => knownSheet(memory.sheets, name));
}

async function refresh(context: Excel.RequestContext, memory: Memory): Promise<void> {
  const question = new SettingsQuestion(context, undefined);
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  memory.sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  memory.settingsPart = question.id();
}

async function ask(
  context: Excel.RequestContext,
  memory: Memory,
  edits: readonly Edit[],
  carefully: boolean,
): Promise<Survey> {
  const questions = new Questions(context, memory, edits, carefully);
  await context.sync();
  const listings = await questions.listTheRest();
  const found = listings.length > 0 ? await ownRules(context, listings) : [];
  const { record, ...answers } = questions.answers();
  return { ...answers, record, rules: await withLooks(context, found, record) };
}

/** The looks of marks that this book keeps no record of are asked from the marks themselves. */
async function withLooks(
  context: Excel.RequestContext,
  rules: readonly OwnRule[],
  record: readonly RecordedRule[],
): Promise<readonly FoundRule[]> {
  const looks = rules.map((rule) => {
    const known = findRecorded(record, rule);
    return known ? () => known.look : askLook(rule.format.custom.format);
  });
  if (rules.some((rule) => !findRecorded(record, rule))) await context.sync();
  return rules.map((rule, index) => ({ ...rule, look: looks[index]?.() ?? {} }));
}
