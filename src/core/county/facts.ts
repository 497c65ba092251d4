import type { CountyField } from "../county-field";
import type { Stage } from "../stage";

/** A cell of one of the files; null where the figure has no cell of its own. */
export interface CellRef {
  readonly file: string;
  readonly sheet: string;
  /** "B15" */
  readonly cell: string | null;
}

/** Why a place holds no number. Blank is missing, never 0; unread is a sentence in which the place was not found. */
export type Lack = "blank" | "unread" | "text" | "error" | "not-computed";

/** A number that a form gives. */
export interface CountyFigure extends CellRef {
  /** In the field's own unit: people, rooms, schools, classes, 元, ㎡; shares are 0–1. Null where there is none. */
  readonly value: number | null;
  /** Null where there is a number. */
  readonly lack: Lack | null;
  /** What one in the last digit of a typed number is worth, in the field's own unit: 0.001 of "98.5%". */
  readonly grain: number | null;
}

/** What a form answers to an item that asks for no number, or of an item as a whole. */
export interface CountyAnswer extends CellRef {
  /** Of a veto, true says that it exists. Null: not answered. */
  readonly answer: boolean | null;
  /** What is written as the result or the place of its evidence. */
  readonly evidence: string | null;
}

/** Classes of a school between two sizes, both included. A class that is listed is a group of its own. */
export interface ClassGroup extends CellRef {
  /** Null where the form counts all stages of a school together. */
  readonly stage: Stage | null;
  /** 1–9; null where the form does not say. */
  readonly grade: number | null;
  readonly from: number;
  readonly to: number;
  /** How many; null is not filled in. */
  readonly count: number | null;
}

/** Rooms whose area lies between two sizes in ㎡: `from` included, `to` not, unless both are the same. */
export interface RoomGroup extends CellRef {
  readonly from: number;
  readonly to: number;
  readonly count: number | null;
}

export type RoomKind = "music" | "fineArt";

/** What relaxations and targets ask of a school beside its figures. Null: the form does not say. */
export interface SchoolTraits {
  readonly "built-by-2016": boolean | null;
  readonly "built-by-2010": boolean | null;
  readonly "rural-small-classes": boolean | null;
  readonly "migrant-majority": boolean | null;
  readonly "new-school": boolean | null;
}

/** One school as a form of its own, a list or a table of schools shows it. */
export interface SchoolFacts {
  readonly name: string;
  /** "九年一贯制", or "" where nothing says it. */
  readonly type: string;
  /** Pupils of the stages that the school has. */
  readonly pupils: Readonly<Partial<Record<Stage, CountyFigure>>>;
  /** By {@link figureKey}. */
  readonly figures: ReadonlyMap<string, CountyFigure>;
  readonly classes: readonly ClassGroup[];
  readonly rooms: Readonly<Record<RoomKind, readonly RoomGroup[]>>;
  readonly traits: SchoolTraits;
  /** Relaxations that a person switched on for this school. */
  readonly switched?: readonly (keyof SchoolTraits)[] | undefined;
}

/** Everything that the forms of a county say beside its tables of schools. */
export interface CountyFacts {
  /** By {@link figureKey}: as an item of a form has it, and without the item. */
  readonly figures: ReadonlyMap<string, CountyFigure>;
  /** By the id of the indicator: "G1", "V3". */
  readonly answers: ReadonlyMap<string, CountyAnswer>;
  readonly schools: readonly SchoolFacts[];
}

export const NO_FACTS: CountyFacts = { figures: new Map(), answers: new Map(), schools: [] };

export const NO_TRAITS: SchoolTraits = {
  "built-by-2016": null,
  "built-by-2010": null,
  "rural-small-classes": null,
  "migrant-majority": null,
  "new-school": null,
};

/**
 * The key of a figure: its field, the group it is of ("家长", "语文") and the item of the form it
 * stands in. 全县教师 of G9 and 在岗专任教师 of G12 are one field in two items.
 */
export function figureKey(
  field: CountyField,
  group: string | null = null,
  item: string | null = null,
): string {
  return `${item === null ? "" : `${item}:`}${field}${group === null ? "" : `|${group}`}`;
}

/** The stages that a school has. */
export function stagesOf({ pupils }: SchoolFacts): Stage[] {
  return (["小学", "初中"] as const).filter((stage) => pupils[stage] !== undefined);
}

/** Whether a school holds primary and junior pupils under one roof: 九年一贯制, 十二年一贯制. */
export function isCombined({ type }: SchoolFacts): boolean {
  return type.includes("一贯");
}
