import type { NumberField } from "../field";
import type { Finding } from "../report/report";
import { withOwnColumn } from "../school/only-rows";
import { CellState, type SchoolTable } from "../school/school-table";
import type { Standard } from "../standard";
import { RESOURCE_INDICATORS, type ResourceIndicator } from "../stage";
import type { SchoolRelaxation, SwitchedRelaxation } from "./relaxation";
import { relaxationUnmet, relaxationUsed, type RelaxedPlace, type Unmet } from "./told";

const RURAL = /乡村|农村|村|镇乡结合/;
const URBAN = /城区|主城|城市|市区/;

export interface RelaxedSchools {
  readonly tables: readonly SchoolTable[];
  readonly findings: readonly Finding[];
}

/**
 * Counts what a person switched on for single schools into their figures, where the conditions
 * that the tables show are met. Each use and each refusal is told. What the tables do not show
 * (城乡类型 where there is no such column) is left to whoever switched it on, and said.
 * @param nameOf a name as it is compared
 */
export function relaxResources(
  given: readonly SchoolTable[],
  switched: readonly SwitchedRelaxation[],
  standard: Standard,
  nameOf: (name: string) => string,
): RelaxedSchools {
  const tables = [...given];
  const findings: Finding[] = [];
  for (const one of switched) {
    const relaxation = standard.relaxations.find(({ id }) => id === one.id);
    if (relaxation && relaxation.adds === null) continue;
    const found = placesOf(tables, one, nameOf);
    if (!relaxation || found.length === 0) {
      const reason = relaxation ? "school-missing" : reasonWithout(one);
      const [at] = found;
      const place = at ? placeOf(tables[at.t] as SchoolTable, at.index) : nowhere(tables, one);
      findings.push(relaxationUnmet(relaxation, one.id, place, reason));
    }
    if (!relaxation) continue;
    for (const { t, index } of found) {
      findings.push(relaxOne(tables, t, index, relaxation, one.amount ?? NaN, standard));
    }
  }
  return { tables, findings };
}

function reasonWithout({ id }: SwitchedRelaxation): Unmet {
  return id === "kashgar-shared-venues" ? "region" : "not-in-force";
}

function placesOf(
  tables: readonly SchoolTable[],
  { school, stage = null }: SwitchedRelaxation,
  nameOf: (name: string) => string,
): { t: number; index: number }[] {
  const wanted = nameOf(school);
  return tables.flatMap((table, t) => {
    const found: { t: number; index: number }[] = [];
    for (let index = 0; index < table.count; index += 1) {
      const isStage = stage === null || table.stage(index) === stage;
      if (isStage && nameOf(table.name(index)) === wanted) found.push({ t, index });
    }
    return found;
  });
}

function relaxOne(
  tables: SchoolTable[],
  t: number,
  index: number,
  relaxation: SchoolRelaxation,
  amount: number,
  standard: Standard,
): Finding {
  const table = tables[t] as SchoolTable;
  const place = placeOf(table, index);
  const refuse = (reason: Unmet) => relaxationUnmet(relaxation, relaxation.id, place, reason);
  if (!(amount > 0)) return refuse("amount");
  const unmet = unmetBy(table, index, relaxation);
  if (unmet) return refuse(unmet);
  const added = withAmount(table, index, relaxation, amount, standard);
  if (!added) return refuse("figures");
  tables[t] = added;
  return relaxationUsed(relaxation, place, amount);
}

/** The first condition that the table shows to be unmet; null where none is. */
function unmetBy(table: SchoolTable, index: number, { pupils, locale }: SchoolRelaxation): Unmet | null {
  const students = table.fields.get("students")?.values[index] ?? NaN;
  if (pupils && !(students >= 0)) return "pupils-unknown";
  if (pupils && (students < pupils.from || students >= pupils.below)) return "pupils";
  const written = table.locale?.(index) ?? "";
  if (locale === null || written === "") return null;
  return (locale === "rural" ? RURAL : URBAN).test(written) ? null : "locale";
}

/** The amount in one field of each way to count, and in the printed ratio; null where there is neither. */
function withAmount(
  table: SchoolTable,
  index: number,
  { adds, indicator }: SchoolRelaxation,
  amount: number,
  standard: Standard,
): SchoolTable | null {
  const students = table.fields.get("students")?.values[index] ?? NaN;
  const resource = RESOURCE_INDICATORS.find((id) => id === indicator);
  let changed: SchoolTable | null = null;
  const add = (field: NumberField, more: number) => {
    const { table: own, column } = withOwnColumn(changed ?? table, field);
    const before = column.values[index] ?? NaN;
    if (!(before >= 0) || !(more < Infinity)) return;
    column.values[index] = before + more;
    if (column.states) column.states[index] = CellState.number;
    changed = own;
  };
  for (const field of adds ?? []) if (table.fields.has(field)) add(field, amount);
  if (resource && table.fields.has(resource)) add(resource, perPupil(resource, amount, students, standard));
  return changed;
}

function perPupil(resource: ResourceIndicator, amount: number, students: number, standard: Standard): number {
  return students > 0 ? (amount * standard.resources[resource].per) / students : NaN;
}

function placeOf(table: SchoolTable, index: number): RelaxedPlace {
  return { file: table.file, sheet: table.sheet, school: table.name(index), stage: table.stage(index) };
}

function nowhere([table]: readonly SchoolTable[], { school, stage }: SwitchedRelaxation): RelaxedPlace {
  return { file: table?.file ?? "", sheet: "", school, stage: stage ?? null };
}
