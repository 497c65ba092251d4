import { remembered } from "./remembered";

const CONTROL = /_x[0-9A-Fa-f]{4}_/g;
const SPACE = /[\s\u00a0\u200b-\u200f\u2028-\u202f\u3000\ufeff]+/g;
const DASHES = /[‐‑‒–—―－]/g;
const NUMBERING = /^(?:[(（]?\d{1,2}[)）]|\d{1,2}[.、．:：])(?=\D)/;

/** "每100名学生" is 每百名学生. */
const HUNDRED = /(?<=每|\/)100(?=名|生|个?学生|人)|^100(?=名学生|生)/g;

/** Nothing to even out, and no 平方米 to write as m2. */
const PLAIN = /^(?:[\u4e00-\u5e72\u5e74-\u9fff0-9a-z#()>%.,:+/-])*$/;

/**
 * Words as they are compared: full-width letters and digits folded, every space taken out
 * ("每百名学生拥   有" is one word), brackets and square-metre signs made alike, lower case.
 */
export function fold(text: string): string {
  return PLAIN.test(text) ? text : evenedOut(text);
}

const evenedOut = remembered((text) =>
  text
    .replace(CONTROL, "")
    .normalize("NFKC")
    .replace(SPACE, "")
    .replace(DASHES, "-")
    .replace(/[【〔［{]/g, "(")
    .replace(/[】〕］}]/g, ")")
    .replace(/平方米|m²|㎡/g, "m2")
    .toLowerCase(),
);

/** A heading as it is compared: folded, without "1." or "(1)" before it and signs around it. */
export const foldHeading = remembered((text) =>
  fold(text)
    .replace(HUNDRED, "百")
    .replace(NUMBERING, "")
    .replace(/^[*★☆#:·-]+|[*★☆:·-]+$/g, ""),
);

/** A school's name as it is compared. Only spaces, width and brackets are evened out. */
export function foldName(text: string): string {
  return fold(text);
}

/** A school's name without a bracketed stage at its end: "墩集学校（小学部）" and its 初中部 are one school. */
export function schoolOf(text: string): string {
  return foldName(text).replace(/\(?(小学|初中|初级中学|高中)(部|段|学段|阶段)?\)?$/, (mark) =>
    /^\(|部|段/.test(mark) ? "" : mark,
  );
}
