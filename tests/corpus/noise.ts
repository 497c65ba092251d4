import type { Field } from "../../src/core/field";
import type { TestCell } from "../support/grid-sheet";
import type { Random } from "./random";

/** A heading as a bureau's copy has it: spaces and breaks inside words, either kind of brackets, numbering. */
export function noisyHeading(random: Random, text: string, strength: number): string {
  let noisy = text;
  if (random.chance(0.25 * strength))
    noisy = insert(random, noisy, random.pick([" ", "  ", "　", "\n", " \n"]));
  if (random.chance(0.1 * strength)) noisy = insert(random, noisy, " ");
  if (random.chance(0.2 * strength)) noisy = otherBrackets(noisy);
  if (random.chance(0.08 * strength)) noisy = `${random.int(1, 9)}.${noisy}`;
  if (random.chance(0.05 * strength)) noisy = `${noisy}：`;
  if (random.chance(0.03 * strength)) noisy = `${noisy}_x000D_`;
  return noisy;
}

function insert(random: Random, text: string, what: string): string {
  const place = random.int(1, Math.max(1, text.length - 1));
  return text.slice(0, place) + what + text.slice(place);
}

function otherBrackets(text: string): string {
  return /[（）]/.test(text)
    ? text.replace(/（/g, "(").replace(/）/g, ")")
    : text.replace(/\(/g, "（").replace(/\)/g, "）");
}

const UNITS: Readonly<Partial<Record<Field, string>>> = {
  students: "人",
  teachers: "人",
  backboneTeachers: "名",
  teachingRooms: "㎡",
  sportsGround: "平方米",
  multimediaRooms: "间",
  R4: "㎡",
  R5: "㎡",
};

/** A number as somebody kept it as text. */
export function numberAsText(random: Random, field: Field, value: number): TestCell {
  const unit = UNITS[field];
  const ways = [
    () => ` ${value}`,
    () => fullWidth(String(value)),
    () => (value >= 1000 ? withSeparators(value) : `${value} `),
    () => (unit ? `${value}${unit}` : `'${value}`.slice(1)),
  ];
  return random.pick(ways)();
}

function fullWidth(text: string): string {
  return text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function withSeparators(value: number): string {
  const [whole = "", part] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** One of the signs that stand for nothing. */
export function nothing(random: Random): TestCell {
  return random.pick<TestCell>([null, "*", "-", "—", "/", "无", "——"]);
}
