import { FIELDS, type Field } from "../core/field";
import { isRelaxationId } from "../core/relaxation/relaxation";
import { STAGES } from "../core/stage";
import { isUnit } from "../templates/said-unit";
import { NOTHING_SAID, type Said } from "./said";

export const FORMAT = "qb-corrections";

/** The text is no corrections file: which entry is wrong, as people count. */
export class SaidError extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(zh);
    this.name = "SaidError";
  }
}

type Entry = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Test>>;

const KNOWN_FIELDS = new Set<unknown>(FIELDS);
const isText: Test = (value) => typeof value === "string" && value.trim() !== "";
const isAmount: Test = (value) => typeof value === "number" && value >= 0 && value < Infinity;
const orAbsent =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

const PLACE: Shape = {
  file: orAbsent(isText),
  sheet: isText,
  column: (value) => typeof value === "string" && /^[A-Z]{1,3}$/.test(value),
  heading: orAbsent(isText),
};
const SHAPES: Readonly<Record<keyof Said, Shape>> = {
  columns: { ...PLACE, field: orNull((value) => KNOWN_FIELDS.has(value)) },
  units: { ...PLACE, unit: (value) => typeof value === "string" && isUnit(value) },
  rows: {
    ...{ file: orAbsent(isText), sheet: isText, name: isText },
    school: orAbsent((value) => typeof value === "boolean"),
    row: orAbsent((value) => isAmount(value) && Number.isInteger(value)),
  },
  pairs: {
    names: (value) => Array.isArray(value) && value.length === 2 && value.every(isText),
    same: (value) => typeof value === "boolean",
  },
  parents: { school: isText, parent: orNull(isText) },
  senior: { school: isText, students: (value) => isAmount(value) && Number.isInteger(value) },
  relaxations: {
    school: isText,
    stage: orAbsent(orNull((value) => STAGES.some((stage) => stage === value))),
    id: (value) => typeof value === "string" && isRelaxationId(value),
    amount: orAbsent(orNull(isAmount)),
  },
};

/** What a corrections file says. @throws SaidError naming the first entry that is not as it should be */
export function readSaid(text: string): Said {
  const data = parsed(text);
  if (!isEntry(data) || data["format"] !== FORMAT || data["version"] !== 1) throw notOurs();
  for (const key of Object.keys(data)) {
    if (!["format", "version", ...Object.keys(SHAPES)].includes(key)) throw wrong(key, null);
  }
  const lists = Object.entries(SHAPES).map(([key, shape]) => [key, listOf(data[key] ?? [], key, shape)]);
  return { ...NOTHING_SAID, ...(Object.fromEntries(lists) as Partial<Said>) };
}

/** What a workbook keeps; what cannot be read counts as nothing said. */
export function readKept(text: string | null): Said {
  if (text === null) return NOTHING_SAID;
  try {
    return readSaid(text);
  } catch {
    return earlier(parsed(text));
  }
}

/** The text of a corrections file, as both a workbook and a file keep it. */
export function printSaid(said: Said): string {
  const filled = Object.entries(said).filter(([, list]: [string, readonly unknown[]]) => list.length > 0);
  return `${JSON.stringify({ format: FORMAT, version: 1, ...Object.fromEntries(filled) }, null, 2)}\n`;
}

/** Before there was anything else to say, columns were kept as [sheet, column, field]. */
function earlier(data: unknown): Said {
  if (!Array.isArray(data)) return NOTHING_SAID;
  const columns = data.flatMap((entry: unknown) => {
    const [sheet, column, field] = Array.isArray(entry) ? (entry as unknown[]) : [];
    const correction = { sheet, column, field };
    return faultIn(correction, SHAPES.columns) === null
      ? [correction as { sheet: string; column: string; field: Field | null }]
      : [];
  });
  return { ...NOTHING_SAID, columns };
}

function listOf(list: unknown, key: string, shape: Shape): readonly Entry[] {
  if (!Array.isArray(list)) throw wrong(key, null);
  return list.map((entry: unknown, place) => {
    if (!isEntry(entry) || faultIn(entry, shape) !== null) throw wrong(key, place + 1);
    return entry;
  });
}

/** The first key that is unknown or does not hold what it should. */
function faultIn(entry: Entry, shape: Shape): string | null {
  const unknown = Object.keys(entry).find((key) => !(key in shape));
  return unknown ?? Object.keys(shape).find((key) => !shape[key]?.(entry[key])) ?? null;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
}

function notOurs(): SaidError {
  return new SaidError(
    "这不是QB的更正文件，请核对文件，或从任务窗格重新导出",
    "This is no file of QB's corrections: check the name, or export it again from the pane",
  );
}

function wrong(key: string, place: number | null): SaidError {
  return place === null
    ? new SaidError(
        `更正文件里的“${key}”不认识，请改正或删去`,
        `Unknown "${key}" among the corrections: mend or delete it`,
      )
    : new SaidError(
        `更正文件里“${key}”的第${place}条不对，请改正或删去`,
        `Entry ${place} of "${key}" among the corrections is not right: mend or delete it`,
      );
}
