import { isSingle, type Argument } from "./argument";
import { census, type Census } from "./cells";
import type { Setting } from "./setting";

/** What a range holds, where a native formula reads it as our functions do: text in it they would not. */
export function plain(argument: Argument, { book, sheet }: Setting): Census | null {
  const counted = argument.kind === "reference" ? census(book, sheet, argument) : null;
  return counted && counted.texts + counted.others === 0 ? counted : null;
}

/** A single cell that holds a number or looks blank, or a number written out. */
export function figure(argument: Argument, setting: Setting): string | null {
  if (argument.kind === "constant") return typeof argument.value === "number" ? argument.text : null;
  return argument.kind === "reference" && isSingle(argument) && plain(argument, setting)
    ? argument.text
    : null;
}
