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
}

const OPTIONS = {
  region: { type: "string" },
  on: { type: "string" },
  json: { type: "boolean" },
  out: { type: "string" },
  lang: { type: "string" },
  set: { type: "string", multiple: true },
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
    language: languageOf(values.lang),
    settings: Object.fromEntries((values.set ?? []).map(setting)),
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

function setting(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1)
    throw new UsageError(`--set 应写成 名称=取值，不是“${text}”。`, `--set takes name=value, not "${text}".`);
  return [text.slice(0, at), text.slice(at + 1)];
}
