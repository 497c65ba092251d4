import type { Standard } from "../../core/standard";
import { clearOfficialColours, officialColours } from "../../highlight/official-colouring";
import type { Edit } from "../../workbook/edit";
import { applyEdits } from "../../workbook/xlsx/write/apply-edits";
import type { Arguments } from "../arguments";
import { Copies } from "../copies";
import { checkCounty, type CheckedCounty, type OpenedFile } from "../county-files";
import { ExitStatus } from "../exit-status";
import { readBytes } from "../files";
import { fillCountyForm } from "../fill-county-form";
import { fillOfficialForm } from "../fill-official-form";
import { FILL_WORDS } from "../fill-words";
import { copyName } from "../marked-copy";
import { PACKAGE_TOOLS } from "../package-tools";
import { standardInForce } from "../standard-of";
import { writeAll, type Terminal } from "../terminal";
import { UsageError } from "../usage-error";
import { takesSheets } from "../write-sheets";

/** What one kind of form would take, told and as edits. */
export interface FilledForm {
  /** A line a cell, ready to print. */
  readonly lines: readonly string[];
  readonly edits: readonly Edit[];
  /** Cells that say something else than the check. */
  readonly differing: number;
  /** Cells of which the check cannot say what belongs in. */
  readonly undecided: number;
}

/** Fills the forms of one kind in one file. A further kind of form is one more of these. */
export type FormFiller = (
  county: CheckedCounty,
  file: OpenedFile,
  standard: Standard,
  args: Arguments,
) => FilledForm;

const FILLERS: readonly FormFiller[] = [fillOfficialForm, fillCountyForm];

/** Shows what would be filled into the forms of the files, and writes filled copies where `--out` says. */
export async function fill(args: Arguments, terminal: Terminal): Promise<number> {
  if (args.files.length === 0) {
    throw new UsageError("用法：qb fill 文件.xlsx… [--out 文件夹]", "Usage: qb fill FILE.xlsx… [--out DIR]");
  }
  const standard = standardInForce(args);
  const county = await checkCounty(args.files, standard, args.corrections);
  const words = FILL_WORDS[args.language];
  const copies = await Copies.of(args, terminal);
  const totals = { filled: 0, differing: 0, undecided: 0 };
  for (const file of county.files) {
    const forms = FILLERS.map((filler) => filler(county, file, standard, args));
    const edits = forms.flatMap((form) => form.edits);
    writeAll(
      terminal.out,
      forms.flatMap((form) => form.lines),
    );
    for (const form of forms) {
      totals.differing += form.differing;
      totals.undecided += form.undecided;
    }
    totals.filled += cellsOf(edits);
    const all = [...edits, ...colours(county, file, args)];
    if (args.out === null || all.length === 0) continue;
    const told = takesSheets(file)
      ? words.written(await writeFilled(file, all, args, copies))
      : words.noWorkbook(file.snapshot.file);
    terminal.error.write(`${told}\n`);
  }
  terminal.out.write(`${words.sum(totals.filled, totals.differing, totals.undecided)}\n`);
  if (args.out === null && totals.filled > 0) terminal.error.write(`${words.onlyShown}\n`);
  if (totals.differing > 0) return ExitStatus.fails;
  return totals.undecided > 0 ? ExitStatus.undecided : ExitStatus.valid;
}

function cellsOf(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + (edit.kind === "set-cells" ? edit.cells.length : 0), 0);
}

/** The dark ground of failing cells, where it is asked for and there are any. */
function colours({ report }: CheckedCounty, { snapshot }: OpenedFile, { darken }: Arguments): Edit[] {
  if (!darken) return [];
  const edits = officialColours(report, snapshot.file);
  return edits.length > clearOfficialColours().length ? edits : [];
}

async function writeFilled(file: OpenedFile, edits: readonly Edit[], args: Arguments, copies: Copies) {
  const { bytes } = applyEdits(await readBytes(file.path), edits, PACKAGE_TOOLS);
  return copies.write(copyName(file.path, words(args)), bytes);
}

/** Plain letters, so that every system can open the name. */
function words({ darken }: Arguments): string {
  return darken ? "filled-dark" : "filled";
}
