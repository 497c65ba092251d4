const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"]*)"/g;

const decode = (text) =>
  text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? fail(`unknown entity ${whole}`);
    return String.fromCodePoint(name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });

function fail(reason) {
  throw new Error(reason);
}

const attributesOf = (text) =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, decode(value)]));

/**
 * Parses the plain XML of a manifest: elements, attributes in double quotes, text, comments.
 * @returns the root element as { name, attributes, children, text }.
 * @throws where the text is not well-formed, or holds more than that (a document type, say).
 */
export function parseXml(source) {
  const top = { name: "", children: [], text: "" };
  const open = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source) ?? fail(`not well-formed at character ${at}`);
    const [, closing, opening, attributes, empty, text] = match;
    const parent = open[open.length - 1];
    if (text !== undefined) parent.text += decode(text);
    if (closing !== undefined && open.pop().name !== closing) fail(`</${closing}> closes nothing`);
    if (opening !== undefined) {
      const element = { name: opening, attributes: attributesOf(attributes), children: [], text: "" };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1 || top.children.length !== 1) fail("the root element is not closed");
  return top.children[0];
}

/** Every element under this one, itself first. */
export function everyElement(element) {
  return [element, ...element.children.flatMap(everyElement)];
}

/** The children at the end of a path such as "Hosts/Host". */
export function at(element, path) {
  return path
    .split("/")
    .reduce((found, name) => found.flatMap((one) => one.children.filter((c) => c.name === name)), [element]);
}
