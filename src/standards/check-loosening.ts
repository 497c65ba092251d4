import type { Operator } from "../core/county-standard";
import { STAGES } from "../core/stage";
import type { Problem } from "./check-files";
import type { ByStage, CountyFile, Files, PartsOverlayFile, StageOverlayFile, Statement } from "./files";
import { inForce, stricterBy } from "./series";

/** A local series beside the national one that it may only tighten, unless it says why not. */
interface Pair {
  readonly file: string;
  readonly key: string;
  readonly op: Operator;
  readonly national: readonly Values[];
  readonly local: readonly Values[];
}

/** Numbers that stand or fall together: one a stage, in the same order on both sides. */
type Values = Statement<readonly number[]>;

/** Local figures weaker than the nation's without a reason, and reasons given for figures that are not weaker. */
export function unexplainedLoosening(files: Files): Problem[] {
  return [...stagePairs(files), ...partPairs(files)].flatMap(judge);
}

function judge({ file, key, op, national, local }: Pair): Problem[] {
  const stricter = stricterBy(op);
  return local.flatMap((statement, index) => {
    const until = local[index + 1]?.from ?? "9999-12-31";
    const weaker = alongside(national, statement.from, until).some(({ value }) =>
      value.some((number, place) => stricter(number, statement.value[place] ?? number)),
    );
    if (weaker === (statement.loosens !== undefined)) return [];
    const message = weaker
      ? "低于国家标准而未写 loosens (weaker than the nation without saying so)"
      : "并不低于国家标准，不应写 loosens (not weaker than the nation)";
    return [{ file, key: `${key}.${index}.${weaker ? "value" : "loosens"}`, message }];
  });
}

/** The national statements in force at any time from one day until before another. */
function alongside(national: readonly Values[], from: string, until: string): Values[] {
  const first = inForce(national, from);
  const later = national.filter((each) => each.from > from && each.from < until);
  return first ? [first, ...later] : later;
}

function stagePairs(files: Files): Pair[] {
  return Object.entries(files).flatMap(([file, content]) => {
    const id = /^regions\/[^/]+\/indicators\/(R[1-7]|C1)\.json$/.exec(file)?.[1];
    if (id === undefined) return [];
    const path = id === "C1" ? "national/rules/coefficient.json" : `national/indicators/${id}.json`;
    const national = files[path] as StageOverlayFile & { op: ">=" | "<=" };
    const local = content as StageOverlayFile;
    return [
      {
        file,
        key: "series",
        op: national.op,
        national: numbers(national.series),
        local: numbers(local.series),
      },
    ];
  });
}

function numbers(series: readonly Statement<ByStage>[]): Values[] {
  return series.map((statement) => ({ ...statement, value: STAGES.map((stage) => statement.value[stage]) }));
}

function partPairs(files: Files): Pair[] {
  return Object.entries(files).flatMap(([file, content]) => {
    const id = /^regions\/[^/]+\/indicators\/([GQSVP][0-9]+)\.json$/.exec(file)?.[1];
    if (id === undefined) return [];
    const national = files[`national/indicators/${id}.json`] as CountyFile;
    const { parts } = content as PartsOverlayFile;
    return national.parts.flatMap((part) => {
      const local = parts[part.id];
      if (!local) return [];
      const key = `parts.${part.id}`;
      return [{ file, key, op: part.op, national: numbered(part.series), local: numbered(local) }];
    });
  });
}

/** Statements that ask for an answer carry no numbers, and so are never weaker. */
function numbered(series: readonly Statement<number | null>[]): Values[] {
  return series.map((statement) => ({
    ...statement,
    value: statement.value === null ? [] : [statement.value],
  }));
}
