import { addedSheets } from "../../added-sheets";
import { openArchive } from "../zip/archive";
import { crc32 } from "../zip/crc32";
import { forgetContentType } from "./content-types";
import type { EditContext } from "./edit-context";
import { PackageDraft, type PackageTools } from "./package-draft";
import type { Origin, QbDocument } from "./qb-document";
import { readQbDocument, writeQbDocument } from "./qb-part";
import { removeRelationships } from "./relationships";
import { styleMembers } from "./styles-part";
import { readWorkbookPart, workbookTarget } from "./workbook-part";
import { readTail } from "./worksheet-tail";
import { numberAttribute } from "./xml/attributes";

/** No part that QB adds to is larger: what says so is no memory of ours. */
const LARGEST = 1 << 26;
const RULE_TAG = /<(?:[\w.-]+:)?cfRule\s(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/**
 * Remembers, in the workbook, what its styles and workbook parts were before QB added to them, so that they are
 * exactly that again, on any machine, once nothing of QB's is left in the workbook.
 */
export function settleOrigins(context: EditContext, tools: PackageTools): void {
  if (context.touched.size === 0 && !context.removedSomething) return;
  const document = readQbDocument(context.draft);
  const origins = new Map(document.origins);
  for (const part of new Set([...context.touched.keys(), ...origins.keys()])) {
    const origin = settle(context, tools, document, part);
    if (origin) origins.set(part, origin);
    else origins.delete(part);
  }
  const same =
    origins.size === document.origins.size &&
    [...origins].every(([part, origin]) => document.origins.get(part) === origin);
  if (!same) writeQbDocument(context.draft, { ...document, origins });
}

/**
 * Whether a workbook is as QB left it: other programs write these parts anew when they save. False also where QB
 * has nothing to remember. @throws WorkbookError for what is no workbook
 */
export function isAsLeft(bytes: Uint8Array, tools: PackageTools): boolean {
  const draft = new PackageDraft(openArchive(bytes), tools);
  const origins = [...readQbDocument(draft).origins];
  const isCurrent = ([part, { crc }]: [string, Origin]) =>
    draft.has(part) && crc === checksum(draft.text(part));
  return origins.length > 0 && origins.every(isCurrent);
}

/** The part's origin after this batch; undefined where it is what it was, by now or by its own doing. */
function settle(
  context: EditContext,
  tools: PackageTools,
  document: QbDocument,
  part: string,
): Origin | undefined {
  const { draft } = context;
  const now = draft.has(part) ? draft.text(part) : null;
  const touched = context.touched.get(part);
  const kept = document.origins.get(part);
  const isValid = kept !== undefined && kept.crc === checksum(touched ? touched.first : now);
  if (isValid && !touched && !context.removedSomething) return kept;
  const former = isValid ? formerText(kept, tools) : touched?.first;
  if (former === undefined) return undefined;
  const original = former === null ? null : context.withLasting(part, former);
  if (now === original) return undefined;
  if (original === null && part !== workbookTarget(draft, "styles")) return undefined;
  if (context.removedSomething && nothingLeft(draft, document, part, original)) {
    putBack(draft, part, original);
    return undefined;
  }
  return isValid && !touched ? kept : makeOrigin(now, original, tools);
}

function checksum(text: string | null): number | null {
  return text === null ? null : crc32(new TextEncoder().encode(text));
}

function formerText({ former }: Origin, { inflater }: PackageTools): string | null | undefined {
  if (former === null) return null;
  if (former.size > LARGEST) return undefined;
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
      inflater.whole({ ...former, compressed: former.deflated }),
    );
  } catch {
    return undefined;
  }
}

function makeOrigin(now: string | null, original: string | null, { deflate }: PackageTools): Origin {
  const crc = checksum(now) ?? 0;
  if (original === null) return { crc, former: null };
  const bytes = new TextEncoder().encode(original);
  return { crc, former: { size: bytes.length, crc: crc32(bytes), deflated: deflate(bytes) } };
}

/** Whether no sheet of QB's and no rule with a format of QB's needs what was added to the part. */
function nothingLeft(
  draft: PackageDraft,
  { settings }: QbDocument,
  part: string,
  original: string | null,
): boolean {
  if (addedSheets(settings).length > 0) return false;
  if (part !== workbookTarget(draft, "styles")) return true;
  const count = original === null ? 0 : styleMembers(original, "dxfs").length;
  const sheets = readWorkbookPart(draft).sheets.filter((sheet) => sheet.holdsCells && draft.has(sheet.part));
  return sheets.every((sheet) => largestRuleFormat(draft, sheet.part) < count);
}

function largestRuleFormat(draft: PackageDraft, part: string): number {
  const tags = [...readTail(draft, part).text.matchAll(RULE_TAG)];
  draft.release(part);
  return tags.reduce((most, [tag]) => Math.max(most, numberAttribute(tag, "dxfId") ?? -1), -1);
}

function putBack(draft: PackageDraft, part: string, original: string | null): void {
  if (original !== null) return draft.setText(part, original);
  draft.remove(part);
  forgetContentType(draft, part);
  removeRelationships(draft, readWorkbookPart(draft).part, ({ target }) => target === part);
}
