import type { Look } from "../workbook/edit";
import type { Level } from "./level";

/** How a level is painted, drawn and called. */
export interface LevelLook {
  readonly look: Look;
  /** The shape the pane uses for it, too. */
  readonly shape: string;
  readonly label: string;
  /** What it tells a reader without colour. */
  readonly meaning: string;
}

/**
 * Three looks that stay apart without colour and in black and white: white bold on dark, underlined on light
 * hatching, and a dashed frame around italics. A cell can be failing and in doubt: the worse look's fill
 * comes first, and frame and slant, which no failing look has, are seen beside it. The hatching is an extra:
 * Excel's own add-in interface cannot set it.
 */
export const LOOKS: Readonly<Record<Level, LevelLook>> = {
  floor: {
    look: { fill: "9C1C1C", pattern: "solid", fontColor: "FFFFFF", bold: true },
    shape: "✗",
    label: "不达标",
    meaning: "深底白色粗体：低于标准的85%；差异系数、县级指标为未达要求",
  },
  standard: {
    look: {
      fill: "FFE9A8",
      pattern: "lightUp",
      patternColor: "E0B94A",
      fontColor: "3D2B00",
      underline: true,
    },
    shape: "△",
    label: "达到85%",
    meaning: "浅底下划线：低于标准，但不低于标准的85%",
  },
  doubt: {
    look: { fill: "E3ECF9", italic: true, border: { color: "1F4E9E", style: "dashed" } },
    shape: "?",
    label: "存疑",
    meaning: "虚线框斜体：未填、不是数字或数据有疑问",
  },
};
