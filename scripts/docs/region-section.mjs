import { documentTable, saidBy } from "./national-section.mjs";
import { asked, byStage, checkWords, table } from "./words.mjs";

const SENTENCE = ["原文", "行"];
const SAID = ["依据", "起", "把握", "最后核对"];

/** What one region's plans say: the same indicators, targets of its own, dates, and what is not checked. */
export function regionSection(region, data) {
  const [main, ...others] = region.documents;
  const documents = [...data.documents, ...region.documents];
  const told = { ...data, documents, main: others.length === 0 ? main?.id : undefined };
  return [
    `## ${region.name} ${region.code}`,
    documentTable(region.documents),
    ...(told.main ? ["依据栏只写条款的，都出自这一文件。"] : []),
    "### 与国家同一指标",
    overlayTable(region, told),
    `没有说到、按国家标准检查的：${unsaid(region, data).join("、") || "无"}。`,
    ...titled("### 本地目标（与国家指标不是同一数字，另行检查）", targetTable(region, told)),
    ...titled("### 创建时间", scheduleTable(region, told)),
    ...titled("### 不检查的句子", notCheckableTable(region)),
  ].join("\n\n");
}

function titled(title, rows) {
  return rows === null ? [] : [title, rows];
}

function sentence({ anchor, line }) {
  return [`“${anchor}”`, line];
}

function overlayTable(region, data) {
  const rows = region.overlays.flatMap((overlay) => overlayRows(overlay, data));
  return table(["编号", "指标", "要求", "与国家比", ...SENTENCE, ...SAID, "限期", "说明"], rows);
}

function overlayRows(overlay, data) {
  const { indicators, coefficient } = data;
  const national = overlay.id === "C1" ? coefficient : indicators.find(({ id }) => id === overlay.id);
  const tail = (each) => [...sentence(each), ...saidBy(data, each), each.by ?? "", each.note ?? ""];
  if (overlay.series)
    return overlay.series.map((each) => [
      overlay.id,
      national.label,
      byStage(national.op, each.value, national.unit ?? "系数"),
      compared(
        national.op,
        Object.values(each.value),
        Object.values(atDay(national.series, each.from).value),
      ),
      ...tail(each),
    ]);
  return Object.entries(overlay.parts).flatMap(([id, series]) => {
    const part = national.parts.find((each) => each.id === id);
    return series.map((each) => [
      overlay.id,
      national.label + (part.label ? `：${part.label}` : ""),
      asked(part, each.value),
      compared(part.op, [each.value], [atDay(part.series, each.from).value]),
      ...tail(each),
    ]);
  });
}

function atDay(series, day) {
  return series.filter(({ from }) => from <= day).at(-1);
}

function compared(op, local, national) {
  if (local.every((value, place) => value === national[place])) return "相同";
  const atMost = op.startsWith("<");
  const stricter = local.every((value, place) =>
    atMost ? value <= national[place] : value >= national[place],
  );
  return stricter ? "更严" : "更宽";
}

function unsaid({ overlays }, { indicators }) {
  const said = new Set(overlays.map(({ id }) => id));
  return [...indicators.map(({ id }) => id), "C1"].filter((id) => !said.has(id));
}

function targetTable({ targets }, data) {
  if (targets.length === 0) return null;
  const rows = targets.flatMap(({ label, relatesTo, parts }) =>
    parts.flatMap((part) =>
      part.series.map((each) => [
        label + (part.label ? `：${part.label}` : ""),
        relatesTo ?? "",
        asked(part, each.value),
        checkWords(part.check),
        ...sentence(each),
        ...saidBy(data, each),
        each.by ?? "",
        each.note ?? "",
      ]),
    ),
  );
  return table(["目标", "相近指标", "要求", "怎样检查", ...SENTENCE, ...SAID, "限期", "说明"], rows);
}

function scheduleTable({ code, name, counties, schedule }, data) {
  if (schedule.length === 0) return null;
  const names = new Map([[code, name], ...counties.map((each) => [each.code, each.name])]);
  const rows = schedule.map((each) => [
    each.counties.map((county) => names.get(county)).join("、"),
    each.level,
    each.by,
    ...sentence(each),
    ...saidBy(data, each),
    each.note ?? "",
  ]);
  return table(["县（市、区）", "通过", "不晚于", ...SENTENCE, ...SAID, "说明"], rows);
}

function notCheckableTable({ notCheckable }) {
  if (notCheckable.length === 0) return null;
  const rows = notCheckable.map((each) => [...sentence(each), each.indicator ?? "", each.reason]);
  return table([...SENTENCE, "指标", "不检查的理由"], rows);
}
