import { DECLARATION, MAIN, OFFICE, X14, XM } from "./namespaces";

/** Shared strings, by the numbers the sheets use. */
export const STRINGS = [
  "<t>义务教育优质均衡发展县域小学数据</t>",
  "<t>序号</t>",
  "<t>学校名称</t>",
  "<t>学生数</t>",
  "<t>面积</t>",
  "<t>生均</t>",
  ...["第一小学", "第二小学", "第三小学", "中心小学", "实验小学"].map((name) => `<t>${name}</t>`),
  '<r><t xml:space="preserve">合计</t></r><r><rPr><b/><vertAlign val="superscript"/><sz val="10.5"/><rFont val="宋体"/><charset val="134"/></rPr><t>（注）</t></r>',
  '<t>是</t><rPh sb="0" eb="1"><t>シ</t></rPh>',
];

const cell = (ref: string, style: number, inside: string, type = "") =>
  `<c r="${ref}" s="${style}"${type && ` t="${type}"`}>${inside}</c>`;

/** E4 spells out the formula for E4:E8, rows 4 to 8; F4:F8 hold one array formula. */
function schoolRow(n: number): string {
  const row = n + 4;
  const shared = n === 0 ? '<f t="shared" ref="E4:E8" si="0">D4/C4</f>' : '<f t="shared" si="0"/>';
  const array = n === 0 ? '<f t="array" ref="F4:F8">C4:C8*2</f>' : "";
  const [pupils, area] = [100 + n * 20, 500.5 + n * 50];
  return `<row r="${row}" spans="1:7" ht="18" customHeight="1">${cell(`A${row}`, 1, `<v>${n + 1}</v>`)}${cell(`B${row}`, 1, `<v>${n + 6}</v>`, "s")}${cell(`C${row}`, 4, `<v>${pupils}</v>`)}${cell(`D${row}`, 3, `<v>${area}</v>`)}${cell(`E${row}`, 3, `${shared}<v>${area / pupils}</v>`)}${cell(`F${row}`, 1, `${array}<v>${pupils * 2}</v>`)}${cell(`G${row}`, 1, "<v>12</v>", "s")}</row>`;
}

const HEAD = `<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:G9"/><sheetViews><sheetView tabSelected="1" zoomScale="90" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="C5" sqref="C5"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.25" outlineLevelCol="1"/><cols><col min="1" max="1" width="6.125" style="1" customWidth="1"/><col min="2" max="2" width="18.5" customWidth="1"/><col min="3" max="6" width="12" customWidth="1"/><col min="8" max="8" width="9" hidden="1" outlineLevel="1"/></cols>`;

const ROWS = `<row r="1" spans="1:7" ht="30" customHeight="1">${cell("A1", 2, "<v>0</v>", "s")}${"BCDEFG".replace(/./g, (column) => `<c r="${column}1" s="2"/>`)}</row><row r="3" spans="1:7">${[1, 2, 3, 4, 5].map((index, n) => cell(`${"ABCDE"[n]}3`, 2, `<v>${index}</v>`, "s")).join("")}</row>${[0, 1, 2, 3, 4].map(schoolRow).join("")}<row r="9" spans="1:7" s="1" customFormat="1">${cell("B9", 1, "<v>11</v>", "s")}${cell("C9", 1, "<f>SUM(C4:C8)</f><v>700</v>")}${cell("D9", 3, '<f>IFERROR(D4/0,"…")</f><v>…</v>', "str")}</row>`;

const FORMATS = `<conditionalFormatting sqref="C4:C8"><cfRule type="cellIs" dxfId="0" priority="3" operator="lessThan"><formula>50</formula></cfRule><cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>MOD($A4,2)=0</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="D4:D8"><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFCFCFF"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting><conditionalFormatting sqref="E4:E8"><cfRule type="dataBar" priority="5"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting>`;

const VALIDATIONS = `<dataValidations count="2"><dataValidation type="whole" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="人数" error="请填整数 > 0" sqref="C4:C8"><formula1>0</formula1><formula2>99999</formula2></dataValidation><dataValidation type="list" allowBlank="1" sqref="G4:G8"><formula1>"是,否"</formula1></dataValidation></dataValidations>`;

const PRINTING = `<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="80" orientation="landscape" r:id="rId1"/><headerFooter><oddHeader>&amp;L&amp;"宋体,常规"附件2&amp;R填报单位：sheetData</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>`;

const EXTENSIONS = `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100" border="1"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>E4:E8</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="9" id="{11111111-2222-3333-4444-666666666666}"><xm:f>参数!$A$1&gt;$C4</xm:f><x14:dxf><font><color rgb="FF0070C0"/></font></x14:dxf></x14:cfRule><xm:sqref>B4:B8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>代码!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>G9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

/** The part as Excel writes one that has nearly everything. */
export const PRIMARY_SHEET = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${HEAD}<sheetData>${ROWS}</sheetData><sheetCalcPr fullCalcOnLoad="1"/><mergeCells count="1"><mergeCell ref="A1:G1"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>${FORMATS}${VALIDATIONS}<hyperlinks><hyperlink ref="B4" r:id="rId2" tooltip="学校 &gt; 网站"/><hyperlink ref="B5" location="初中!A1" display="初中"/></hyperlinks>${PRINTING}<ignoredErrors><ignoredError sqref="E4:E8" formula="1"/></ignoredErrors><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/>${EXTENSIONS}</worksheet>`;
