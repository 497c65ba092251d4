import type { ColumnReading } from "../../core/report/report";

export const CONFIDENCES = ["high", "middle", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

const HIGH = 0.9;
const MIDDLE = 0.7;

/** How sure a reading is, in three steps. A column that nothing asks for is no question. */
export function confidenceOf({ role, confidence }: ColumnReading): Confidence {
  if (role === "ignored") return "high";
  if (confidence >= HIGH) return "high";
  return confidence >= MIDDLE ? "middle" : "low";
}

/** Readings that somebody should look at. */
export function isUnsure(reading: ColumnReading): boolean {
  return confidenceOf(reading) !== "high";
}
