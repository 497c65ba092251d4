import type { Finding, Report, SchoolResult } from "../core/report/report";
import type { SchoolTable } from "../core/school/school-table";
import { parseCell } from "../core/address";
import { fold } from "./words";

/** A school of one stage, as a check met it. */
export interface ListedSchool {
  readonly result: SchoolResult;
  readonly code: string;
  /** County and town; "" where the table does not say. */
  readonly district: string;
}

/** The schools of a check, to be found by what a row of a ledger says of them. */
export class Roster {
  readonly schools: readonly ListedSchool[];
  private readonly byCode = new Map<string, ListedSchool[]>();
  private readonly byName = new Map<string, ListedSchool[]>();

  constructor(report: Report, tables: readonly SchoolTable[]) {
    const told = identities(tables);
    this.schools = toldApart(
      report.schools.map((result) => ({
        result,
        ...(told.get(placeKey(result.file, result.sheet, result.row, result.stage)) ?? NOTHING),
      })),
    );
    for (const school of this.schools) {
      const { name, stage } = school.result;
      if (school.code !== "") put(this.byCode, keyOf(school.code, stage ?? ""), school);
      put(this.byName, keyOf(fold(name), stage ?? ""), school);
    }
  }

  withCode(code: string, stage: string): readonly ListedSchool[] {
    return this.byCode.get(keyOf(code.trim(), stage)) ?? [];
  }

  withName(name: string, stage: string): readonly ListedSchool[] {
    return this.byName.get(keyOf(fold(name), stage)) ?? [];
  }

  /** The school a finding is of; namesakes are told apart by the row of its cell. */
  of(finding: Finding): ListedSchool | null {
    const namesakes = this.withName(finding.school ?? "", finding.stage ?? "").filter(
      ({ result }) => result.file === finding.file && result.sheet === finding.sheet,
    );
    const row = parseCell(finding.cell ?? "")?.row;
    return namesakes.find(({ result }) => result.row - 1 === row) ?? namesakes[0] ?? null;
  }
}

interface Identity {
  readonly code: string;
  readonly district: string;
}

const NOTHING: Identity = { code: "", district: "" };

function identities(tables: readonly SchoolTable[]): Map<string, Identity> {
  const found = new Map<string, Identity>();
  for (const table of tables)
    for (let index = 0; index < table.count; index += 1) {
      const row = (table.rows[index] ?? 0) + 1;
      found.set(placeKey(table.file, table.sheet, row, table.stage(index)), {
        code: table.code?.(index).trim() ?? "",
        district: table.district?.(index).trim() ?? "",
      });
    }
  return found;
}

/** Namesakes of one stage without code and place are told apart by their sheet, their file or their order. */
function toldApart(schools: readonly ListedSchool[]): ListedSchool[] {
  const groups = new Map<string, ListedSchool[]>();
  const nameKey = ({ result, code, district }: ListedSchool) =>
    keyOf(`${fold(result.name)}\n${code}\n${fold(district)}`, result.stage ?? "");
  for (const school of schools) put(groups, nameKey(school), school);
  return schools.map((school) => {
    const namesakes = groups.get(nameKey(school)) ?? [];
    return namesakes.length > 1 ? { ...school, district: mark(school, namesakes) } : school;
  });
}

function mark(school: ListedSchool, namesakes: readonly ListedSchool[]): string {
  const differs = (of: (one: ListedSchool) => string) => new Set(namesakes.map(of)).size === namesakes.length;
  if (differs(({ result }) => result.sheet)) return school.result.sheet;
  if (differs(({ result }) => result.file)) return school.result.file;
  return `${school.district}第${namesakes.indexOf(school) + 1}所`;
}

function placeKey(file: string, sheet: string, row: number, stage: string | null): string {
  return [file, sheet, row, stage ?? ""].join("\n");
}

function keyOf(name: string, stage: string): string {
  return `${name}\n${stage}`;
}

function put(map: Map<string, ListedSchool[]>, key: string, school: ListedSchool): void {
  const known = map.get(key);
  if (known) known.push(school);
  else map.set(key, [school]);
}
