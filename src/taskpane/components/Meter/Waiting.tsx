import { makeStyles, tokens } from "@fluentui/react-components";
import { Meter } from "./Meter";

const useStyles = makeStyles({ waiting: { padding: tokens.spacingVerticalXXL } });

/** Something is on its way, and nobody knows how long it takes. */
export function Waiting({ label }: { label: string }) {
  return (
    <div className={useStyles().waiting}>
      <Meter label={label} />
    </div>
  );
}
