import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { CountyState } from "../../../core/county/county-state";
import { usePane } from "../../pane-context";
import { firstOpen, spotOf, treeRows, treeStep, type TreeMove, type TreeRow } from "../../select/county-tree";
import { TreeLine } from "./TreeLine";

const MOVES: Readonly<Record<string, TreeMove>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  ArrowRight: "in",
  ArrowLeft: "out",
};

/** The indicators by dimension: arrow keys as in any tree, Enter opens a line or goes to its cell. */
export function IndicatorTree({ state, on }: { state: CountyState; on: string }) {
  const { county } = usePane().strings;
  const [open, setOpen] = useState(() => firstOpen(state));
  const rows = useMemo(() => treeRows(state, open, on), [state, open, on]);
  const { active, moveTo, lines } = useRovingFocus(rows);
  const goTo = useGoTo();
  const toggle = (id: string) => setOpen((so) => toggled(so, id));
  const act = (row: TreeRow) => (row.open === null ? goTo(row) : toggle(row.id));
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    const row = rows.find(({ id }) => id === active);
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!move && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (!move) return act(row);
    const step = treeStep(rows, active, move);
    if (step?.toggles) toggle(step.toggles);
    else if (step) moveTo(step.active);
  };
  return (
    <div role="tree" aria-label={county.tree} onKeyDown={onKeyDown} ref={lines}>
      {rows.map((row) => (
        <TreeLine
          key={row.id}
          row={row}
          isActive={row.id === active}
          onAct={() => {
            moveTo(row.id);
            act(row);
          }}
        />
      ))}
    </div>
  );
}

function toggled(open: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** One line of the tree is in the order of tabs; the arrow keys carry the focus. */
function useRovingFocus(rows: readonly TreeRow[]) {
  const lines = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<{ readonly id: string; readonly focus: boolean } | null>(null);
  const active = rows.find(({ id }) => id === wanted?.id)?.id ?? rows[0]?.id ?? "";
  useEffect(() => {
    if (!wanted?.focus) return;
    lines.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
  }, [wanted]);
  return { active, lines, moveTo: (id: string) => setWanted({ id, focus: true }) };
}

function useGoTo() {
  const { model } = usePane();
  return ({ about }: TreeRow) => {
    const result =
      about.kind === "part" ? about.result : about.kind === "indicator" ? about.indicator.results[0] : null;
    const spot = result ? spotOf(result) : null;
    if (spot) void model.goTo(spot);
  };
}
