import { COUNTY_FIELDS, type CountyField } from "../../../core/county-field";
import { RAW_FIELDS, type NumberField } from "../../../core/field";
import { RESOURCE_INDICATORS, STAGES, type Stage } from "../../../core/stage";
import { tokensOf, type Token } from "./tokens";

/** What stands in a place of a sentence. */
export interface SlotMeaning {
  /** A field of the county … */
  readonly field: CountyField | null;
  readonly group: string | null;
  /** … or of the school whose form it is. */
  readonly school: { readonly field: NumberField; readonly stage: Stage | null } | null;
  /** Several numbers, one after the other. */
  readonly isList: boolean;
}

export interface TemplateToken extends Token {
  /** Null for a number that belongs to the wording: "超过45人". */
  readonly slot: SlotMeaning | null;
  /** Nothing but signs and units stand between it and the place before: only their order tells them apart. */
  readonly isNext: boolean;
}

/** A sentence as a form prints it, with names where its numbers stand. */
export interface SentenceTemplate {
  /** With lines where the numbers stand, to be written into a blank cell. */
  readonly blank: string;
  readonly tokens: readonly TemplateToken[];
}

const SLOT = /\{([^{}]+)\}/g;
const LINE = "＿＿";

/**
 * A template from its text: "超过45人的小学班级{largePrimaryClasses}个". A slot is a field, with
 * "|家长" a field of a group, with "@小学" or "@" a field of the school itself, with "[]" a list; "_" is a number nobody asks for.
 * @throws RangeError where a slot names no field.
 */
export function sentenceTemplate(text: string): SentenceTemplate {
  const names = [...text.matchAll(SLOT)].map(([, name = ""]) => meaningOf(name));
  const blank = text.replace(SLOT, LINE);
  let next = 0;
  let end = 0;
  const tokens = tokensOf(blank).map((token): TemplateToken => {
    const slot = token.kind === "blank" ? (names[next++] ?? null) : null;
    const isNext = end > 0 && /^[%％、，,\s]+$/.test(blank.slice(end, token.start));
    end = token.end;
    return { ...token, slot, isNext };
  });
  if (next !== names.length) throw new RangeError(`slots run together: ${text}`);
  return { blank, tokens };
}

const COUNTY = new Set<string>(COUNTY_FIELDS);
const SCHOOL = new Set<string>([...RAW_FIELDS, ...RESOURCE_INDICATORS]);

const IGNORED: SlotMeaning = { field: null, group: null, school: null, isList: false };

function meaningOf(name: string): SlotMeaning {
  if (name === "_") return IGNORED;
  const isList = name.endsWith("[]");
  const bare = isList ? name.slice(0, -2) : name;
  const [field = "", stage] = bare.split("@");
  if (stage !== undefined) {
    if (!SCHOOL.has(field)) throw new RangeError(`no field of a school: ${name}`);
    const of = STAGES.find((each) => each === stage) ?? null;
    return { field: null, group: null, school: { field: field as NumberField, stage: of }, isList };
  }
  const [county = "", group = null] = bare.split("|");
  if (!COUNTY.has(county)) throw new RangeError(`no field of a county: ${name}`);
  return { field: county as CountyField, group, school: null, isList };
}
