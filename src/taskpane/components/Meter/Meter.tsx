import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";

const ProgressBar = lazy(
  () => import(/* webpackChunkName: "pane-meter", webpackPrefetch: true */ "./FluentProgressBar"),
);

const useStyles = makeStyles({ room: { minHeight: "2px" } });

export interface MeterProps {
  /** What goes on. */
  readonly label: string;
  /** Left out both: nobody knows how long it takes. */
  readonly done?: number;
  readonly total?: number;
}

/** How far something is. */
export function Meter({ label, done, total }: MeterProps) {
  const known = done !== undefined && total !== undefined;
  return (
    <div className={useStyles().room}>
      <Suspense fallback={null}>
        <ProgressBar aria-label={label} shape="rounded" {...(known ? { value: done, max: total } : {})} />
      </Suspense>
    </div>
  );
}
