import path from "node:path";
import type { CheckResult } from "../../check-workbook";
import type { Standard } from "../../core/standard";
import { makeLedger, type LedgerPlan } from "../../ledger/make-ledger";
import type { LedgerAnswers } from "../../ledger/question";
import { findLedger } from "../../ledger/read-ledger";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { applyEdits } from "../../workbook/xlsx/write/apply-edits";
import { emptyWorkbook } from "../../workbook/xlsx/write/new-workbook";
import type { Arguments } from "../arguments";
import { Copies } from "../copies";
import { checkCounty, type OpenedFile } from "../county-files";
import { ExitStatus } from "../exit-status";
import { readBytes } from "../files";
import { countsOf, LEDGER_WORDS, type LedgerWords } from "../ledger-words";
import { openWorkbook } from "../open-workbook";
import { PACKAGE_TOOLS } from "../package-tools";
import { standardInForce } from "../standard-of";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage-error";

/** The workbook that the ledger goes into; null for one of its own. */
interface Target {
  readonly file: string;
  readonly snapshot: WorkbookSnapshot;
}

const NEW_FILE = "问题台账.xlsx";

/**
 * Checks the files as one county and writes its ledger: into a copy of `--into`, or of the file that has one
 * already, or into a new workbook. The inputs stay as they are.
 */
export async function ledger(args: Arguments, terminal: Terminal): Promise<number> {
  const words = LEDGER_WORDS[args.language];
  const { files, out } = args;
  if (files.length === 0 || out === null) throw new UsageError(LEDGER_WORDS.zh.usage, LEDGER_WORDS.en.usage);
  const standard = standardInForce(args);
  const result = await checkCounty(files, standard, args.corrections);
  const into = await targetOf(args, result.files);
  const plan = planOf(result, standard, into, args);
  const bytes = into ? await readBytes(into.file) : emptyWorkbook();
  const edited = applyEdits(bytes, plan.edits, PACKAGE_TOOLS);
  const copies = await Copies.of(args, terminal);
  const written = await copies.write(into ? path.basename(into.file) : NEW_FILE, edited.bytes);
  tell(plan, words, terminal);
  terminal.out.write(`${words.written(written)}\n`);
  return ExitStatus.valid;
}

async function targetOf({ into }: Arguments, files: readonly OpenedFile[]): Promise<Target | null> {
  const found =
    into === null
      ? files.find(({ snapshot }) => findLedger(snapshot) !== null)
      : files.find((file) => path.resolve(file.path) === path.resolve(into));
  if (found) return { file: found.path, snapshot: found.snapshot };
  return into === null ? null : { file: into, snapshot: await openWorkbook(into) };
}

function planOf(
  { report, schools, facts }: CheckResult,
  standard: Standard,
  into: Target | null,
  args: Arguments,
): LedgerPlan {
  return makeLedger({ report, schools, facts, standard }, into?.snapshot ?? null, {
    day: args.on,
    propose: args.propose,
    answers: answersOf(args, new Set(report.schools.map(({ name }) => name))),
  });
}

/** @throws UsageError for a new name that no school bears */
function answersOf({ renamed, gone }: Arguments, names: ReadonlySet<string>): LedgerAnswers {
  const unknown = Object.values(renamed).find((name) => !names.has(name));
  if (unknown !== undefined)
    throw new UsageError(LEDGER_WORDS.zh.unknownName(unknown), LEDGER_WORDS.en.unknownName(unknown));
  return { renamed: new Map(Object.entries(renamed)), gone: new Set(gone) };
}

function tell(plan: LedgerPlan, words: LedgerWords, { out }: Terminal): void {
  const { before, questions, update } = plan;
  out.write(`${before ? words.updated(countsOf(plan)) : words.made(update.added.length)}\n`);
  if (questions.length > 0) out.write(`${words.questions(questions.length)}\n`);
  for (const question of questions) out.write(`  ${words.question(question)}\n`);
}
