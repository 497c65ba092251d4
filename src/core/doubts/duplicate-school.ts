import type { Roll } from "../school/roll";
import { stageAt, UNTOLD } from "../school/roll";
import type { SchoolTable } from "../school/school-table";
import { finding } from "../report/finding";
import type { Finding, TableReading } from "../report/report";
import { nameCell } from "../report/name-cell";
import type { Tell } from "./table-checks";

/**
 * Schools that are counted twice in one stage: the same code or, where there is none, the same
 * name in the same county and town; where only one of two tables has codes, the same name.
 * Both stay counted; the second is told.
 */
export function duplicateSchools(
  rolls: readonly Roll[],
  readings: readonly TableReading[],
  tell: Tell,
): void {
  const [byCode, byName] = [metByStage(), metByStage()];
  const tables = rolls.map(({ table }) => table);
  const acrossKinds = metAcrossKinds(tables);
  rolls.forEach(({ table, stages, counted }, t) => {
    for (let school = 0; school < table.count; school++) {
      if (counted[school] === 0) continue;
      const code = table.code?.(school).trim() ?? "";
      const key = code === "" ? nameIn(table, school) : code;
      const met = (code === "" ? byName : byCode)[stages[school] as number] as Map<string, number>;
      const place = t * MOST_ROWS + school;
      const first = met.get(key) ?? acrossKinds(table, school, stages[school] as number, place);
      if (!met.has(key)) met.set(key, place);
      if (first === undefined) continue;
      tell(duplicate(rolls[t] as Roll, school, meetingAt(tables, first), readings));
    }
  });
}

/** Where a name was met first among the tables of the other kind: those with codes, those without. */
function metAcrossKinds(
  tables: readonly SchoolTable[],
): (table: SchoolTable, school: number, stage: number, place: number) => number | undefined {
  const withCodes = new Set(tables.filter(hasCodes));
  if (withCodes.size === 0 || withCodes.size === tables.length) return () => undefined;
  const [coded, plain] = [metByStage(), metByStage()];
  return (table, school, stage, place) => {
    const [own, other] = withCodes.has(table) ? [coded, plain] : [plain, coded];
    const name = unspaced(table.name(school));
    const names = own[stage] as Map<string, number>;
    if (!names.has(name)) names.set(name, place);
    return (other[stage] as Map<string, number>).get(name);
  };
}

const LOOKED_AT = 50;

function hasCodes(table: SchoolTable): boolean {
  const first = Array.from({ length: Math.min(LOOKED_AT, table.count) }, (_, school) => school);
  return first.some((school) => (table.code?.(school).trim() ?? "") !== "");
}

/** Where the schools of each stage were met first, by what tells them apart. */
function metByStage(): Map<string, number>[] {
  return Array.from({ length: UNTOLD + 1 }, () => new Map<string, number>());
}

/** More schools than a sheet has rows no table holds. */
const MOST_ROWS = 2 ** 21;

/** Where a school was met first. */
interface Meeting {
  readonly table: SchoolTable;
  readonly school: number;
}

function meetingAt(tables: readonly SchoolTable[], place: number): Meeting {
  const table = tables[Math.floor(place / MOST_ROWS)] as SchoolTable;
  return { table, school: place % MOST_ROWS };
}

/** A school's name with its county and town. */
function nameIn(table: SchoolTable, school: number): string {
  const name = unspaced(table.name(school));
  return table.district ? `${unspaced(table.district(school))}\n${name}` : name;
}

function unspaced(text: string): string {
  return text.replace(/\s/g, "");
}

function duplicate(
  { table, stages }: Roll,
  school: number,
  first: Meeting,
  readings: readonly TableReading[],
): Finding {
  return finding({
    code: "duplicate-school",
    severity: "warning",
    file: table.file,
    sheet: table.sheet,
    cell: nameCell(table, school, readings),
    school: table.name(school),
    stage: stageAt(stages[school] as number),
    params: {
      firstFile: first.table.file,
      firstSheet: first.table.sheet,
      firstRow: (first.table.rows[first.school] as number) + 1,
    },
  });
}
