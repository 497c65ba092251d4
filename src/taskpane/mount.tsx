import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";
import type { PaneStart } from "./start";

/** Puts the pane into the page. */
export function mountPane(start: PaneStart): void {
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<Pane start={start} />);
}
