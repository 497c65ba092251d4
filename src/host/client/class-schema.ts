import schema from "./schema.json";

/** The members of one class of Excel's interface. */
export interface ClassSchema {
  readonly name: string;
  /** Whether each property may be set. */
  readonly properties: ReadonlyMap<string, boolean>;
  /** Properties that lead to an object, and its class. */
  readonly navigation: ReadonlyMap<string, string>;
  /** What a method answers with: the name of a class, "value" or "nothing". */
  readonly methods: ReadonlyMap<string, string>;
  readonly events: readonly string[];
  /** Of a collection: the class of its items. */
  readonly item: string | null;
}

export const VALUE = "value";
export const NOTHING = "nothing";

const lines: Readonly<Record<string, string>> = schema.classes;
const parsed = new Map<string, ClassSchema>();

/** @throws RangeError for a class that Excel's types do not have */
export function classSchema(name: string): ClassSchema {
  const known = parsed.get(name);
  if (known) return known;
  const line = lines[name];
  if (line === undefined) throw new RangeError(`no class ${name}`);
  const fresh = parse(name, line.split(" "));
  parsed.set(name, fresh);
  return fresh;
}

function parse(name: string, words: readonly string[]): ClassSchema {
  const properties = new Map<string, boolean>();
  const navigation = new Map<string, string>();
  const methods = new Map<string, string>();
  for (const word of words) {
    const [, member = "", call, to = "", value] = /^-?([\w$]+)(\(\))?(?::(\w+))?(=)?$/.exec(word) ?? [];
    if (call) methods.set(member, methods.get(member) ?? (to || (value ? VALUE : NOTHING)));
    else if (to) navigation.set(member, to);
    else if (member) properties.set(member, !word.startsWith("-"));
  }
  const item = words.find((word) => word.startsWith("*"))?.slice(1) ?? null;
  const events = words.filter((word) => word.startsWith("@")).map((word) => word.slice(1));
  return { name, properties, navigation, methods, events, item };
}

/** Excel's enums: by name, the value of each member. */
export function excelEnums(): Record<string, Readonly<Record<string, string>>> {
  const enums = Object.entries<string>(schema.enums);
  return Object.fromEntries(enums.map(([name, words]) => [name, enumOf(words)]));
}

function enumOf(words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    words.split(" ").map((word) => {
      const [key = "", value = capital(key)] = word.split("=");
      return [key, value];
    }),
  );
}

export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function small(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
