/**
 * F6 leads to the commands, as in Excel: in the grid Tab goes from cell to cell, so without it the
 * keyboard could not leave.
 * @param commands their bar.
 */
export function leadToCommandsByF6(commands: () => HTMLElement | null): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    commands()?.querySelector("button")?.focus();
  };
  window.addEventListener("keydown", listen, { capture: true });
  return () => window.removeEventListener("keydown", listen, { capture: true });
}
