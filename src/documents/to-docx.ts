import type * as Docx from "docx";
import { cellText, plainText, type Bar, type Bars, type Block, type Table, type Words } from "./block";
import { barSteps, FONTS, INDENT, LINE, PAGE, SCALE, SIZES, TEXT_WIDTH } from "./official-look";

const LABEL_WIDTH = 2700;
const VALUE_WIDTH = 1000;
/** One line of a label: 14 bars and their caption stand on half a page. */
const BAR_HEIGHT = 300;
const GREY = "BFBFBF";
const FILLED = "4472C4";
const OVER = "C00000";

type Library = typeof Docx;

/** Who made the document, and worked on it last: other programs put their user there when they save. */
export const AUTHOR = "QB";

/** A document as a Word file. The library comes only when it is needed. @returns the bytes of a .docx */
export async function toDocx(blocks: readonly Block[], title: string): Promise<Uint8Array> {
  const library = await import(/* webpackChunkName: "docx", webpackMode: "lazy" */ "docx");
  const maker = new WordMaker(library);
  const document = new library.Document({
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    title: plainText(title),
    styles: { default: { document: { run: { font: fontOf("body"), size: SIZES.body } } } },
    sections: [
      {
        properties: { page: pageOf() },
        footers: { default: maker.footer() },
        children: blocks.flatMap((block, place) => maker.block(block, blocks[place + 1]?.kind === "sign")),
      },
    ],
  });
  return new Uint8Array(await library.Packer.toArrayBuffer(document));
}

function pageOf() {
  const { width, height, top, bottom, left, right } = PAGE;
  return { size: { width, height }, margin: { top, bottom, left, right, footer: 1400 } };
}

function fontOf(kind: keyof typeof FONTS) {
  const { latin } = FONTS;
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: FONTS[kind] };
}

/** Makes Word's paragraphs and tables of blocks. */
class WordMaker {
  constructor(private readonly docx: Library) {}

  /** @param isSigned the signature follows: it never stands on a page of its own */
  block(block: Block, isSigned: boolean): (Docx.Paragraph | Docx.Table)[] {
    if (block.kind === "table") return [this.caption(block.caption), this.table(block), this.gap()];
    if (block.kind === "bars") return [this.bars(block), this.caption(captionOf(block), false), this.gap()];
    return [this.words(block, isSigned)];
  }

  footer(): Docx.Footer {
    const { Footer, Paragraph, TextRun, PageNumber, AlignmentType } = this.docx;
    const children = ["— ", PageNumber.CURRENT, " —"];
    const run = new TextRun({ children, font: fontOf("table"), size: SIZES.page });
    return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
  }

  private words({ kind, text }: Words, isSigned: boolean): Docx.Paragraph {
    const { AlignmentType, HeadingLevel } = this.docx;
    const center = { alignment: AlignmentType.CENTER };
    switch (kind) {
      case "title":
        return this.paragraph(text, "title", SIZES.title, {
          ...center,
          heading: HeadingLevel.TITLE,
          spacing: { after: 240 },
        });
      case "number":
        return this.paragraph(text, "body", SIZES.body, { ...center, spacing: { line: LINE, after: 240 } });
      case "addressee":
        return this.paragraph(text, "body", SIZES.body, { spacing: { line: LINE } });
      case "heading":
        return this.indented(text, "heading", { heading: HeadingLevel.HEADING_1, keepNext: true });
      case "subheading":
        return this.indented(text, "subheading", { heading: HeadingLevel.HEADING_2, keepNext: true });
      case "note":
        return this.paragraph(text, "table", SIZES.table, {});
      case "sign":
        return this.paragraph(text, "body", SIZES.body, {
          alignment: AlignmentType.RIGHT,
          indent: { right: 2 * INDENT },
          spacing: { line: LINE, lineRule: this.docx.LineRuleType.EXACT, before: 120 },
          keepLines: true,
          keepNext: isSigned,
        });
      case "paragraph":
        return this.indented(text, "body", { keepNext: isSigned });
    }
  }

  private indented(
    text: string,
    font: keyof typeof FONTS,
    options: Pick<Docx.IParagraphOptions, "heading" | "keepNext">,
  ): Docx.Paragraph {
    const { LineRuleType, AlignmentType } = this.docx;
    return this.paragraph(text, font, SIZES.body, {
      alignment: AlignmentType.BOTH,
      indent: { firstLine: INDENT },
      spacing: { line: LINE, lineRule: LineRuleType.EXACT },
      ...options,
    });
  }

  private paragraph(
    text: string,
    font: keyof typeof FONTS,
    size: number,
    options: Docx.IParagraphOptions,
  ): Docx.Paragraph {
    const { Paragraph, TextRun } = this.docx;
    const run = new TextRun({ text: plainText(text), font: fontOf(font), size, color: "000000" });
    return new Paragraph({ ...options, children: [run] });
  }

  /** @param isAbove a table's stands above it, a drawing's below */
  private caption(text: string, isAbove = true): Docx.Paragraph {
    const { AlignmentType } = this.docx;
    return this.paragraph(text, "heading", SIZES.caption, {
      alignment: AlignmentType.CENTER,
      keepNext: isAbove,
      spacing: { before: 120, after: 60 },
    });
  }

