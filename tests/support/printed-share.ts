import type { PrintedShare } from "../../src/core/verdict/printed-shares";

/** 表Ⅱ-1's place for R1 of the primary schools, with nothing filled in. */
export const BLANK_SHARE: PrintedShare = {
  stage: "小学",
  of: "R1",
  file: "a.xlsx",
  sheet: "表2-1",
  count: null,
  countCell: "C4",
  share: null,
  grain: 0.01,
  shareCell: "C5",
};
