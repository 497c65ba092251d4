// Checks made-up workbooks of every layout against what they hold and writes docs/recognition.md.
// Usage: node scripts/corpus.mjs [how many, 2000] [--print]      exit 1: below what is asked
import "./typescript.mjs";
import { writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { inProject } from "./project.mjs";

const { checkSeed } = await import("../tests/corpus/check-corpus.ts");
const { LAYOUT_FILES } = await import("../src/templates/layouts/files.generated.ts");

const count = Number(process.argv.find((arg) => /^\d+$/.test(arg)) ?? 2000);
const KIND_NAMES = {
  table: "县级汇总表、表Ⅱ-2",
  "seven-report": "七项指标报告（每项多列）",
  "stages-abreast": "小学、初中并列",
  "statistics-export": "统计年报宽表",
  "school-plan": "一校一案",
  "official-form": "表Ⅱ-2 和表Ⅲ",
  turned: "学校在列、指标在行",
  "odd-rows": "多出来的行和列（合计、示例、两年、隐藏列）",
  foreign: "不是这类数据的工作簿",
  trap: "有错的表（单位、空格、文字、缺学段）",
};
const SORTS = {
  schools: "学校表",
  coefficients: "差异系数表",
  shares: "达标校数表",
  plan: "一校一案",
  list: "班额、专用教室表",
  foreign: "认出后不检查",
};
const LEAST = 0.995;

const results = Array.from({ length: count }, (_, seed) => checkSeed(seed + 1));
const sum = (list, of) => list.reduce((total, one) => total + of(one), 0);
const silentIn = (one) => one.wrong.filter(({ isDoubted }) => !isDoubted).length;

function row(name, own) {
  const [columns, wrong] = [sum(own, (one) => one.columns), sum(own, (one) => one.wrongColumns.length)];
  const doubted = sum(own, (one) => one.wrong.length) - sum(own, silentIn);
  const cells = [
    name,
    own.length,
    columns,
    wrong,
    sum(own, (one) => one.schools),
    doubted,
    sum(own, silentIn),
  ];
  return `| ${cells.join(" | ")} |`;
}

const columns = sum(results, (one) => one.columns);
const right = 1 - sum(results, (one) => one.wrongColumns.length) / columns;
const silent = sum(results, silentIn);
const disturbed = results.filter(({ leftAlone }) => leftAlone === false).length;
const kinds = [...new Set(results.map(({ kind }) => kind))];

const text = `# 认表：能读哪些表，读得准不准

由 \`npm run corpus\` 写出，不手改。

## 版式

每种版式是 \`src/templates/layouts\` 里的一份数据，加 \`tests/templates/samples\` 里的一个样例；每个样例只被自己的版式认出。申报表表Ⅰ、表Ⅳ至表Ⅵ、区县和学校的竖式填报表、自评表在 \`src/templates/forms/layouts\`。没有描述过的表，只要表头说的是这些事，也按“学校指标表”读。

| 编号 | 版式 | 用途 |
|---|---|---|
${LAYOUT_FILES.map(({ id, kind, label }) => `| ${id} | ${label} | ${SORTS[kind]} |`).join("\n")}

## ${count}个自造工作簿

答案已知；列序、说法、行、合并、单位、空格、括号、文本数字各不相同。

| 类 | 工作簿 | 列 | 读错的列 | 学校 | 读不准并说明的学校 | 读错而不说的学校 |
|---|---|---|---|---|---|---|
${kinds
  .map((kind) =>
    row(
      KIND_NAMES[kind] ?? kind,
      results.filter((one) => one.kind === kind),
    ),
  )
  .join("\n")}
${row("合计", results)}

读对的列：${(Math.floor(right * 1e4) / 100).toFixed(2)}%（要求99.5%）。读错或判错而没有发现说明的学校：${silent}（要求0）。不是这类数据而被评判的工作簿：${disturbed}（要求0）。

“读不准并说明”：空着的数、写成文字的数、单位可疑的列、看不出学段的学校、缺另一学段人数而不能分摊的一贯制学校，都有一条发现。
`;

const target = inProject("docs/recognition.md");
const written = await format(text, { ...(await resolveConfig(target)), parser: "markdown" });
if (process.argv.includes("--print")) process.stdout.write(written);
else writeFileSync(target, written);
console.error(`列 ${(right * 100).toFixed(3)}%，不说而错 ${silent}，误判 ${disturbed}`);
process.exitCode = right >= LEAST && silent === 0 && disturbed === 0 ? 0 : 1;
