import type { IStyleData } from "@univerjs/core";
import { BUILT_IN_FORMATS } from "../../../workbook/xlsx/read/number-formats";
import { attribute, flagAttribute, numberAttribute } from "../../../workbook/xlsx/write/xml/attributes";
import {
  childElement,
  childElements,
  openTag,
  rootElement,
  type Element,
} from "../../../workbook/xlsx/write/xml/elements";
import type { StyleCollection } from "../../../workbook/xlsx/write/styles-part";
import { alignmentStyle } from "./alignment";
import type { ColourOf } from "./colours";
import { borderStyle, fillStyle, fontStyle } from "./style-parts";

/** The cell formats of a workbook in the grid's terms; cells name them by number. */
export interface CellStyles {
  readonly looks: readonly IStyleData[];
  /** Whether the protection of a sheet keeps a cell of this format from being written. */
  readonly locked: readonly boolean[];
}

/** @param text the styles part; "" where the workbook has none. */
export function readCellStyles(text: string, colour: ColourOf): CellStyles {
  if (text === "") return { looks: [], locked: [] };
  const sheet = new StyleSheet(text, colour);
  const formats = sheet.members("cellXfs");
  return {
    looks: formats.map((format) => sheet.look(format)),
    locked: formats.map((format) => sheet.isLocked(format)),
  };
}

/** The name under which the grid knows a cell format of the file. */
export function styleId(format: number): string {
  return `x${format}`;
}

/** The number of the file's cell format, or null for a style of the grid's own. */
export function formatOf(id: string): number | null {
  return /^x\d+$/.test(id) ? Number(id.slice(1)) : null;
}

class StyleSheet {
  private readonly fonts: readonly IStyleData[];
  private readonly fills: readonly IStyleData[];
  private readonly borders: readonly IStyleData[];
  private readonly formats: ReadonlyMap<number, string>;

  constructor(
    private readonly text: string,
    colour: ColourOf,
  ) {
    this.fonts = this.members("fonts").map((font) => fontStyle(text, font, colour));
    this.fills = this.members("fills").map((fill) => fillStyle(text, fill, colour));
    this.borders = this.members("borders").map((border) => borderStyle(text, border, colour));
    this.formats = new Map(
      this.members("numFmts").map((element) => {
        const tag = openTag(text, element);
        return [numberAttribute(tag, "numFmtId") ?? -1, attribute(tag, "formatCode") ?? "General"];
      }),
    );
  }

  members(collection: StyleCollection): Element[] {
    const list = childElement(this.text, rootElement(this.text), collection);
    return list ? childElements(this.text, list) : [];
  }

  look(format: Element): IStyleData {
    const tag = openTag(this.text, format);
    const number = (name: string) => numberAttribute(tag, name) ?? 0;
    const alignment = childElement(this.text, format, "alignment");
    return {
      ...this.fonts[number("fontId")],
      ...this.fills[number("fillId")],
      ...this.borders[number("borderId")],
      ...alignmentStyle(alignment ? openTag(this.text, alignment) : ""),
      ...this.numberFormat(number("numFmtId")),
    };
  }

  isLocked(format: Element): boolean {
    const protection = childElement(this.text, format, "protection");
    return protection ? (flagAttribute(openTag(this.text, protection), "locked") ?? true) : true;
  }

  private numberFormat(id: number): IStyleData {
    const pattern = this.formats.get(id) ?? BUILT_IN_FORMATS[id] ?? "General";
    return pattern === "General" ? {} : { n: { pattern } };
  }
}
