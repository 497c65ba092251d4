import type { ReactNode } from "react";
import type { State } from "../../select/finding-state";
import { useStateColours } from "../../theme/use-state-colours";

const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.8, strokeLinecap: "round" } as const;
const edge = { ...line, strokeWidth: 1.6, strokeLinejoin: "round" } as const;

/** Drawn in a square of 14. */
const SHAPES: Record<State, ReactNode> = {
  pass: <path d="M2.5 7.4 5.8 10.6 11.6 3.8" {...line} />,
  near: <path d="M7 2.2 12.4 11.6H1.6Z" {...edge} />,
  fail: <path d="M3.2 3.2 10.8 10.8M10.8 3.2 3.2 10.8" {...line} />,
  missing: <circle cx="7" cy="7" r="4.7" {...edge} />,
  doubt: (
    <>
      <path d="M4.4 5.1a2.6 2.6 0 1 1 3.9 2.3C7.4 7.9 7 8.3 7 9.2" {...edge} />
      <circle cx="7" cy="11.7" r="1" fill="currentColor" />
    </>
  ),
  note: (
    <>
      <circle cx="7" cy="3.2" r="1.05" fill="currentColor" />
      <path d="M7 6.2v5" {...line} />
    </>
  ),
  excluded: <path d="M3 7h8" {...line} />,
};

export interface StateMarkProps {
  readonly state: State;
  /** In px; 14 where it is left out. */
  readonly size?: number;
}

/** A state's shape in its colour. The word stands beside it, so that it is hidden from screen readers. */
export function StateMark({ state, size = 14 }: StateMarkProps) {
  const colours = useStateColours();
  return (
    <svg
      className={colours[state]}
      width={size}
      height={size}
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[state]}
    </svg>
  );
}
