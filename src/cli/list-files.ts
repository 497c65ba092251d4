import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { WorkbookError } from "../workbook/port";

const TABLES = /\.(?:xlsx|xlsm|xltx|xltm|xls|et|csv|tsv)$/i;
/** Excel's lock files, hidden files, and copies that we marked. */
const PASSED_OVER = /^[~.]|-QB(?:\(\d+\))?\.[^.]+$/;
const IN_ORDER = new Intl.Collator("zh", { numeric: true });

/** A file to be read, and what the report calls it. */
export interface InputFile {
  readonly path: string;
  readonly label: string;
}

/** {@link listFiles} with their labels. */
export async function inputFiles(words: readonly string[]): Promise<InputFile[]> {
  const files = await listFiles(words);
  const labels = fileLabels(files);
  return files.map((file, place) => ({ path: file, label: labels[place] ?? file }));
}

/**
 * The files that the words after a command name: files as they are, all tables in a folder and
 * those below it, patterns with `*` and `?` where the shell left them. Each file once.
 * @throws WorkbookError `not-found` for a folder or a pattern without a file
 */
export async function listFiles(words: readonly string[]): Promise<string[]> {
  const files = new Map<string, string>();
  for (const word of words) {
    const named = await filesOf(word);
    if (named.length === 0) throw new WorkbookError("not-found", word);
    for (const file of named) if (!files.has(path.resolve(file))) files.set(path.resolve(file), file);
  }
  return [...files.values()];
}

async function filesOf(word: string): Promise<string[]> {
  const found = await stat(word).catch(() => null);
  if (found?.isDirectory()) return tablesUnder(word);
  if (found || !/[*?]/.test(word)) return [word];
  const { root } = path.parse(word);
  const steps = word.slice(root.length).split(/[\\/]+/);
  return matching(root, steps);
}

async function tablesUnder(folder: string): Promise<string[]> {
  const entries = await entriesOf(folder);
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const inside = path.join(folder, entry.name);
      if (PASSED_OVER.test(entry.name)) return [];
      if (entry.isDirectory()) return tablesUnder(inside);
      return TABLES.test(entry.name) ? [inside] : [];
    }),
  );
  return nested.flat();
}

async function matching(folder: string, [step = "", ...rest]: readonly string[]): Promise<string[]> {
  if (!/[*?]/.test(step))
    return rest.length > 0 ? matching(path.join(folder, step), rest) : [path.join(folder, step)];
  const wanted = patternOf(step);
  const entries = (await entriesOf(folder || ".")).filter(({ name }) => wanted.test(name));
  const nested = entries
    .filter((entry) => !PASSED_OVER.test(entry.name))
    .map(async (entry) => {
      const inside = path.join(folder, entry.name);
      if (rest.length > 0) return entry.isDirectory() ? matching(inside, rest) : [];
      return entry.isDirectory() ? [] : [inside];
    });
  return (await Promise.all(nested)).flat();
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.sort((a, b) => IN_ORDER.compare(a.name, b.name));
}

function patternOf(step: string): RegExp {
  const escaped = step.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*/g, ".*").replace(/\?/g, ".")}$`, "iu");
}

/**
 * What each file is called in the report: its name without folders, and with as many folders as
 * tell it apart where several have one name.
 */
export function fileLabels(files: readonly string[]): string[] {
  const steps = files.map((file) => path.resolve(file).split(path.sep));
  const labels = steps.map((own) => own.at(-1) ?? "");
  for (let depth = 2; new Set(labels).size < labels.length; depth += 1) {
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    steps.forEach((own, place) => {
      if ((counts.get(labels[place] ?? "") ?? 0) > 1) labels[place] = own.slice(-depth).join("/");
    });
  }
  return labels;
}
