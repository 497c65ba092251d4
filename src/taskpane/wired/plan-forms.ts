import { cellName } from "../../core/address";
import type { Standard } from "../../core/standard";
import { fillOfficial } from "../../forms/fill-official/fill-official";
import { officialEdits, toWrite, type OfficialFill } from "../../forms/fill-official/official-fill";
import { SchoolFigures } from "../../forms/school-figures";
import { officialPlaces } from "../../templates/official-places";
import { recogniseWorkbook } from "../../templates/recognise-workbook";
import { schoolOf } from "../../templates/text";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { CellChange, FormsPlan } from "../services/write-service";
import { planCountyForms } from "./plan-county-forms";
import type { Checked } from "./checked-book";

const FIGURES: Readonly<Record<OfficialFill["what"], string>> = {
  count: "达标学校总数",
  share: "达标学校比例",
  name: "学校名称",
  owner: "举办者类型",
  students: "在校生数",
  grades: "年级数",
  classes: "班级数",
  value: "指标值",
  verdict: "是否达标",
  remark: "备注",
  mean: "全县平均值",
  coefficient: "差异系数",
  composite: "综合",
};

/** What the open workbook's forms would get, those of its schools and those of the county; nothing is written yet. */
export function planForms(
  { report, standard, facts, schools }: Checked,
  snapshot: WorkbookSnapshot,
  overwrite: boolean,
): FormsPlan {
  if (!isStandard(standard)) return planOf([], [], snapshot);
  const recognised = recogniseWorkbook(snapshot);
  const { coefficientCells } = recognised;
  const form = { snapshot, places: officialPlaces(snapshot, recognised), coefficientCells };
  const fills = fillOfficial({ report, schools, standard, schoolOf }, form);
  const ofSchools = planOf(fills, toWrite(fills, { overwrite }), snapshot);
  const source = { facts, report, standard, tables: new SchoolFigures(schools) };
  return together(ofSchools, planCountyForms(source, recognised.forms, snapshot, overwrite));
}

function together(one: FormsPlan, other: FormsPlan): FormsPlan {
  return {
    ...one,
    edits: [...one.edits, ...other.edits],
    changes: [...one.changes, ...other.changes],
    differing: [...one.differing, ...other.differing],
    counts: {
      same: one.counts.same + other.counts.same,
      undecided: one.counts.undecided + other.counts.undecided,
    },
  };
}

function isStandard(standard: Checked["standard"]): standard is Standard {
  return !("notInForce" in standard);
}

function planOf(
  fills: readonly OfficialFill[],
  written: readonly OfficialFill[],
  snapshot: WorkbookSnapshot,
): FormsPlan {
  const of = (state: OfficialFill["state"]) => fills.filter((one) => one.state === state);
  const counted = of("undecided").filter(({ why }) => why?.code !== "not-counted");
  return {
    kind: "forms",
    edits: officialEdits(written, snapshot.file),
    changes: written.map(change),
    hindrances: [],
    differing: of("differs").map(change),
    counts: { same: of("same").length, undecided: counted.length },
  };
}

function change(fill: OfficialFill): CellChange {
  const { sheet, row, column, what, school, stage, indicator, held, content } = fill;
  return {
    sheet,
    cell: cellName(row, column),
    what: [school, school ? null : stage, indicator, FIGURES[what]].filter(Boolean).join(" "),
    before: held === null ? "" : String(held),
    after: content === null ? "" : String(content),
  };
}
