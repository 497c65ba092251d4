import type { Area, CellPlace } from "../core/address";

/** What may be put into a cell. A string is always text, whatever it begins with; a formula says so. */
export type CellContent =
  string | number | boolean | null | { readonly formula: string; readonly result?: number | string | null };

/** A look for conditional formats and new sheets. Colours are RRGGBB. */
export interface Look {
  readonly fill?: string;
  readonly pattern?: "solid" | "lightUp" | "lightDown" | "gray125";
  readonly patternColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly border?: { readonly color: string; readonly style: "thin" | "dashed" | "dotted" };
}

/** Cells written into an existing sheet; formats stay as they are but for new rows. */
export interface SetCells {
  readonly kind: "set-cells";
  readonly sheet: string;
  readonly cells: readonly (CellPlace & { readonly content: CellContent })[];
  /** Rows behind all others that are to look like a row of the sheet, cell by cell. */
  readonly newRows?: { readonly area: Area; readonly like: number };
}

/** One conditional format. The formula is relative to the top left cell of the first area, without "=". */
export interface AddRule {
  readonly kind: "add-rule";
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly look: Look;
}

/** Removes every conditional format whose formula holds the signature. Others are neither read nor touched. */
export interface RemoveRules {
  readonly kind: "remove-rules";
  /** Null: in every sheet. */
  readonly sheet: string | null;
  readonly signature: string;
}

/** A cell of a new sheet. */
export interface NewCell extends CellPlace {
  readonly content: CellContent;
  readonly look?: SheetLook;
  /** A link within the workbook: sheet and cell. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

export interface SheetLook extends Look {
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly numberFormat?: string;
  readonly size?: number;
  readonly font?: string;
  readonly boxed?: boolean;
}

/** A new sheet, last in the book. */
export interface AddSheet {
  readonly kind: "add-sheet";
  readonly name: string;
  readonly cells: readonly NewCell[];
  /** Widths in characters, by column. */
  readonly widths?: readonly number[];
  /** Heights in points, by row, where a row is higher than one line; Excel itself fits them, files must say. */
  readonly heights?: readonly (number | null)[];
  readonly merges?: readonly Area[];
  readonly frozenRows?: number;
  readonly print?: {
    readonly landscape?: boolean;
    readonly fitToWidth?: boolean;
    readonly repeatRows?: readonly [number, number];
    readonly pageBreaks?: readonly number[];
  };
  readonly tabColor?: string;
}

export interface RemoveSheet {
  readonly kind: "remove-sheet";
  readonly name: string;
}

/** What QB keeps in the workbook. Null removes the key. */
export interface SetSetting {
  readonly kind: "set-setting";
  readonly key: string;
  readonly value: string | null;
}

/** Takes back what an adapter did. Only the adapter that gave it can read the data. */
export interface Restore {
  readonly kind: "restore";
  readonly data: unknown;
}

/** Whatever changes a workbook: made by a pure function, shown, applied in one go, taken back by its inverse. */
export type Edit = SetCells | AddRule | RemoveRules | AddSheet | RemoveSheet | SetSetting | Restore;
