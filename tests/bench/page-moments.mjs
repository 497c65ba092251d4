/* global MutationObserver, document */
/**
 * To be run in every frame of the workbench before its own scripts: tells by the console when a person has what was
 * waited for, in milliseconds since the page was asked for. A page that looks itself costs it nothing; looking from
 * outside brings half a second of the tool's own scripts into it.
 */
export function tellMoments() {
  const { timeOrigin } = globalThis.top.performance;
  const tell = (moment) =>
    console.info(`qb:${moment}:${performance.timeOrigin + performance.now() - timeOrigin}`);
  const inNextFrame = (then) => globalThis.requestAnimationFrame(then);
  const tellOnce = (moment, isThere, isDrawn = () => true) => {
    const tellDrawn = () => inNextFrame(() => (isDrawn() ? inNextFrame(() => tell(moment)) : tellDrawn()));
    const watch = new MutationObserver(() => {
      if (!isThere()) return;
      watch.disconnect();
      tellDrawn();
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  };
  const hasInk = (canvas) => {
    if (canvas.width < 300 || canvas.height < 300) return false;
    const { data } = canvas.getContext("2d").getImageData(0, 0, 300, 300);
    return data.some(
      (alpha, at) => at % 4 === 3 && alpha > 200 && data[at - 3] + data[at - 2] + data[at - 1] < 250,
    );
  };
  const gridIsDrawn = () => [...document.querySelectorAll(".desks > :not(.behind) canvas")].some(hasInk);
  const onPage = () => {
    tellOnce("sample", () => document.querySelector("main[aria-busy=false]"), gridIsDrawn);
    document.addEventListener("change", ({ target }) => {
      if (target.type !== "file") return;
      const { name } = target.files[0];
      tell("chosen");
      const selected = () => document.querySelector("[role=tab][aria-selected=true]");
      tellOnce("opened", () => selected()?.textContent === name, gridIsDrawn);
    });
  };
  const inPane = () => {
    const isCheck = (element) => element?.textContent.trim() === "一键检查" && element.offsetWidth > 0;
    tellOnce("pane", () => [...document.querySelectorAll("button")].some(isCheck));
    document.addEventListener(
      "click",
      ({ target }) => {
        if (!isCheck(target.closest("button"))) return;
        tell("asked");
        tellOnce("listed", () => document.querySelector("[aria-label=检查结果] :is(li, [role=listitem])"));
      },
      true,
    );
  };
  if (globalThis === globalThis.top) onPage();
  else inPane();
}

/** The moments that a page tells, each as a promise that must be asked for before it can come. */
export class Moments {
  constructor(page) {
    this.page = page;
  }

  async next(moment) {
    const told = (message) => message.text().startsWith(`qb:${moment}:`);
    const message = await this.page.waitForEvent("console", { predicate: told, timeout: 120_000 });
    return Number(message.text().split(":")[2]);
  }

  /** Milliseconds from one moment to the next that follows on the step. */
  async between(first, last, step) {
    const [from, to] = await Promise.all([this.next(first), this.next(last), step()]);
    return to - from;
  }
}
