import { Token, XmlTokens } from "../xml/xml-tokens";
import { BUILT_IN_FORMATS } from "./number-formats";

/** The number format of each cell style, by the number that cells carry in `s`. */
export function readNumberFormats(bytes: Uint8Array | null): readonly string[] {
  if (bytes === null) return [];
  const tokens = new XmlTokens(bytes);
  const own = new Map<number, string>();
  const ids: number[] = [];
  let list = "";
  for (let token = tokens.next(); token !== Token.end; token = tokens.next()) {
    if (token !== Token.open) continue;
    if (tokens.depth === 2) list = tokens.name;
    else if (tokens.depth === 3 && list === "cellXfs") ids.push(Number(tokens.attribute("numFmtId") ?? 0));
    else if (tokens.depth === 3 && list === "numFmts") addFormat(own, tokens);
  }
  return ids.map((id) => own.get(id) ?? BUILT_IN_FORMATS[id] ?? "General");
}

function addFormat(own: Map<number, string>, tokens: XmlTokens): void {
  own.set(Number(tokens.attribute("numFmtId") ?? -1), tokens.attribute("formatCode") ?? "General");
}
