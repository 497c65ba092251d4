import { makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { usePane, usePaneState } from "../../pane-context";
import type { ListRow } from "../../select/list-rows";
import { FindingRow } from "./FindingRow";
import { GroupRow } from "./GroupRow";
import { handleListKey } from "./list-keys";
import { rowName } from "./row-name";
import type { FindingListModel } from "./use-finding-list";
import { useVirtualRows } from "./use-virtual-rows";

const useStyles = makeStyles({
  rows: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** The rows that are in sight; of a list of thousands no others are drawn. */
export function VirtualRows({ model }: { model: FindingListModel }) {
  const styles = useStyles();
  const { strings, model: pane } = usePane();
  const holder = useRef<HTMLUListElement>(null);
  const { rows } = model.list;
  const active = rows.findIndex(({ id }) => id === model.state.active);
  const focusable = Math.max(active, 0);
  const { virtualizer, focusRow } = useVirtualRows(rows, active, holder);
  const moveTo = (place: number) => {
    pane.store.dispatch({ type: "list/active", row: rows[place]?.id ?? null });
    focusRow(place);
  };
  return (
    <ul
      ref={holder}
      className={styles.rows}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={(event) =>
        handleListKey(event, { rows, active: focusable, moveTo, toggleGroup: model.toggleGroup })
      }
    >
      {virtualizer.getVirtualItems().map(({ index: place, key, start }) => {
        const row = rows[place];
        if (!row) return null;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={place}
            className={styles.row}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
            aria-label={rowName(row, strings)}
            aria-posinset={place + 1}
            aria-setsize={rows.length}
          >
            <Row row={row} tabIndex={place === focusable ? 0 : -1} model={model} />
          </li>
        );
      })}
    </ul>
  );
}

function Row({ row, tabIndex, model }: { row: ListRow; tabIndex: 0 | -1; model: FindingListModel }) {
  const { dispatch } = usePane().model.store;
  const tab = usePaneState(({ list }) => list.tab);
  if (row.kind === "finding") {
    return (
      <FindingRow
        entry={row.entry}
        tab={tab}
        opened={model.state.opened === row.entry.id}
        tabIndex={tabIndex}
        onActivate={() => model.activate(row.entry)}
      />
    );
  }
  return (
    <GroupRow
      group={row.group}
      open={row.open}
      tabIndex={tabIndex}
      onToggle={() => {
        dispatch({ type: "list/active", row: row.id });
        model.toggleGroup(row.group.key);
      }}
    />
  );
}
