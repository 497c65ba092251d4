/** The columns of a 问题台账, in the order in which a new one has them. */
export const LEDGER_COLUMNS = [
  "number",
  "school",
  "stage",
  "indicator",
  "actual",
  "required",
  "gap",
  "unit",
  "place",
  "department",
  "person",
  "measure",
  "money",
  "deadline",
  "progress",
  "state",
  "found",
  "closed",
  "closedValue",
  "remark",
  "code",
  "district",
] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

export interface ColumnText {
  readonly heading: string;
  /** Other ways in which bureaus head the column. */
  readonly aliases: readonly string[];
  /** In characters; a Chinese character is two. */
  readonly width: number;
}

export const COLUMN_TEXTS: Readonly<Record<LedgerColumn, ColumnText>> = {
  number: { heading: "编号", aliases: ["指标编号", "问题编号"], width: 6 },
  school: { heading: "学校", aliases: ["学校名称", "校名", "单位名称"], width: 22 },
  stage: { heading: "学段", aliases: [], width: 6 },
  indicator: { heading: "指标", aliases: ["指标名称", "问题指标"], width: 16 },
  actual: { heading: "现值", aliases: ["现状值", "实际值", "现状"], width: 9 },
  required: { heading: "标准", aliases: ["标准值", "达标值"], width: 8 },
  gap: { heading: "差额", aliases: ["缺口", "还差"], width: 9 },
  unit: { heading: "单位", aliases: ["计量单位"], width: 6 },
  place: { heading: "位置", aliases: ["单元格", "数据位置"], width: 18 },
  department: { heading: "责任单位", aliases: ["牵头单位", "责任部门"], width: 16 },
  person: { heading: "责任人", aliases: [], width: 9 },
  measure: { heading: "整改措施", aliases: ["措施"], width: 22 },
  money: { heading: "资金", aliases: ["资金（万元）", "所需资金"], width: 9 },
  deadline: { heading: "时限", aliases: ["整改时限", "完成时限"], width: 11 },
  progress: { heading: "进展", aliases: ["进展情况", "整改进展"], width: 16 },
  state: { heading: "状态", aliases: ["整改状态"], width: 8 },
  found: { heading: "发现日期", aliases: ["发现时间"], width: 11 },
  closed: { heading: "销号日期", aliases: ["销号时间"], width: 11 },
  closedValue: { heading: "销号值", aliases: ["销号时现值"], width: 8 },
  remark: { heading: "备注", aliases: [], width: 22 },
  code: { heading: "学校代码", aliases: ["学校标识码", "标识码"], width: 14 },
  district: { heading: "所在地", aliases: ["乡镇", "所在乡镇", "所属乡镇"], width: 12 },
};

/** The first columns are every ledger's; code and place of a school only where the tables tell them. */
export const PLAIN_COLUMNS: readonly LedgerColumn[] = LEDGER_COLUMNS.filter(
  (column) => column !== "code" && column !== "district",
);
