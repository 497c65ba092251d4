import { localName, prefixOf, rootElement, childElements, type Element } from "./elements";

export function replaceBetween(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

export function removeElement(text: string, { start, end }: Element): string {
  return replaceBetween(text, start, end, "");
}

/** The fragment, written without prefixes, as it stands where the host's elements have one. */
export function prefixed(fragment: string, prefix: string): string {
  return prefix === "" ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** The text with a fragment as the last content of an element, which may have been empty. */
export function appendTo(text: string, element: Element, fragment: string): string {
  const content = prefixed(fragment, prefixOf(element.name));
  if (element.contentEnd < element.end)
    return replaceBetween(text, element.contentEnd, element.contentEnd, content);
  const open = text.slice(element.start, element.end).replace(/\s*\/>$/, ">");
  return replaceBetween(text, element.start, element.end, `${open}${content}</${element.name}>`);
}

/** The document with a fragment among its root's children, where the schema's order has it. */
export function insertInOrder(
  text: string,
  order: readonly string[],
  local: string,
  fragment: string,
): string {
  const root = rootElement(text);
  if (root.contentEnd === root.end) return appendTo(text, root, fragment);
  const at = placeInOrder(childElements(text, root), order, local) ?? root.contentStart;
  return replaceBetween(text, at, at, prefixed(fragment, prefixOf(root.name)));
}

/** After the last element that the order has before or beside the name; null where there is none. */
export function placeInOrder(
  elements: readonly Element[],
  order: readonly string[],
  local: string,
): number | null {
  const rank = order.indexOf(local);
  const before = elements.filter(({ name }) => {
    const own = order.indexOf(localName(name));
    return own >= 0 && own <= rank;
  });
  return before.at(-1)?.end ?? null;
}
