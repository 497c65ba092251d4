import { Button, makeStyles } from "@fluentui/react-components";
import { usePane, usePaneState } from "../../pane-context";
import type { Writing } from "../../use-writing";

const useStyles = makeStyles({ button: { minWidth: 0, whiteSpace: "nowrap" } });

export interface WriteButtonProps {
  readonly kind: keyof Writing;
  readonly writing: Writing;
  readonly appearance?: "primary" | "secondary";
}

/** Named by what it does; explains itself on hovering. */
export function WriteButton({ kind, writing, appearance = "secondary" }: WriteButtonProps) {
  const { write } = usePane().strings;
  const busy = useBusy();
  const run = writing[kind];
  return (
    <Button
      className={useStyles().button}
      appearance={appearance}
      disabled={run === null || busy}
      title={write.explains[kind]}
      onClick={run ?? undefined}
    >
      {write.buttons[kind]}
    </Button>
  );
}

/** Takes back the last write, also one from before the pane was opened; not there without one. */
export function TakeBackButton() {
  const styles = useStyles();
  const { strings, model } = usePane();
  const receipt = usePaneState((state) => state.write.receipt);
  const busy = useBusy();
  if (!receipt) return null;
  return (
    <Button
      className={styles.button}
      disabled={busy}
      title={strings.write.buttons[receipt.kind]}
      onClick={() => void model.write.takeBack()}
    >
      {strings.write.takeBackLast}
    </Button>
  );
}

function useBusy(): boolean {
  return usePaneState((state) => ["planning", "applying", "taking-back"].includes(state.write.step));
}
