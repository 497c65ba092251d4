import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { dotStrip, stateShares } from "../../select/dot-strip";
import type { State } from "../../select/finding-state";
import { useStateColours } from "../../theme/use-state-colours";

/** Dots in a line; more and smaller ones where three lines would not hold them. */
const COLUMNS = { few: 16, many: 24 };
const FEW = 48;
const ORDER: readonly State[] = ["pass", "fail", "missing"];

const useStyles = makeStyles({
  strip: { display: "block", width: "100%", maxWidth: "200px", height: "auto" },
  shares: { display: "block", width: "100%", height: "10px" },
});

export interface DotStripProps {
  readonly states: readonly State[];
  /** What the drawing says, in words. */
  readonly label: string;
}

/** One dot a school; where they are too many to be told apart, their shares. */
export function DotStrip({ states, label }: DotStripProps) {
  if (states.length === 0) return null;
  const strip = dotStrip(states, states.length <= FEW ? COLUMNS.few : COLUMNS.many);
  return strip ? <Dots {...strip} label={label} /> : <Shares states={states} label={label} />;
}

/** Drawn in cells of 10. */
const DOT: Partial<Record<State, (x: number, y: number) => string>> = {
  pass: (x, y) => `M${x + 1.5} ${y + 5}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0Z`,
  fail: (x, y) => `M${x + 2} ${y + 2}l6 6m0-6l-6 6`,
  missing: (x, y) => `M${x + 2} ${y + 5}a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z`,
};

function Dots({
  columns,
  lines,
  places,
  label,
}: NonNullable<ReturnType<typeof dotStrip>> & { label: string }) {
  const colours = useStateColours();
  return (
    <svg
      className={useStyles().strip}
      viewBox={`0 0 ${columns * 10} ${lines * 10}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      {[...places].map(([state, dots]) => (
        <path
          key={state}
          className={colours[state]}
          d={dots.map(({ x, y }) => DOT[state]?.(x * 10, y * 10) ?? "").join("")}
          fill={state === "pass" ? "currentColor" : "none"}
          stroke={state === "pass" ? "none" : "currentColor"}
          strokeWidth={state === "fail" ? 1.8 : 1.3}
          strokeLinecap="round"
        />
      ))}
    </svg>
  );
}

/** Full for schools that pass, framed for those that fail, a line for those not filled in. */
const BAND: Partial<Record<State, { readonly height: number; readonly hollow: boolean }>> = {
  pass: { height: 10, hollow: false },
  fail: { height: 10, hollow: true },
  missing: { height: 3, hollow: false },
};

function Shares({ states, label }: DotStripProps) {
  const styles = useStyles();
  const colours = useStateColours();
  const shares = stateShares(states, ORDER);
  const starts = shares.map((_, place) => shares.slice(0, place).reduce((sum, { share }) => sum + share, 0));
  return (
    <svg className={styles.shares} role="img" aria-label={label} focusable="false">
      {shares.map(({ state, share }, place) => {
        const { height, hollow } = BAND[state] ?? { height: 10, hollow: false };
        return (
          <rect
            key={state}
            className={mergeClasses(colours[state])}
            x={`${(starts[place] ?? 0) * 100}%`}
            y={(10 - height) / 2}
            width={`${share * 100}%`}
            height={height}
            fill="currentColor"
            fillOpacity={hollow ? 0.25 : 1}
            stroke={hollow ? "currentColor" : "none"}
            strokeWidth="2"
          />
        );
      })}
    </svg>
  );
}
