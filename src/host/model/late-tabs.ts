/** Milliseconds between two looks at the tabs: with hundreds of them each look takes a tenth of a second. */
const BETWEEN = 1000;

/** Shows the tabs of added sheets: those of the first batch at once, those of batches right behind it together. */
export class LateTabs {
  private shown = -Infinity;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly show: () => void) {}

  showSoon(): void {
    if (this.timer !== null) return;
    const wait = this.shown + BETWEEN - performance.now();
    if (wait <= 0) this.showNow();
    else this.timer = setTimeout(() => this.showNow(), wait);
  }

  dispose(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private showNow(): void {
    this.dispose();
    this.show();
    this.shown = performance.now();
  }
}
