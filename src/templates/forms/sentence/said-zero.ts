/** What a form counts, in words, and the fields that are 0 where there is none of it. */
export interface CountedData {
  /** A pattern of the words without 的 and 有 ("所有" is "所"), and without spaces: "超过2000人小学". */
  readonly what: string;
  /** A pattern of a clause that says it otherwise: "班级均未超过45人". */
  readonly said?: string;
  readonly fields: readonly string[];
}

export interface Counted {
  readonly none: RegExp;
  /** Of the county, or of the school whose form it is. */
  readonly fields: readonly string[];
}

const WHERE =
  "(?:(?:小学、?初中|小学和初中|中小学|全县|我县|全区|我区|全市|我市|全旗|全校|我校|本校|县域内|辖区内|目前|其中|现|均|也|且|,)*)";
const NONE_BEFORE = "(?:无|没|不存在|未出现)(?:任何|一[个所])?";
const NONE_AFTER = "(?:数|数量)?均?(?:无|没|为零|为0|零|不存在|一[个所][也都]没)";

/** What says in words that there is nothing of what is counted: "没有超过45人的班级", "超过50人的初中班级为零". */
export function countedOf({ what, said, fields }: CountedData): Counted {
  const ways = [`${NONE_BEFORE}(?:${what})`, `(?:${what})${NONE_AFTER}`, ...(said ? [`(?:${said})`] : [])];
  const none = new RegExp(`^${WHERE}(?:${ways.join("|")})$`);
  return { none, fields };
}

/** The fields that a text says in words are 0. */
export function saidZero(text: string, counted: readonly Counted[]): ReadonlySet<string> {
  const clauses = clausesOf(text);
  const said = counted.filter(({ none }) => clauses.some((clause) => none.test(clause)));
  return new Set(said.flatMap(({ fields }) => fields));
}

function clausesOf(text: string): string[] {
  return text
    .normalize("NFKC")
    .replace(/[\s_的有]/g, "")
    .split(/[,;。!]/)
    .filter((clause) => clause !== "");
}
