import type { KeyboardEvent } from "react";
import type { ListRow } from "../../select/list-rows";

export interface ListKeys {
  readonly rows: readonly ListRow[];
  /** Place of the row that has or would take the focus. */
  readonly active: number;
  readonly moveTo: (place: number) => void;
  readonly toggleGroup: (key: string) => void;
}

const PAGE = 10;

/**
 * Arrow keys through the list as in a tree: up and down, right opens a group, left closes it or goes to
 * its heading. Enter and the space bar are the row's own.
 */
export function handleListKey(event: KeyboardEvent, keys: ListKeys): void {
  if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
  const act = actOf(event.key, keys);
  if (!act) return;
  event.preventDefault();
  act();
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

function actOf(key: string, keys: ListKeys): (() => void) | null {
  const { rows, active } = keys;
  const row = rows[active];
  const moveTo = (place: number) => () => keys.moveTo(Math.max(0, Math.min(rows.length - 1, place)));
  switch (key) {
    case "ArrowDown":
      return moveTo(active + 1);
    case "ArrowUp":
      return moveTo(active - 1);
    case "PageDown":
      return moveTo(active + PAGE);
    case "PageUp":
      return moveTo(active - PAGE);
    case "Home":
      return moveTo(0);
    case "End":
      return moveTo(rows.length - 1);
    case "ArrowRight":
      return row?.kind === "group" && !row.open ? () => keys.toggleGroup(row.group.key) : moveTo(active + 1);
    case "ArrowLeft":
      return row ? leftOf(row, keys, moveTo) : null;
  }
  return null;
}

function leftOf(row: ListRow, { rows, toggleGroup }: ListKeys, moveTo: (place: number) => () => void) {
  const { key } = row.group;
  if (row.kind === "group") return row.open ? () => toggleGroup(key) : null;
  return moveTo(rows.findIndex((each) => each.kind === "group" && each.group.key === key));
}
