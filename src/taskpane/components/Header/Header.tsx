import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular, Settings20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import { usePane, usePaneState } from "../../pane-context";
import { RunBar } from "../RunBar/RunBar";

const StandardPanel = lazy(
  () =>
    import(/* webpackChunkName: "pane-standard", webpackPrefetch: true */ "../StandardPanel/StandardPanel"),
);

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  top: { display: "flex", alignItems: "flex-start", justifyContent: "space-between" },
  names: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  short: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  standard: {
    justifyContent: "flex-start",
    minWidth: 0,
    maxWidth: "100%",
    padding: "0",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Name, the standard in use, and the check: the same in every view. */
export function Header() {
  const styles = useStyles();
  const { strings, model } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <div className={styles.names}>
          <Text as="h1" weight="semibold" className={styles.name}>
            {strings.pane.name} <span className={styles.short}>QB</span>
          </Text>
          <StandardButton open={open} onToggle={() => setOpen(!open)} />
        </div>
        <Button
          appearance="subtle"
          icon={<Settings20Regular />}
          aria-label={strings.check.settings}
          title={strings.check.settings}
          onClick={() => model.store.dispatch({ type: "view", view: "settings" })}
        />
      </div>
      {open && (
        <Suspense fallback={null}>
          <StandardPanel onClose={() => setOpen(false)} />
        </Suspense>
      )}
      <RunBar />
    </header>
  );
}

function StandardButton({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  const { strings, model } = usePane();
  const { region, on } = usePaneState((state) => state.request);
  const regions = usePaneState((state) => state.regions);
  const name = regions.find(({ code }) => code === region)?.name ?? region;
  const day = on ?? model.today();
  return (
    <Button
      className={useStyles().standard}
      appearance="transparent"
      size="small"
      icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
      iconPosition="after"
      aria-expanded={open}
      aria-label={strings.check.standardLabel(name, day)}
      onClick={onToggle}
    >
      {name} · {day}
    </Button>
  );
}
