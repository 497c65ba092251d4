import { DECLARATION, MAIN, OFFICE } from "./namespaces";

const sheet = (inside: string) =>
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</worksheet>`;

/** Protected with a password's hash; only C2:C3 are open. */
export const PROTECTED_SHEET = sheet(
  `<sheetPr codeName="Sheet2"/><dimension ref="A1:C3"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.25"/><sheetData><row r="1"><c r="A1" s="2" t="s"><v>2</v></c></row><row r="2"><c r="A2" s="1" t="inlineStr"><is><t>第一初级中学</t></is></c><c r="C2" s="4"><v>300</v></c></row><row r="3"><c r="C3" s="4"/></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="8MHW3vGsvZnSq4xrvQNYYwPyZoKqHiS8jmRPUOsRYkIWBm+bd4QnSIN7QyQKHiXjS+ZNvqWPGhBMHcVlRJuLAg==" saltValue="p6kN1ncqTNgVYQ7dd5nJxg==" spinCount="100000" sheet="1" objects="1" scenarios="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
);

/** Protected, but formats may be changed; a table with its own headings lies on it. */
export const TABLE_SHEET = sheet(
  `<dimension ref="A1:B3"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.25"/><sheetData><row r="1"><c r="A1" s="4" t="inlineStr"><is><t>指标</t></is></c><c r="B1" s="4" t="inlineStr"><is><t>差异系数</t></is></c></row><row r="2"><c r="A2" s="4" t="inlineStr"><is><t>R1</t></is></c><c r="B2" s="4"><v>0.42</v></c></row><row r="3"><c r="A3" s="4" t="inlineStr"><is><t>R2</t></is></c><c r="B3" s="4"><v>0.51</v></c></row></sheetData><sheetProtection sheet="1" formatCells="0"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
);

export const TABLE = `${DECLARATION}<table xmlns="${MAIN}" id="1" name="差异系数表" displayName="差异系数表" ref="A1:B3" totalsRowShown="0" headerRowDxfId="1"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="指标"/><tableColumn id="2" name="差异系数" dataDxfId="0"/></tableColumns><tableStyleInfo name="校表" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

/** Codes for a drop-down list, hidden. */
export const CODES_SHEET = sheet(
  `<sheetData><row><c t="inlineStr"><is><t>城区</t></is></c></row><row><c t="inlineStr"><is><t>镇区</t></is></c></row><row><c t="inlineStr"><is><t>乡村</t></is></c></row></sheetData>`,
);

/** Never shown, with prefixed elements, and with cells that are yet to come. */
export const PARAMETERS_SHEET = `${DECLARATION}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>110</x:v></x:c></x:row></x:sheetData></x:worksheet>`;

export const EMPTY_SHEET = sheet("<sheetData/>");
