import type { CountyField } from "../../core/county-field";
import type { RoomKind, SchoolTraits } from "../../core/county/facts";
import type { RawField } from "../../core/field";
import type { Stage } from "../../core/stage";
import countyForm from "./layouts/county-form.json";
import countyItems from "./layouts/county-items.json";
import official1 from "./layouts/official-1.json";
import official6 from "./layouts/official-6.json";
import schoolForm from "./layouts/school-form.json";
import selfEvaluation from "./layouts/self-evaluation.json";
import type { ResultWords } from "./sentence/read-result";
import { countedOf, type CountedData } from "./sentence/said-zero";
import { sentenceTemplate } from "./sentence/sentence-template";
import { shareWords, type ShareData } from "./sentence/share-with-counts";
import type { Words } from "./words";

/** An item with its result in a sentence: "5. 小学、初中所有班级学生数…" */
export interface FormItem extends Words, ResultWords {
  readonly indicator: string;
  /** Whether the form prints the sentence; else it is only read where somebody has written it. */
  readonly isPrinted: boolean;
  /** The result that a number alone in the cell is. */
  readonly alone: CountyField | null;
  /** What a yes says: the indicator is met, or the veto exists. */
  readonly answer: "met" | "exists";
}

/** Relaxations that the school's form has lines for. */
export type OfferedId = "visiting-teachers" | "dense-city-venues";

/** What a line of a form that goes down the sheet holds. */
export type RowReading =
  | { readonly as: "figure"; readonly field: CountyField; readonly item?: string }
  | { readonly as: "raw"; readonly field: RawField; readonly stage?: Stage }
  /** One of several lines that together are a field. */
  | { readonly as: "term"; readonly field: RawField; readonly stage?: Stage }
  | { readonly as: "classes"; readonly from: number; readonly to: number | null }
  | { readonly as: "rooms"; readonly room: RoomKind; readonly from: number; readonly to: number | null }
  | { readonly as: "key"; readonly key: "name" | "type" | "code" | "builtYear" }
  | { readonly as: "trait"; readonly trait: keyof SchoolTraits }
  | { readonly as: "migrants" }
  /** Whether the school is one that a relaxation is for, and how many people or ㎡ it would add: one of several lines. */
  | { readonly as: "relaxed" | "relaxing"; readonly relaxation: OfferedId }
  | { readonly as: "ignored" };

export interface FormRow extends Words {
  readonly read: RowReading;
}

/** A column of a form of figures, by the words of its own heading and of those above. */
export interface FormColumn {
  readonly own: readonly (readonly string[])[];
  readonly above?: readonly (readonly string[])[];
  readonly none?: readonly string[];
  readonly field: CountyField;
}

interface Form {
  readonly id: string;
  readonly label: string;
  /** Whose form it is. */
  readonly of: "county" | "school";
}

/** Items down the sheet: 名称 | 指标值或简要结论 | 是否达标. */
export interface ItemsLayout extends Form {
  readonly kind: "items";
  readonly items: readonly FormItem[];
}

/** Lines down the sheet: 填报项目 | 单位 | 填报值. */
export interface VerticalLayout extends Form {
  readonly kind: "vertical";
  readonly rows: readonly FormRow[];
}

/** Headings across, and one row of figures, or one for each group. */
export interface MatrixLayout extends Form {
  readonly kind: "matrix";
  readonly rows: "single" | "groups";
  readonly item: string | null;
  /** Fields without which it is another table. */
  readonly anchors: readonly CountyField[];
  readonly columns: readonly FormColumn[];
}

interface ItemData extends Words {
  readonly indicator: string;
  readonly sentences?: readonly string[];
  readonly shares?: readonly ShareData[];
  readonly counted?: readonly CountedData[];
  readonly printed?: boolean;
  readonly alone?: string;
  readonly answer?: string;
}

function itemsLayout(
  data: Omit<ItemsLayout, "items"> & { readonly items: readonly ItemData[] },
): ItemsLayout {
  return {
    ...data,
    items: data.items.map(({ printed = true, ...item }) => ({
      ...item,
      isPrinted: printed,
      sentences: (item.sentences ?? []).map(sentenceTemplate),
      shares: (item.shares ?? []).map(shareWords),
      counted: (item.counted ?? []).map(countedOf),
      alone: (item.alone ?? null) as CountyField | null,
      answer: item.answer === "exists" ? "exists" : "met",
    })),
  };
}

type ItemsData = Parameters<typeof itemsLayout>[0];

let items: readonly ItemsLayout[] | null = null;

/** Their sentences are taken apart when the first sheet without a table is met: most checks need none. */
export function itemsLayouts(): readonly ItemsLayout[] {
  return (items ??= [countyItems, selfEvaluation].map((data) => itemsLayout(data as ItemsData)));
}

export const VERTICAL_LAYOUTS = [countyForm, schoolForm] as unknown as readonly VerticalLayout[];
export const MATRIX_LAYOUTS = [official6, official1] as unknown as readonly MatrixLayout[];
