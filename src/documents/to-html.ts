import { cellText, plainText, type Bar, type Bars, type Block, type Table } from "./block";

const STYLE = `
@page{size:A4;margin:37mm 26mm 35mm 28mm}
*{box-sizing:border-box}
body{margin:0 auto;max-width:156mm;padding:12mm 0;color:#000;background:#fff;font:16pt/28.9pt "仿宋_GB2312","FangSong","仿宋",STFangsong,serif}
h1{font:22pt/1.5 "方正小标宋简体","FZXiaoBiaoSong-B05S","SimSun","宋体",serif;text-align:center;margin:0 0 12pt}
h2{font:16pt/28.9pt "黑体","SimHei",sans-serif;margin:0;text-indent:2em;break-after:avoid}
h3{font:16pt/28.9pt "楷体_GB2312","KaiTi",serif;margin:0;text-indent:2em;break-after:avoid}
p{margin:0;text-indent:2em;text-align:justify;overflow-wrap:anywhere}
.number{text-align:center;text-indent:0;margin-bottom:12pt}
.addressee{text-indent:0}
.sign{break-before:avoid;text-align:right;text-indent:0;padding-right:4em}
.note{text-indent:0;font:10.5pt/1.5 "宋体",SimSun,serif}
figure{margin:8pt 0 12pt}
figcaption{font:12pt/1.5 "黑体","SimHei",sans-serif;text-align:center;break-after:avoid}
table{border-collapse:collapse;width:100%;table-layout:fixed;font:10.5pt/1.4 "宋体",SimSun,serif}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:.5pt solid #000;padding:2pt 4pt;overflow-wrap:anywhere}
th{background:#ededed}
tr.fails td{background:#fbe3e4}
.drawing{break-inside:avoid}
.drawing figcaption{break-after:auto;break-before:avoid}
.bars{font:10.5pt/1.4 "宋体",SimSun,serif}
.bar{display:grid;grid-template-columns:12em 1fr 5em;gap:6pt;align-items:center;break-inside:avoid}
.bar>:last-child{text-align:right}
.scale{position:relative;height:10pt;background:#e7e6e6}
.scale i{position:absolute;inset:0 auto 0 0;background:#4472c4}
.scale.over i{background:#c00000}
.scale b{position:absolute;top:-2pt;bottom:-2pt;border-left:1.5pt solid #000}
@media print{body{padding:0;max-width:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

/** A document as a page of its own, to be read and printed without anything else. */
export function toHtml(blocks: readonly Block[], title: string): string {
  const body = blocks.map(blockHtml).join("\n");
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "table":
      return tableHtml(block);
    case "bars":
      return barsHtml(block);
    case "title":
      return `<h1>${escaped(block.text)}</h1>`;
    case "heading":
      return `<h2>${escaped(block.text)}</h2>`;
    case "subheading":
      return `<h3>${escaped(block.text)}</h3>`;
    case "paragraph":
      return block.text === "" ? "" : `<p>${escaped(block.text)}</p>`;
    default:
      return `<p class="${block.kind}">${escaped(block.text)}</p>`;
  }
}

function tableHtml({ caption, columns, rows, failing }: Table): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const cols = columns.map(({ width }) => `<col style="width:${((width / whole) * 100).toFixed(2)}%">`);
  const head = columns.map(({ title }) => `<th scope="col">${escaped(title)}</th>`);
  const body = rows.map((row, place) => {
    const cells = columns.map(
      ({ align = "left" }, column) =>
        `<td style="text-align:${align}">${escaped(cellText(row[column] ?? null))}</td>`,
    );
    return `<tr${failing?.has(place) ? ' class="fails"' : ""}>${cells.join("")}</tr>`;
  });
  return `<figure><figcaption>${escaped(caption)}</figcaption><table><colgroup>${cols.join("")}</colgroup><thead><tr>${head.join("")}</tr></thead><tbody>
${body.join("\n")}
</tbody></table></figure>`;
}

function barsHtml({ caption, bars, most, limitLabel }: Bars): string {
  const label = limitLabel === "" ? caption : `${caption}（${limitLabel}）`;
  const lines = bars.map((bar) => barHtml(bar, most));
  return `<figure class="drawing"><div class="bars" role="img" aria-label="${escaped(label)}">
${lines.join("\n")}
</div><figcaption>${escaped(label)}</figcaption></figure>`;
}

function barHtml({ label, value, text, limit, met }: Bar, most: number): string {
  const percent = (amount: number) => `${Math.min(100, (amount / most) * 100).toFixed(1)}%`;
  const mark = limit === null ? "" : `<b style="left:${percent(limit)}"></b>`;
  const over = met === false ? " over" : "";
  return `<div class="bar"><span>${escaped(label)}</span><span class="scale${over}"><i style="width:${percent(value ?? 0)}"></i>${mark}</span><span>${escaped(text)}</span></div>`;
}

function escaped(text: string): string {
  return plainText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
