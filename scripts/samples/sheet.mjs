import { escapeXml, MAIN_NAMESPACE, XML_HEAD } from "./xml.mjs";

export function columnName(index) {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (index % 26));
}

function columnIndex(letters) {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "C5" as { row: 5, column: 2 }. */
export function place(address) {
  const [, letters, digits] = /^([A-Z]+)([0-9]+)$/.exec(address);
  return { row: Number(digits), column: columnIndex(letters) };
}

/** Every address of "A1:C2", row by row. */
function addressesOf(area) {
  const [from, to] = area.split(":").map(place);
  const addresses = [];
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) {
      addresses.push(columnName(column) + row);
    }
  }
  return addresses;
}

/** A sheet that is filled cell by cell and then written as a worksheet part. */
export class Sheet {
  constructor(name, { widths, frozen = null, titleRows = null, paper = 8 }) {
    Object.assign(this, { name, widths, frozen, titleRows, paper });
    this.cells = new Map();
    this.heights = new Map();
    this.merges = [];
  }

  put(address, value, look) {
    this.cells.set(address, { value, look });
  }

  /** A formula with the result that a spreadsheet would keep beside it. */
  compute(address, formula, value, look) {
    this.cells.set(address, { value, formula, look });
  }

  /** Every cell of a merged area carries its look, so that its border is whole. */
  merge(area, value, look) {
    const addresses = addressesOf(area);
    for (const address of addresses) this.put(address, null, look);
    this.put(addresses[0], value, look);
    this.merges.push(area);
  }

  height(row, points) {
    this.heights.set(row, points);
  }

  toXml(styles, textIndex) {
    return [
      `${XML_HEAD}<worksheet xmlns="${MAIN_NAMESPACE}">`,
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      this.#viewXml(),
      '<sheetFormatPr defaultRowHeight="15"/>',
      this.#columnsXml(),
      `<sheetData>${this.#rowsXml(styles, textIndex)}</sheetData>`,
      this.#mergesXml(),
      '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
      `<pageSetup paperSize="${this.paper}" orientation="landscape" fitToHeight="0"/>`,
      "<headerFooter><oddFooter>&amp;C第 &amp;P 页　共 &amp;N 页</oddFooter></headerFooter>",
      "</worksheet>",
    ].join("");
  }

  #viewXml() {
    if (!this.frozen) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
    const { row, column } = place(this.frozen);
    const split = [column > 0 && `xSplit="${column}"`, row > 1 && `ySplit="${row - 1}"`].filter(Boolean);
    const pane = column > 0 ? "bottomRight" : "bottomLeft";
    return (
      '<sheetViews><sheetView workbookViewId="0">' +
      `<pane ${split.join(" ")} topLeftCell="${this.frozen}" activePane="${pane}" state="frozen"/>` +
      `<selection pane="${pane}" activeCell="${this.frozen}" sqref="${this.frozen}"/></sheetView></sheetViews>`
    );
  }

  #columnsXml() {
    const columns = this.widths.map(
      (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    );
    return `<cols>${columns.join("")}</cols>`;
  }

  #rowsXml(styles, textIndex) {
    const rows = new Map();
    for (const [address, cell] of this.cells) {
      const { row, column } = place(address);
      if (!rows.has(row)) rows.set(row, []);
      rows.get(row).push({ address, column, ...cell });
    }
    return [...rows]
      .sort(([one], [other]) => one - other)
      .map(([row, cells]) => {
        const height = this.heights.get(row);
        const written = cells
          .sort((one, other) => one.column - other.column)
          .map((cell) => cellXml(cell, styles, textIndex));
        return `<row r="${row}"${height ? ` ht="${height}" customHeight="1"` : ""}>${written.join("")}</row>`;
      })
      .join("");
  }

  #mergesXml() {
    if (this.merges.length === 0) return "";
    const merges = this.merges.map((area) => `<mergeCell ref="${area}"/>`);
    return `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
  }
}

function cellXml({ address, value, formula, look }, styles, textIndex) {
  const opening = `<c r="${address}" s="${styles.indexOf(look)}"`;
  if (formula) return `${opening}><f>${escapeXml(formula)}</f><v>${value}</v></c>`;
  if (value === null || value === undefined) return `${opening}/>`;
  if (typeof value === "number") return `${opening}><v>${value}</v></c>`;
  return `${opening} t="s"><v>${textIndex(value)}</v></c>`;
}
