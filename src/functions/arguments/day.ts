import { dayNamed, dayOf } from "../../terms/day-name";
import { say } from "../answers/language";
import { notReadable } from "../answers/problem";
import { isBlank, readText } from "./cell";

/** The ISO day that a cell means; blank is today. @throws #VALUE! */
export function readDay(value: unknown, today: () => Date = () => new Date()): string {
  if (isBlank(value)) return dayOf(today());
  const day = dayNamed(typeof value === "number" ? value : readText(value));
  if (day !== null) return day;
  throw notReadable(
    say(
      `日期“${String(value)}”不认识，请写2024-09-01或2024`,
      `Not a day: "${String(value)}"; write 2024-09-01 or 2024`,
    ),
  );
}
