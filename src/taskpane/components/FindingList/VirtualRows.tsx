import { makeStyles } from "@fluentui/react-components";
import { memo, useRef } from "react";
import { usePane } from "../../pane-context";
import type { ListTab } from "../../select/filter-findings";
import type { ListRow } from "../../select/list-rows";
import { FindingRow } from "./FindingRow";
import { GroupRow } from "./GroupRow";
import { handleListKey } from "./list-keys";
import { rowName } from "./row-name";
import type { FindingListModel } from "./use-finding-list";
import { useVirtualRows } from "./use-virtual-rows";

const useStyles = makeStyles({
  rows: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
  row: { position: "absolute", top: 0, left: 0, width: "100%", contain: "layout style" },
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
            <Row
              row={row}
              tab={model.state.tab}
              opened={row.kind === "finding" && model.state.opened === row.entry.id}
              tabIndex={place === focusable ? 0 : -1}
              activate={model.activate}
              toggleGroup={model.toggleGroup}
            />
          </li>
        );
      })}
    </ul>
  );
}

interface RowProps extends Pick<FindingListModel, "activate" | "toggleGroup"> {
  readonly row: ListRow;
  readonly tab: ListTab;
  readonly opened: boolean;
  readonly tabIndex: 0 | -1;
}

/** Drawn once while it stays in sight: scrolling draws only what comes in. */
const Row = memo(function Row({ row, tab, opened, tabIndex, activate, toggleGroup }: RowProps) {
  return row.kind === "finding" ? (
    <FindingRow entry={row.entry} tab={tab} opened={opened} tabIndex={tabIndex} onActivate={activate} />
  ) : (
    <GroupRow group={row.group} open={row.open} tabIndex={tabIndex} onToggle={toggleGroup} />
  );
});
