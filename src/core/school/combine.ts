import type { NumberField, RawField } from "../field";
import { finding } from "../report/finding";
import type { Finding } from "../report/report";
import { splitFor, splitPremises, type StagePupils } from "../split/split";
import { RESOURCE_INDICATORS, STAGES, type Stage } from "../stage";
import type { Standard } from "../standard";
import { schoolCell } from "./cell";
import type { SchoolPlace } from "./join-schools";
import { CellState, type FieldColumn, type SchoolTable } from "./school-table";

/** The schools as they are judged: premises of combined schools split between their stages. */
export interface Combined {
  readonly tables: readonly SchoolTable[];
  /** What was split, and what could not be. */
  readonly findings: readonly Finding[];
}

/** A school of one stage in one table. */
interface Part extends SchoolPlace {
  readonly stage: Stage;
  readonly students: number;
  readonly senior: number;
}

/** The rows of one school. */
type Parts = readonly [Part, ...Part[]];

const COMBINED_TYPE = /一贯|完全中学|完中/;
const WITH_SENIOR = /完全中学|完中|十二年/;

/**
 * Statistics give a combined school's premises whole in each stage's file. They are split by
 * weighted pupils where both stages show the same figures; a school whose stages show different
 * figures, or a table with printed values of its own, was split already. Teachers are reported
 * by stage and never split. Where the pupils of a stage are not known, the premises stay open.
 * @param keyOf tells which rows are one school
 * @param seniorOf the pupils of a school's senior stage, where a person has said them
 */
export function combineSchools(
  tables: readonly SchoolTable[],
  standard: Standard,
  keyOf: (table: SchoolTable, index: number) => string,
  seniorOf?: (name: string) => number | null,
): Combined {
  const draft = new Draft(tables, premisesOf(standard));
  const findings: Finding[] = [];
  for (const parts of combinedSchools(tables, keyOf, seniorOf)) {
    const [first] = parts;
    const fields = draft.wholeFields(parts);
    if (fields.length === 0) continue;
    const pupils = pupilsOf(parts);
    const split = lackingStages(first, pupils) === "" ? splitFor(pupils, standard.splits) : null;
    for (const part of parts) {
      for (const field of fields) {
        draft.change(part, field, (whole) => {
          const shares = split && splitPremises(whole, pupils, split);
          return shares ? (part.stage === "小学" ? shares.primary : shares.junior) : NaN;
        });
      }
    }
    findings.push(...parts.map((part) => told(part, pupils, split?.label ?? null)));
  }
  return { tables: draft.tables(), findings };
}

/** Raw figures that a combined school has once for all its stages. */
function premisesOf(
  standard: Standard,
): readonly { readonly field: RawField; readonly printed: NumberField }[] {
  return RESOURCE_INDICATORS.filter((id) => standard.resources[id].split).flatMap((id) => {
    const numerators = STAGES.flatMap((stage) => standard.resources[id].numerators[stage]);
    const fields = new Set(numerators.flatMap(({ plus, minus }) => [...plus, ...minus]));
    return [...fields].map((field) => ({ field, printed: id }));
  });
}

/** The rows of combined schools, whose stage is known. */
export function combinedPlaces(tables: readonly SchoolTable[]): SchoolPlace[] {
  return tables.flatMap((table) => {
    const places: SchoolPlace[] = [];
    for (let index = 0; index < table.count; index += 1) {
      if (table.stage(index) !== null && COMBINED_TYPE.test(table.type(index))) places.push({ table, index });
    }
    return places;
  });
}

function* combinedSchools(
  tables: readonly SchoolTable[],
  keyOf: (table: SchoolTable, index: number) => string,
  seniorOf?: (name: string) => number | null,
): Generator<Parts> {
  const schools = new Map<string, [Part, ...Part[]]>();
  for (const place of combinedPlaces(tables)) {
    const { table, index } = place;
    const stage = table.stage(index) as Stage;
    const senior = seniorOf?.(table.name(index)) ?? figure(place, "studentsSenior");
    const part = { ...place, stage, students: figure(place, "students"), senior };
    const key = keyOf(table, index);
    const parts = schools.get(key);
    if (!parts) schools.set(key, [part]);
    else if (parts.every((other) => other.stage !== stage)) parts.push(part);
  }
  yield* schools.values();
}