  private gap(): Docx.Paragraph {
    return this.paragraph("", "table", SIZES.table, {});
  }

  private table({ columns, rows, failing }: Table): Docx.Table {
    const { Table, TableRow, WidthType, TableLayoutType, AlignmentType } = this.docx;
    const whole = columns.reduce((sum, { width }) => sum + width, 0);
    const widths = columns.map(({ width }) => Math.floor((width / whole) * TEXT_WIDTH));
    const head = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map(({ title }, place) =>
        this.cell(title, widths[place] ?? 0, "center", { bold: true, fill: "EDEDED" }),
      ),
    });
    const body = rows.map(
      (row, place) =>
        new TableRow({
          cantSplit: true,
          children: columns.map(({ align = "left" }, column) =>
            this.cell(cellText(row[column] ?? null), widths[column] ?? 0, align, {
              ...(failing?.has(place) ? { fill: "FBE3E4" } : {}),
            }),
          ),
        }),
    );
    return new Table({
      rows: [head, ...body],
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
    });
  }

  private cell(
    text: string,
    width: number,
    align: "left" | "center" | "right",
    { bold = false, fill, isBar = false }: CellLook,
  ): Docx.TableCell {
    const { TableCell, Paragraph, TextRun, WidthType, VerticalAlign, LineRuleType } = this.docx;
    const line = { spacing: { line: BAR_HEIGHT - 20, lineRule: LineRuleType.EXACT }, keepNext: true };
    const run = new TextRun({ text: plainText(text), font: fontOf("table"), size: SIZES.table, bold });
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 60, right: 60, top: isBar ? 0 : 20, bottom: isBar ? 0 : 20 },
      ...(fill ? { shading: { fill } } : {}),
      children: [new Paragraph({ alignment: align, ...(isBar ? line : {}), children: [run] })],
    });
  }

  /** A drawing out of cells: every program and every printer shows it alike. */
  private bars({ bars, most }: Bars): Docx.Table {
    const { Table, WidthType, TableLayoutType, BorderStyle, AlignmentType } = this.docx;
    const step = Math.floor((TEXT_WIDTH - LABEL_WIDTH - VALUE_WIDTH) / SCALE);
    const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
    return new Table({
      rows: bars.map((bar) => this.bar(bar, most, step)),
      width: { size: LABEL_WIDTH + VALUE_WIDTH + step * SCALE, type: WidthType.DXA },
      columnWidths: [LABEL_WIDTH, ...Array.from({ length: SCALE }, () => step), VALUE_WIDTH],
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      borders: {
        ...{ top: none, bottom: none, left: none, right: none },
        ...{ insideHorizontal: none, insideVertical: none },
      },
    });
  }

  private bar(bar: Bar, most: number, step: number): Docx.TableRow {
    const { TableRow, HeightRule } = this.docx;
    const pieces = piecesOf(barSteps(bar, most), bar.met === false ? OVER : FILLED);
    return new TableRow({
      cantSplit: true,
      height: { value: BAR_HEIGHT, rule: HeightRule.EXACT },
      children: [
        this.cell(bar.label, LABEL_WIDTH, "left", { isBar: true }),
        ...pieces.map((piece) => this.piece(piece, step)),
        this.cell(bar.text, VALUE_WIDTH, "right", { isBar: true }),
      ],
    });
  }

  private piece({ steps, fill, isLimit }: Piece, step: number): Docx.TableCell {
    const { TableCell, Paragraph, TextRun, WidthType, BorderStyle } = this.docx;
    const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
    const apart = { top: line(24, "FFFFFF"), bottom: line(24, "FFFFFF") };
    return new TableCell({
      columnSpan: steps,
      width: { size: step * steps, type: WidthType.DXA },
      ...(fill ? { shading: { fill } } : {}),
      borders: isLimit ? { ...apart, right: line(12, "000000") } : apart,
      margins: { left: 0, right: 0 },
      children: [new Paragraph({ keepNext: true, children: [new TextRun({ text: "", size: SIZES.table })] })],
    });
  }
}

interface CellLook {
  readonly bold?: boolean;
  readonly fill?: string;
  /** Of a drawing: as low as its row, and on the page of the row below. */
  readonly isBar?: boolean;
}

interface Piece {
  readonly steps: number;
  readonly fill: string | null;
  /** Its right edge is the limit. */
  readonly isLimit: boolean;
}

/** The scale cut where the bar ends and where the limit stands. */
function piecesOf({ filled, limit }: ReturnType<typeof barSteps>, colour: string): Piece[] {
  const cuts = [...new Set([filled, limit ?? SCALE, SCALE])].filter((cut) => cut > 0).sort((a, b) => a - b);
  return cuts.map((cut, place) => ({
    steps: cut - (cuts[place - 1] ?? 0),
    fill: cut <= filled ? colour : limit === null ? GREY : null,
    isLimit: cut === limit,
  }));
}

function captionOf({ caption, limitLabel }: Bars): string {
  return limitLabel === "" ? caption : `${caption}（${limitLabel}）`;
}
