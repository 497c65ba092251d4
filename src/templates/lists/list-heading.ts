import type { RoomKind } from "../../core/county/facts";
import type { Stage } from "../../core/stage";
import { stageIn } from "../stage";
import { splitUnit } from "../units";
import { namesField } from "../vocabulary/match";

/** What a column of a list of classes or rooms holds. Sizes in pupils, areas in ㎡. */
export type ListColumn =
  | { readonly as: "name" | "type" | "stage" | "grade" | "class" | "pupils" | "room" | "area" }
  | { readonly as: "classes"; readonly stage: Stage | null }
  | { readonly as: "band"; readonly from: number; readonly to: number; readonly stage: Stage | null }
  | { readonly as: "rooms"; readonly room: RoomKind }
  | { readonly as: "areas"; readonly room: RoomKind; readonly each: boolean };

const BETWEEN = /(\d{1,3})人?(?:[-~～至到]|—)(\d{1,3})人?/;
const UP_TO = /(\d{1,3})人?(?:及以下|以下|\(含\)以下|以内)/;
const FROM = /(\d{1,3})人?(?:及以上|以上|\(含\)以上)/;
const MOST_PUPILS = 200;

/** Reads the heading of a column, its own words last; null where it says nothing of a list. */
export function listColumn(parts: readonly string[]): ListColumn | null {
  const own = parts.at(-1) ?? "";
  const whole = parts.join(">");
  return (
    bandOf(own, whole) ??
    roomColumn(own, whole) ??
    classesColumn(splitUnit(own).words) ??
    keyOf(splitUnit(own).words)
  );
}

function bandOf(own: string, whole: string): ListColumn | null {
  if (/面积|m2|岁|元|教师|元/.test(own)) return null;
  if (!/人|班/.test(whole)) return null;
  const band = limitsOf(own);
  return band && band.to >= band.from ? { as: "band", ...band, stage: stageIn(whole) } : null;
}

function limitsOf(text: string): { from: number; to: number } | null {
  const between = BETWEEN.exec(text);
  if (between) return within(Number(between[1]), Number(between[2]));
  const upTo = UP_TO.exec(text);
  if (upTo) return within(0, Number(upTo[1]));
  const from = FROM.exec(text);
  return from ? within(Number(from[1]), Infinity) : null;
}

function within(from: number, to: number): { from: number; to: number } | null {
  return from > MOST_PUPILS ? null : { from, to };
}

const ROOM_WORDS: Readonly<Record<RoomKind, RegExp>> = { music: /音乐/, fineArt: /美术/ };

/** Which kind of room a text names; null where it names none or both. */
export function roomKind(text: string): RoomKind | null {
  const [music, fineArt] = [ROOM_WORDS.music.test(text), ROOM_WORDS.fineArt.test(text)];
  return music === fineArt ? null : music ? "music" : "fineArt";
}

function roomColumn(own: string, whole: string): ListColumn | null {
  const room = roomKind(whole);
  if (room === null || !/教室|用房|室/.test(whole) || /教师|生均|人数/.test(whole)) return null;
  if (/面积|m2/.test(own)) return { as: "areas", room, each: /每间|单间|各间|平均/.test(whole) };
  return /间数|数量|个数|教室数|^数$|间|音乐教室$|美术教室$|专用教室$/.test(own)
    ? { as: "rooms", room }
    : null;
}

/** "班级数", "小学教学班数": how many classes the school has, or one of its stages. */
function classesColumn(words: string): ListColumn | null {
  if (!words.includes("班")) return null;
  return /^(?:(?:小学|初中)(?:部|段)?)?(?:教学班级?(?:总|个)?数?|班级?(?:总|个)?数)$/.test(words)
    ? { as: "classes", stage: stageIn(words) }
    : null;
}

const KEYS: readonly (readonly [
  Exclude<ListColumn["as"], "band" | "rooms" | "areas" | "classes">,
  RegExp,
])[] = [
  ["grade", /^(?:年级|所在年级|年级名称)$/],
  ["class", /^(?:班级|班别|班级名称|班号|班次|班)$/],
  ["pupils", /^(?:人数|学生数|班额|班级人数|学生人数|在校生数|在班人数)$/],
  ["room", /^(?:教室名称|教室类型|用房名称|用房类型|专用教室|功能室|功能室名称|教室|室名)$/],
  ["area", /^(?:面积|使用面积|教室面积|建筑面积)$/],
];

function keyOf(words: string): ListColumn | null {
  const known = KEYS.find(([, pattern]) => pattern.test(words));
  if (known) return { as: known[0] };
  for (const field of ["name", "type", "stage"] as const) if (namesField(words, field)) return { as: field };
  return null;
}

/** "七年级", "初一", "三(2)班": 1–9, or null. */
export function gradeOf(text: string): number | null {
  const junior = /初([一二三])/.exec(text)?.[1];
  if (junior) return 6 + DIGITS.indexOf(junior);
  const written = /([一二三四五六七八九1-9])(?:年级|\(|年)/.exec(text)?.[1];
  if (!written) return null;
  const digit = DIGITS.indexOf(written);
  return digit > 0 ? digit : Number(written);
}

const DIGITS = "零一二三四五六七八九";
