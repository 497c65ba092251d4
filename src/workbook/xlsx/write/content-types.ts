import { attribute } from "./xml/attributes";
import { childElements, localName, openTag, rootElement } from "./xml/elements";
import { escapeAttribute } from "./xml/escape";
import { appendTo, removeElement } from "./xml/splice";
import type { PackageDraft } from "./package-draft";

const PART = "[Content_Types].xml";

function typesPart(draft: PackageDraft): string {
  return draft.actualName(PART);
}

/** The content type of a part, by its own entry or by its ending; "" where the package does not say. */
function contentType(draft: PackageDraft, part: string): string {
  const text = draft.text(typesPart(draft));
  const tags = childElements(text, rootElement(text)).map((element) => ({
    kind: localName(element.name),
    tag: openTag(text, element),
  }));
  const own = tags.find(
    ({ kind, tag }) => kind === "Override" && sameName(attribute(tag, "PartName"), `/${part}`),
  );
  const ending = part.slice(part.lastIndexOf(".") + 1);
  const usual = tags.find(
    ({ kind, tag }) => kind === "Default" && sameName(attribute(tag, "Extension"), ending),
  );
  return attribute((own ?? usual)?.tag ?? "", "ContentType") ?? "";
}

function sameName(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

/** Says what a new part is, unless its ending says so already. */
export function declareContentType(draft: PackageDraft, part: string, type: string): void {
  if (contentType(draft, part) === type) return;
  const text = draft.text(typesPart(draft));
  const fragment = `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  draft.setText(typesPart(draft), appendTo(text, rootElement(text), fragment));
}

/** Forgets a part that is gone. */
export function forgetContentType(draft: PackageDraft, part: string): void {
  let text = draft.text(typesPart(draft));
  for (const element of childElements(text, rootElement(text), "Override").reverse()) {
    if (sameName(attribute(openTag(text, element), "PartName"), `/${part}`))
      text = removeElement(text, element);
  }
  draft.setText(typesPart(draft), text);
}
