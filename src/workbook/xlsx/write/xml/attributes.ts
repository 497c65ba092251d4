import { decodeEntities, escapeAttribute } from "./escape";

const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*("[^"]*"|'[^']*')/g;

/** The value of an attribute of an opening tag, by its full name or, for "*:id", by the local one. */
export function attribute(tag: string, name: string): string | undefined {
  const local = name.startsWith("*:") ? name.slice(1) : null;
  for (const [, key = "", quoted = ""] of tag.matchAll(ATTRIBUTE)) {
    if (key === name || (local !== null && key.endsWith(local))) return decodeEntities(quoted.slice(1, -1));
  }
  return undefined;
}

export function numberAttribute(tag: string, name: string): number | undefined {
  const value = attribute(tag, name);
  return value === undefined || value.trim() === "" ? undefined : Number(value);
}

/** xsd:boolean. */
export function flagAttribute(tag: string, name: string): boolean | undefined {
  const value = attribute(tag, name);
  return value === undefined ? undefined : value === "1" || value === "true" || value === "on";
}

/** The tag with the attribute's value changed in place, or added last. */
export function withAttribute(tag: string, name: string, value: string): string {
  const quoted = `"${escapeAttribute(value)}"`;
  let found = false;
  const changed = tag.replace(ATTRIBUTE, (whole: string, key: string, former: string) => {
    if (key !== name) return whole;
    found = true;
    return whole.slice(0, whole.length - former.length) + quoted;
  });
  return found ? changed : tag.replace(/\s*\/?>$/, (end) => ` ${name}=${quoted}${end.trimStart()}`);
}
