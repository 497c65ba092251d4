import type { Edit } from "../../edit";
import { WorkbookError } from "../../port";
import { openArchive } from "../zip/archive";
import { orderOf } from "../zip/writer";
import { addRule } from "./add-rule";
import { addSheet } from "./add-sheet";
import { EditContext } from "./edit-context";
import { settleOrigins } from "./origins";
import { PackageDraft, type PackageTools, type StoredPart } from "./package-draft";
import { detached, PackageRestore } from "./package-restore";
import { removeRules } from "./remove-rules";
import { removeSheet } from "./remove-sheet";
import { setCells } from "./set-cells";
import { setSetting } from "./set-setting";

export interface EditedPackage {
  readonly bytes: Uint8Array;
  /** Takes all of it back, to the byte. */
  readonly inverse: readonly Edit[];
}

/**
 * Applies edits to an .xlsx, in their order, all or none. Parts that no edit means keep their bytes;
 * in the parts it means, all else does.
 * @throws WorkbookError
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[], tools: PackageTools): EditedPackage {
  const archive = openArchive(bytes);
  const draft = new PackageDraft(archive, tools);
  const before = new PackageDraft(archive, tools);
  const context = new EditContext(draft);
  for (const edit of edits) applyEdit(context, edit);
  settleOrigins(context, tools);
  const names = draft.touchedNames();
  if (names.size === 0) return { bytes, inverse: [] };
  const written = draft.write();
  const former = new Map([...names].map((name) => [name, copyOf(before.storedPart(name))]));
  const after = new Map([...names].map((name) => [name, draft.storedPart(name) ?? null]));
  const data = new PackageRestore(
    former,
    new Map([...after].map(([name, part]) => [name, sumsOf(part)])),
    orderOf(archive),
  );
  return { bytes: written.bytes, inverse: [{ kind: "restore", data }] };
}

function copyOf(part: StoredPart | undefined): StoredPart | null {
  return part ? detached(part) : null;
}

function sumsOf(part: StoredPart | null) {
  return part && { crc: part.crc, size: part.size };
}

function applyEdit(context: EditContext, edit: Edit): void {
  switch (edit.kind) {
    case "set-cells":
      return setCells(context, edit);
    case "add-rule":
      return addRule(context, edit);
    case "remove-rules":
      return removeRules(context, edit);
    case "add-sheet":
      return addSheet(context, edit);
    case "remove-sheet":
      return removeSheet(context, edit);
    case "set-setting":
      return setSetting(context, edit);
    case "restore":
      return restore(context, edit.data);
  }
}

function restore(context: EditContext, data: unknown): void {
  if (!(data instanceof PackageRestore))
    throw new WorkbookError("host-failure", "an undo of another workbook");
  data.applyTo(context.draft);
  context.startOver();
}
