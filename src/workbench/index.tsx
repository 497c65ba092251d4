import "./page.css";
import type {} from "./console";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { onLaunchedFiles } from "./files/launched-files";
import { keepForOffline } from "./offline/keep-for-offline";
import { printActive } from "./print/print-active";
import { Bench } from "./state/bench";
import { BenchPage } from "./view/BenchPage";

function start(root: HTMLElement): void {
  const bench = new Bench();
  // Grids measure their place when they start, so it must be there.
  flushSync(() => createRoot(root).render(<BenchPage bench={bench} />));
  window.addEventListener("beforeunload", (event) => {
    if (bench.unsaved()) event.preventDefault();
  });
  const grid = () => bench.state.get().active?.api ?? null;
  window.qbWorkbench = { grid };
  printActive(grid);
  void bench.begin().then(() => {
    onLaunchedFiles((files) => bench.open(files));
    void keepForOffline(bench.state.get().active?.started());
  });
}

const root = document.getElementById("root");
if (root) start(root);
