import { finding, type FindingParts } from "../../../src/core/report/finding";
import type { Finding } from "../../../src/core/report/report";

const told = (parts: Pick<FindingParts, "code"> & Partial<FindingParts>): Finding =>
  finding({ severity: "warning", file: "a.xlsx", sheet: "表", ...parts });
const near = { other: "云溪学校", otherFile: "b.csv", otherSheet: "小学", otherRow: 4 };
const RURAL = {
  label: "乡村50至99人学校计入走教教师",
  labelEn: "Small rural schools count visiting teachers",
};

/** What a person said of files and schools, and what is asked: one finding in both languages. */
export const TOLD_GOLDEN: readonly (readonly [Finding, zh: string, en: string])[] = [
  [
    told({ code: "marks-need-xlsx", params: { kind: "xls" } }),
    "旧格式.xls已照常检查，但写不进标记，要做标记，请用Excel或WPS把它另存为.xlsx一次，再检查",
    "An old .xls workbook was checked as ever, but takes no marks; for marks, save it once as .xlsx in Excel or WPS and check again",
  ],
  [
    told({ code: "school-pair-unclear", params: { reason: "name-part", ...near } }),
    "与“云溪学校”（b.csv“小学”第4行）名称相近，没有合在一起，请改正名称或代码，或在更正中说明是不是同一所学校",
    'Has a name near to "云溪学校" (b.csv "小学" row 4); not joined; mend the name or the code, or say among the corrections whether they are one school',
  ],
  [
    told({ code: "uncounted-school", params: { likely: "光明小学" } }),
    "是否计校数为0，暂按单独一所学校处理，是否并入“光明小学”，请在更正中指定，或说明单独计算",
    'Does not count as a school; judged on its own for now; say among the corrections whether it belongs to "光明小学"',
  ],
  [
    told({ code: "uncounted-school", params: { named: "明光小学" } }),
    "是否计校数为0，指定并入的“明光小学”同一学段里没有找到，没有并入，请核对上级学校的名称",
    'Does not count as a school; its parent "明光小学" was not found in its stage, so it was not merged; check the parent\'s name',
  ],
  [
    told({ code: "school-merged", params: { parent: "光明小学" } }),
    "是否计校数为0，学生、教师、校舍等已并入“光明小学”一起评判",
    'Does not count as a school; its pupils, teachers and premises were merged into "光明小学"',
  ],
  [
    told({
      code: "relaxation-used",
      indicator: "R3",
      source: { document: "国教督办函〔2019〕30号", clause: "评估标准的放宽" },
      params: {
        ...RURAL,
        amount: 2,
        unit: "人",
        unchecked: "教师确在该校任教",
        uncheckedEn: "they do teach there",
      },
    }),
    "体育艺术教师按“乡村50至99人学校计入走教教师”放宽，计入2人；表中看不出的条件请自行核实：教师确在该校任教，须有整改计划，并在认定后三年内达到标准（国教督办函〔2019〕30号 评估标准的放宽）",
    'PE and arts teachers relaxed under "Small rural schools count visiting teachers", 2 人 added; not to be seen in the tables, to be verified: they do teach there; a plan is required, and the full standard within three years of recognition (国教督办函〔2019〕30号 评估标准的放宽)',
  ],
  [
    told({ code: "relaxation-unmet", params: { ...RURAL, reason: "pupils" } }),
    "“乡村50至99人学校计入走教教师”的放宽没有采用：在校生数不在条款规定的范围内，请核对，或取消这项放宽",
    '"Small rural schools count visiting teachers" was not used: its pupils are outside the clause\'s range; check it, or switch it off',
  ],
  [
    told({ code: "corrections-used", params: { from: "a.qb.json", count: 3 } }),
    "采用了a.qb.json里的更正3条",
    "3 corrections from a.qb.json were used",
  ],
];
