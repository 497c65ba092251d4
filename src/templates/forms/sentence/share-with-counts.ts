import type { CountyField } from "../../../core/county-field";
import { withPercents } from "./written-number";

/** A share of a form with the counts that it comes from. */
export interface ShareData {
  readonly share: string;
  /** Null where the form does not ask for the counts as such: they only give the share. */
  readonly counts: readonly [part: string, whole: string] | null;
  /** Words that may stand before it, besides those that say nothing. */
  readonly words: readonly string[];
  /** Whether it is the one that a share without any words is. */
  readonly isMain?: boolean;
}

export interface ShareWords {
  readonly share: CountyField;
  readonly counts: readonly [part: CountyField, whole: CountyField] | null;
  readonly before: RegExp;
  readonly isMain: boolean;
}

/** A number that a field is said to be. */
export interface SaidNumber {
  readonly field: CountyField;
  /** Null where the share and its counts contradict each other and the counts have no field of their own. */
  readonly value: number | null;
  readonly grain: number | null;
}

const EMPTY = "达标|已达标|达到了?|达|均|都|分别|其中|比例|占比|率|为|是|,|;|:|。|、";

export function shareWords({ share, counts, words, isMain = false }: ShareData): ShareWords {
  const before = new RegExp(`^(?:${[...words, EMPTY].join("|")})*$`);
  return { share, counts, before, isMain } as ShareWords;
}

const COUNT = "(\\d+)[人名份]?";
const COUNTS = `${COUNT}[÷/]${COUNT}(?:[×x*]100%)?`;
const PERCENT = "(\\d+(?:\\.\\d+)?)%";
const GROUP = new RegExp(
  `${PERCENT}\\((?:即)?${COUNTS}\\)|${COUNTS}=${PERCENT}|${COUNTS}(?![.\\d/÷])|${PERCENT}(?!以)`,
  "g",
);
const TAIL = /^(?:,?(?:达标|已达标|达到要求|符合要求))?[。;]?$/;

interface Group {
  readonly before: string;
  readonly percent: string | null;
  readonly counts: readonly [part: number, whole: number] | null;
}

/**
 * What a text of nothing but shares says, each with or without its counts: "95.3%（1900÷1994）",
 * "1900/1994". Null where it has other words, or it is not sure which share is which.
 */
export function sharesIn(text: string, known: readonly ShareWords[]): SaidNumber[] | null {
  const groups = groupsOf(text);
  const [first] = groups ?? [];
  if (!groups || !first || known.length === 0) return null;
  if (isOfAll(groups, known)) return known.flatMap((share) => said(first, share));
  const shares = sharesOf(groups, known);
  return shares && groups.flatMap((group, place) => said(group, shares[place] as ShareWords));
}

/** Null where a group is impossible, or something that is no such group follows. */
function groupsOf(text: string): Group[] | null {
  const folded = withPercents(text.normalize("NFKC").replace(/[\s_]/g, "").replace(/∕/g, "/"));
  const groups: Group[] = [];
  let from = 0;
  for (const match of folded.matchAll(GROUP)) {
    groups.push({ before: folded.slice(from, match.index), ...partsOf(match) });
    from = match.index + match[0].length;
  }
  const isSure = groups.every(({ counts }) => counts === null || counts[0] <= counts[1]);
  return isSure && TAIL.test(folded.slice(from)) ? groups : null;
}

function partsOf(match: RegExpMatchArray): Omit<Group, "before"> {
  const [, p1, a1, b1, a2, b2, p2, a3, b3, p3] = match;
  const [part, whole] = [a1 ?? a2 ?? a3, b1 ?? b2 ?? b3];
  const counts = part === undefined || whole === undefined ? null : ([Number(part), Number(whole)] as const);
  return { percent: p1 ?? p2 ?? p3 ?? null, counts };
}

/** "均为100%": one share for all that the form asks for. */
function isOfAll(groups: readonly Group[], known: readonly ShareWords[]): boolean {
  const [{ before, counts }] = groups as [Group];
  const isOne = groups.length === 1 && counts === null && known.length > 1;
  const rest = before.replace(/(?:均|都)(?:为|是|达到了?|达)?$/, "");
  return isOne && rest !== before && pieces(rest).every((word) => known.some((one) => one.before.test(word)));
}

function pieces(words: string): string[] {
  return words.split(/[,、;和]/);
}

/** Which share each group is; null where one is none or the words do not tell. */
function sharesOf(groups: readonly Group[], known: readonly ShareWords[]): ShareWords[] | null {
  const isComplete = groups.length === known.length;
  const shares: ShareWords[] = [];
  for (const { before } of groups) {
    const free = known.filter((one) => !shares.includes(one) && one.before.test(before));
    const [share] = free.length === 1 || isComplete ? free : free.filter(({ isMain }) => isMain);
    if (!share) return null;
    shares.push(share);
  }
  return shares;
}

function said({ percent, counts }: Group, { share, counts: fields }: ShareWords): SaidNumber[] {
  const printed = percent === null ? null : printedShare(percent);
  if (counts === null) return printed ? [{ field: share, ...printed }] : [];
  const [part, whole] = counts;
  if (fields) {
    const own = { grain: 1 } as const;
    const both = [
      { field: fields[0], value: part, ...own },
      { field: fields[1], value: whole, ...own },
    ];
    return printed ? [...both, { field: share, ...printed }] : both;
  }
  const value = whole > 0 ? part / whole : null;
  const isSame = value !== null && (!printed || Math.abs(printed.value - value) <= printed.grain / 2 + 1e-12);
  return [{ field: share, value: isSame ? value : null, grain: null }];
}

function printedShare(percent: string): { value: number; grain: number } {
  const decimals = percent.split(".")[1]?.length ?? 0;
  return { value: Number(`${percent}e-2`), grain: 0.01 / 10 ** decimals };
}