function pupilsOf(parts: readonly Part[]): StagePupils {
  const of = (stage: Stage) => parts.find((part) => part.stage === stage)?.students ?? 0;
  const senior = parts.map((part) => part.senior).find((pupils) => pupils >= 0) ?? 0;
  return { primary: of("小学"), junior: of("初中"), senior };
}

function told(part: Part, pupils: StagePupils, rule: string | null): Finding {
  const { table, index, stage } = part;
  const students = table.fields.get("students");
  const type = table.type(index);
  return finding({
    code: rule === null ? "split-undecided" : "premises-split",
    severity: rule === null ? "warning" : "info",
    file: table.file,
    sheet: table.sheet,
    school: table.name(index),
    stage,
    cell: rule === null && students ? schoolCell(table, students, index) : null,
    params: { rule, ...(rule === null ? { lacking: lackingStages(part, pupils) } : {}), ...pupils, type },
  });
}

/**
 * The stages whose pupils must be known before the premises can be split: "初中、高中". A school
 * with a senior stage needs its pupils; one of nine years needs both its stages.
 */
function lackingStages({ table, index }: SchoolPlace, { primary, junior, senior }: StagePupils): string {
  const type = table.type(index);
  const lacking = [
    type.includes("一贯") && !(primary > 0) ? "小学" : null,
    junior > 0 ? null : "初中",
    WITH_SENIOR.test(type) && !(senior > 0) ? "高中" : null,
  ];
  return lacking.filter((stage) => stage !== null).join("、");
}

function figure({ table, index }: SchoolPlace, field: NumberField): number {
  return table.fields.get(field)?.values[index] ?? NaN;
}

/** Tables with some cells changed; the tables given are left as they are. */
class Draft {
  private readonly changed = new Map<SchoolTable, Map<NumberField, FieldColumn>>();

  constructor(
    private readonly given: readonly SchoolTable[],
    private readonly premises: ReturnType<typeof premisesOf>,
  ) {}

  /** Premises that stand whole in every part: equal in all of them, and with no printed value beside. */
  wholeFields(parts: readonly Part[]): readonly RawField[] {
    const filled = this.premises.filter(({ field, printed }) =>
      parts.every((part) => !part.table.fields.has(printed) && figure(part, field) >= 0),
    );
    const fields = [...new Set(filled.map(({ field }) => field))];
    const same = fields.every((field) => new Set(parts.map((part) => figure(part, field))).size === 1);
    return same ? fields : [];
  }

  change(part: Part, field: NumberField, split: (whole: number) => number): void {
    const column = this.own(part.table, field);
    const value = split(column.values[part.index] ?? NaN);
    column.values[part.index] = value;
    if (Number.isNaN(value) && column.states) column.states[part.index] = CellState.blank;
  }

  tables(): SchoolTable[] {
    return this.given.map((table) => {
      const changed = this.changed.get(table);
      return changed ? { ...table, fields: new Map([...table.fields, ...changed]) } : table;
    });
  }

  /** @param field one that the table has */
  private own(table: SchoolTable, field: NumberField): FieldColumn {
    const fields = this.changed.get(table) ?? new Map<NumberField, FieldColumn>();
    this.changed.set(table, fields);
    const copied = fields.get(field) ?? copyOf(table.fields.get(field) as FieldColumn);
    fields.set(field, copied);
    return copied;
  }
}

function copyOf(column: FieldColumn): FieldColumn {
  const states = column.states ? Uint8Array.from(column.states) : new Uint8Array(column.values.length);
  return { ...column, values: Float64Array.from(column.values), states };
}
