import { relationshipsOf, resolveTarget, type Relationship } from "../read/relationships";
import { attribute } from "./xml/attributes";
import { childElements, openTag, rootElement, type Element } from "./xml/elements";
import { escapeAttribute } from "./xml/escape";
import { appendTo, removeElement } from "./xml/splice";
import type { PackageDraft } from "./package-draft";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What was read last of each part: many sheets are added one after the other. */
const LAST = new WeakMap<PackageDraft, Map<string, { text: string; list: readonly Relationship[] }>>();

export function relationships(draft: PackageDraft, source: string): readonly Relationship[] {
  const part = draft.actualName(relationshipsOf(source));
  if (!draft.has(part)) return [];
  const text = draft.text(part);
  const known = LAST.get(draft) ?? new Map<string, { text: string; list: readonly Relationship[] }>();
  const last = known.get(part);
  if (last?.text === text) return last.list;
  const list = relationshipElements(text).map((element) =>
    readRelationship(draft, source, openTag(text, element)),
  );
  LAST.set(draft, known.set(part, { text, list }));
  return list;
}

function relationshipElements(text: string): Element[] {
  return childElements(text, rootElement(text), "Relationship");
}

function readRelationship(draft: PackageDraft, source: string, tag: string): Relationship {
  const external = attribute(tag, "TargetMode") === "External";
  const target = attribute(tag, "Target") ?? "";
  return {
    id: attribute(tag, "Id") ?? "",
    type: (attribute(tag, "Type") ?? "").split("/").at(-1) ?? "",
    target: external ? target : draft.actualName(resolveTarget(source, target)),
    external,
  };
}

/**
 * Adds a relationship from one part to another.
 * @param type the whole address of the type.
 * @returns its id.
 */
export function addRelationship(draft: PackageDraft, source: string, type: string, target: string): string {
  const part = draft.actualName(relationshipsOf(source));
  const text = draft.has(part) ? draft.text(part) : emptyRelationships();
  const taken = new Set(relationshipElements(text).map((element) => attribute(openTag(text, element), "Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const path = escapeAttribute(relativeTarget(source, target));
  const fragment = `<Relationship Id="rId${number}" Type="${type}" Target="${path}"/>`;
  draft.setText(part, appendTo(text, rootElement(text), fragment));
  return `rId${number}`;
}

function emptyRelationships(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;
}

function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return "../".repeat(from.length - shared) + to.slice(shared).join("/");
}

/** Removes the relationships that match. */
export function removeRelationships(
  draft: PackageDraft,
  source: string,
  matches: (relationship: Relationship) => boolean,
): void {
  const part = draft.actualName(relationshipsOf(source));
  if (!draft.has(part)) return;
  let text = draft.text(part);
  for (const element of relationshipElements(text).reverse()) {
    if (matches(readRelationship(draft, source, openTag(text, element)))) text = removeElement(text, element);
  }
  draft.setText(part, text);
}
