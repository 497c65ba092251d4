import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./usage-error";

export type Language = "zh" | "en";

/** What every command may be given. */
export interface Arguments {
  readonly files: readonly string[];
  readonly region: string;
  /** An ISO day. */
  readonly on: string;
  readonly json: boolean;
  readonly out: string | null;
  readonly language: Language;
  readonly settings: Readonly<Record<string, string>>;
  /** A file of corrections, of a neighbour county's perhaps. */
  readonly corrections: string | null;
  /** `ledger`: the workbook that the ledger lies in, or is to. */
  readonly into: string | null;
  /** `ledger`: former names of schools -> the names they bear now. */
  readonly renamed: Readonly<Record<string, string>>;
  /** `ledger`: schools that were merged or closed. */
  readonly gone: readonly string[];
  /** `ledger`: what passes is only proposed for 销号. */
  readonly propose: boolean;
  /** `plans`: one workbook a school. */
  readonly each: boolean;
  /** `fill`: cells that say something else are written over. */
  readonly overwrite: boolean;
  /** `fill`: failing cells get the form's dark ground. */
  readonly darken: boolean;
  /** `report`: the file of the earlier check. */
  readonly before: string | null;
  /** `report`: the county's name. */
  readonly county: string | null;
}

const OPTIONS = {
  region: { type: "string" },
  on: { type: "string" },
  json: { type: "boolean" },
  out: { type: "string" },
  lang: { type: "string" },
  set: { type: "string", multiple: true },
  corrections: { type: "string" },
  into: { type: "string" },
  renamed: { type: "string", multiple: true },
  gone: { type: "string", multiple: true },
  propose: { type: "boolean" },
  each: { type: "boolean" },
  overwrite: { type: "boolean" },
  darken: { type: "boolean" },
  before: { type: "string" },
  county: { type: "string" },
} satisfies ParseArgsConfig["options"];

/** Reads the words after the command. `today` stands in for a missing `--on`. */
export function readArguments(words: readonly string[], today: string): Arguments {
  const { values, positionals } = parse(words);
  return {
    files: positionals,
    region: values.region ?? "000000",
    on: values.on ?? today,
    json: values.json ?? false,
    out: values.out ?? null,
    corrections: values.corrections ?? null,
    language: languageOf(values.lang),
    settings: Object.fromEntries((values.set ?? []).map((text) => pair("--set", text))),
    into: values.into ?? null,
    renamed: Object.fromEntries((values.renamed ?? []).map((text) => pair("--renamed", text))),
    gone: values.gone ?? [],
    propose: values.propose ?? false,
    each: values.each ?? false,
    overwrite: values.overwrite ?? false,
    darken: values.darken ?? false,
    before: values.before ?? null,
    county: values.county ?? null,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `参数不对：${detail}。运行 qb help 查看用法。`,
      `Wrong arguments: ${detail}. See qb help.`,
    );
  }
}

function languageOf(text: string | undefined): Language {
  if (text === undefined || text === "zh") return "zh";
  if (text === "en") return "en";
  throw new UsageError(`--lang 只有 zh 和 en，没有“${text}”。`, `--lang takes zh or en, not "${text}".`);
}

function pair(option: string, text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1)
    throw new UsageError(
      `${option} 应写成 名称=取值，不是“${text}”。`,
      `${option} takes name=value, not "${text}".`,
    );
  return [text.slice(0, at), text.slice(at + 1)];
}
