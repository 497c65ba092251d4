import type { ComponentType } from "react";
import type { InLanguages } from "../language";

/** A view as data: a folder with its component, one such description, one line in the registry. */
export interface PaneView {
  /** Kept in the workbook as the last view. */
  readonly id: string;
  /** A tab of its own, a line under 更多, or the corner of the header. */
  readonly place: "tab" | "more" | "corner";
  readonly title: InLanguages;
  /** What it is for, in a sentence; stands under 更多. */
  readonly lead: InLanguages;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}
