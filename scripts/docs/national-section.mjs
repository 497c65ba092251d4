import { asked, byStage, checkWords, cite, confidence, figure, plain, table } from "./words.mjs";

/** The nation's figures, rules, relaxations and open questions. */
export function nationalSection(data) {
  return [
    "## 国家标准",
    documentTable(data.documents),
    "### 资源配置：逐校、分学段",
    resourceTable(data),
    rules(data),
    "### 政府保障程度、教育质量、社会认可度、一票否决、前提条件",
    countyTable(data),
    "### 规程的放宽",
    "三年放宽期是否仍有效不明，都由设置打开，默认不用。",
    relaxationTable(data),
    "### 读法未定之处",
    "文件没有说清或只见一处的，做成设置；不选就按更严的读法。",
    settingTable(data.settings),
  ].join("\n\n");
}

export function documentTable(documents) {
  const rows = documents.map(({ title, number, effective, precision, note = "" }) => [
    `《${title}》`,
    number ?? "未见文号",
    precision === "year" ? effective.slice(0, 4) : effective,
    note,
  ]);
  return table(["文件", "文号", "起", "说明"], rows);
}

/**
 * Document and item, day, sureness and day of confirmation.
 * @param main the document whose name the page need not repeat.
 */
export function saidBy({ documents, main }, { document, clause, from, confidence: sure, confirmed }) {
  const source = document === main ? clause : `${cite(documents, document)} ${clause}`;
  return [source, from, confidence(sure), confirmed];
}

const SAID = ["依据", "起", "把握", "最后核对"];

function resourceTable({ documents, indicators }) {
  const rows = indicators
    .filter(({ kind }) => kind === "resource")
    .flatMap(({ id, label, op, unit, series }) =>
      series.map((each) => [id, label, byStage(op, each.value, unit), ...saidBy({ documents }, each)]),
    );
  return table(["编号", "指标", "要求", ...SAID], rows);
}

function rules({ documents, verdict, coefficient, exclusions, splits }) {
  const rows = [
    ...verdict.atLeast.series.map((each) => ["学校达标", `七项中至少${each.value}项`, each]),
    ...verdict.floorShare.series.map((each) => [
      "学校达标",
      `其余不低于标准的${plain(each.value, "比例")}`,
      each,
    ]),
    ...coefficient.series.map((each) => [
      coefficient.label,
      byStage(coefficient.op, each.value, "系数"),
      each,
    ]),
    ...exclusions.flatMap(({ label, series }) => series.map((each) => ["不统计", label, each])),
    ...splits.flatMap(({ label, series }) =>
      series.map((each) => ["折算分摊", `${label} ${weights(each)}`, each]),
    ),
  ];
  return table(
    ["规则", "内容", ...SAID],
    rows.map(([rule, content, each]) => [rule, content, ...saidBy({ documents }, each)]),
  );
}

function weights({ value: { primary, junior, senior } }) {
  const stages = { 小学: primary, 初中: junior, 高中: senior };
  return Object.entries(stages)
    .filter(([, weight]) => weight !== null)
    .map(([stage, weight]) => `${stage}${weight}`)
    .join(" : ");
}

function countyTable({ documents, indicators }) {
  const rows = countyParts(indicators).flatMap(({ id, label, part }) =>
    part.series.map((each) => [
      id,
      label,
      part.label ?? "",
      asked(part, each.value),
      checkWords(part.check),
      ...saidBy({ documents }, each),
    ]),
  );
  return table(["编号", "指标", "部分", "要求", "怎样检查", ...SAID], rows);
}

function relaxationTable({ documents, indicators }) {
  const rows = countyParts(indicators).flatMap(({ id, part }) =>
    (part.relaxations ?? []).flatMap(({ label, stage, setting, series }) =>
      series.map((each) => [
        `${id} ${part.label}`,
        label + (stage ? `（${stage}）` : ""),
        figure(part.op, each.value, part.unit),
        setting,
        ...saidBy({ documents }, each),
      ]),
    ),
  );
  return table(["指标", "适用", "放宽为", "设置", ...SAID], rows);
}

function countyParts(indicators) {
  return indicators
    .filter(({ kind }) => kind === "county")
    .flatMap(({ id, label, parts }) => parts.map((part) => ({ id, label, part })));
}

function settingTable(settings) {
  const rows = settings.map(({ id, label, strict, choices, why }) => [
    `\`${id}\``,
    label,
    choices.map(String).join(" / "),
    String(strict),
    why,
  ]);
  return table(["设置", "问题", "可选", "默认", "理由"], rows);
}
