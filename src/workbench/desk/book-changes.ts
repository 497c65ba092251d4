import { CommandType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { HostSide } from "../../host/protocol";
import type { Hosted } from "./hosted";

/** Follow from what is there, or are how it is looked at. */
const NOT_CONTENT: ReadonlySet<string> = new Set(
  ["set-worksheet-row-auto-height", "set-scroll", "set-zoom-ratio", "set-worksheet-active"].map(
    (name) => `sheet.mutation.${name}`,
  ),
);

interface Mutation {
  readonly id: string;
  readonly type: CommandType;
  readonly params?: unknown;
  readonly options?: unknown;
}

/** Whether a mutation changes what would be saved: recalculated values do not, they follow. */
export function changesBook({ id, type, options }: Mutation): boolean {
  const recalculated = typeof options === "object" && options !== null && "fromFormula" in options;
  const content = id.startsWith("sheet.mutation.") || id.startsWith("data-validation.mutation.");
  return type === CommandType.MUTATION && content && !recalculated && !NOT_CONTENT.has(id);
}

/** Calls back after every change of the grid that would be saved. @returns how to stop. */
export function onBookChange(api: FUniver, changed: () => void): () => void {
  const watch = api.addEvent(api.Event.CommandExecuted, (event) => {
    if (changesBook(event)) changed();
  });
  return () => watch.dispose();
}

/** The host, which says when the add-in has changed what the file keeps and the grid does not show. */
export function tellingOfChanges({ host, book }: Hosted, changed: () => void): HostSide {
  const kept = () => JSON.stringify([[...book.file.settings], book.file.xmlParts.list()]);
  let before = kept();
  const execute: HostSide["execute"] = async (batch) => {
    const answer = await host.execute(batch);
    const now = kept();
    if (now !== before) changed();
    before = now;
    return answer;
  };
  return {
    execute,
    associate: (ids) => host.associate(ids),
    showPane: (shown) => host.showPane(shown),
  };
}
