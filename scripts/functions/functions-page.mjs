const CAUTIONS = `## 函数怎样看待单元格

- 空单元格是“未填”，不是0。两列里都空的行不算学校；只空一个，答案是 \`#N/A\`，并说明第几行未填。
- 有的桌面版Excel把空单元格当0交给函数。区域里有0时，QB会回头看一次这些单元格是不是空的；看不了就不给数。任务窗格的自检会显示这台电脑的情况。
- 文本形式的数字（全角、带空格、带千分位、带单位）照数字读；其他文本是 \`#VALUE!\`，并说明第几行。
- 区域里的错误值原样返回。在校生数为0、学校不足两所、平均值为0，都没有差异系数：\`#N/A\` 或 \`#DIV/0!\`，不会是0。
- 函数不舍入。要印成两位或三位小数，用单元格格式。
- 一次给一整列，结果自动溢出；不要一格写一个函数，那样很慢。

工作簿发给没有安装QB的人之前，请用功能区的“转为普通公式”，否则对方重算后会看到 \`#NAME?\`。
`;

/** docs/functions.md, from the metadata that Excel gets. */
export function functionsPage({ functions }) {
  return [
    "# 自定义函数",
    "",
    "本页由 `node scripts/build-functions.mjs` 从函数的注释生成，不要手改。",
    "",
    ...table(functions),
    "",
    CAUTIONS,
    ...functions.flatMap(section),
  ].join("\n");
}

function table(functions) {
  const rows = functions.map((each) => `| [\`QB.${each.name}\`](#${anchor(each)}) | ${purpose(each)} |`);
  return ["| 函数 | 作用 |", "| --- | --- |", ...rows];
}

function section(each) {
  const rows = each.parameters.map(({ name, optional, description }) => {
    return `| \`${name}\` | ${optional ? "可不写" : "要写"} | ${description} |`;
  });
  return [
    `## QB.${each.name}`,
    "",
    purpose(each),
    "",
    "```",
    example(each),
    "```",
    "",
    "| 参数 | | 说明 |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ];
}

const lines = ({ description }) => description.split("\n");
const purpose = (each) => lines(each)[0];
const example = (each) => lines(each)[1].replace(/^例：/, "");
const anchor = ({ name }) => `qb${name.toLowerCase()}`;
