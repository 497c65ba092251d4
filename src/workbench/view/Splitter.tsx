import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { useWords } from "../strings/words";
import { clampWidth, MOST, LEAST } from "./pane-width";

const STEP = 16;

interface SplitterProps {
  /** Of the pane, in CSS pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The bar between grid and pane: drag it, or move it with the arrow keys. */
export function Splitter({ width, onWidth }: SplitterProps) {
  const words = useWords();
  const dragged = useRef(false);
  const move = (to: number) => onWidth(clampWidth(to));
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: MOST, End: LEAST }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    dragged.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (dragged.current) move(document.documentElement.clientWidth - event.clientX);
  };
  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.splitter}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (dragged.current = false)}
      onPointerCancel={() => (dragged.current = false)}
    />
  );
}
