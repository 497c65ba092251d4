// How figures, checks and documents are put into words on the pages.

const OPERATORS = { ">=": "≥", ">": "＞", "<=": "≤", "<": "＜", "=": "＝" };

/** What a part asks, in words: "≥95%", "每12个班1间以上", "不得存在". */
export function asked({ check, op, unit }, value) {
  if (check.kind === "veto") return "不得存在";
  if (check.kind === "document") return "符合";
  if (check.kind === "compare") return value === 1 ? "不低于对照数" : figure(op, value, unit);
  if (check.kind === "fund-as-if") return `不足${value}人按${value}人`;
  if (check.measure === "classes-per-room") return `每${value}个班1间以上`;
  return figure(op, value, unit);
}

/** "≥95%", "≤45人". */
export function figure(op, value, unit) {
  return OPERATORS[op] + plain(value, unit);
}

export function plain(value, unit) {
  if (unit === "比例") return `${Number((value * 100).toPrecision(12))}%`;
  return unit === "系数" ? String(value) : `${value}${unit}`;
}

/** 小学4.2、初中5.3人/百生, or one figure for both. */
export function byStage(op, value, unit) {
  return `小学${figure(op, value.小学, unit)}，初中${figure(op, value.初中, unit)}`;
}

const CHECKS = {
  ratio: ({ formulas }) => (formulas.length > 1 ? "比值（几种算法，见设置）" : "比值"),
  compare: () => "两数比较",
  "school-size": ({ only }) => (only ? "逐校人数（只查新建学校）" : "逐校人数"),
  "class-size": ({ only, grades }) =>
    only ? "逐班人数（只查新建学校）" : grades ? "逐班人数（起始年级）" : "逐班人数",
  rooms: ({ measure }) => (measure === "area" ? "每间面积" : "班数与间数"),
  "fund-as-if": () => "核定人数",
  "needed-from": () => "达到人数即须有",
  input: () => "填数",
  survey: () => "满意度，总体和各类人群",
  "schools-passing": () => "由七项指标得出",
  document: () => "答是否，附佐证",
  veto: () => "答有无，有即否决",
};

export function checkWords(check) {
  return CHECKS[check.kind](check);
}

export function cite(documents, id) {
  const found = documents.find((each) => each.id === id);
  return found.number ?? `《${found.title}》`;
}

const CONFIDENCE = { H: "高", M: "中" };
export const confidence = (letter) => CONFIDENCE[letter];

export function table(headings, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The oldest day of a list. */
export function oldest(days) {
  return [...days].sort()[0] ?? "";
}
