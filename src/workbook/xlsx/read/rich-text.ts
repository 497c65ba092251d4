import { Token, type XmlTokens } from "../xml/xml-tokens";
import { unescapeXstring } from "../xml/xml-text";

/** The character data of the element just opened, up to its close; null where it is cut off. */
export function readCharacters(tokens: XmlTokens): string | null {
  const depth = tokens.depth;
  let text = "";
  for (let token = tokens.next(); tokens.depth >= depth; token = tokens.next()) {
    if (token === Token.incomplete) return null;
    if (token === Token.text) text += tokens.text;
  }
  return text;
}

/** The text of `<si>` or `<is>`: its runs put together, without the readings of East Asian words (`<rPh>`). */
export function readRichText(tokens: XmlTokens): string | null {
  const depth = tokens.depth;
  let text = "";
  for (let token = tokens.next(); tokens.depth >= depth; token = tokens.next()) {
    if (token === Token.incomplete) return null;
    if (token !== Token.open) continue;
    const name = tokens.name;
    if (name === "rPh") {
      if (tokens.skip() === Token.incomplete) return null;
    } else if (name === "t") {
      const run = readCharacters(tokens);
      if (run === null) return null;
      text += unescapeXstring(run);
    }
  }
  return text;
}
