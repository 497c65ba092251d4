import { WorkbookError } from "../../port";
import type { EntryOrder } from "../zip/writer";
import type { PackageDraft, StoredPart } from "./package-draft";

/** What takes a batch of edits back: the parts as they lay before it, bytes and all. */
export class PackageRestore {
  constructor(
    /** Null: there was no such part. */
    private readonly before: ReadonlyMap<string, StoredPart | null>,
    /** What the parts must be still; null: gone. */
    private readonly after: ReadonlyMap<string, { readonly crc: number; readonly size: number } | null>,
    private readonly order: EntryOrder,
  ) {}

  /** @throws WorkbookError host-failure where other edits came after; those are to be taken back first */
  applyTo(draft: PackageDraft): void {
    for (const [name, state] of this.after) {
      const now = draft.storedPart(name);
      if (now?.crc !== state?.crc || now?.size !== state?.size) {
        throw new WorkbookError(
          "host-failure",
          `${name} was changed since; later edits must be taken back first`,
        );
      }
    }
    draft.restore(this.before, this.order);
  }
}

/** A copy that does not hold on to the whole file it came from. */
export function detached(part: StoredPart): StoredPart {
  const data = part.data.slice();
  return {
    ...part,
    local: part.local.slice(),
    central: part.central.slice(),
    data,
    compressed: data.subarray(0, part.compressed.length),
  };
}
