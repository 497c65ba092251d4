import type { KeyboardEvent } from "react";
import type { Desk } from "../desk/desk";
import type { Bench } from "../state/bench";
import { useStore } from "../state/store";
import { useWords } from "../strings/words";

const tabId = ({ id }: Desk): string => `file-${id}`;

function FileTab({ bench, desk, chosen }: { bench: Bench; desk: Desk; chosen: boolean }) {
  const words = useWords();
  const { unsaved } = useStore(desk.state);
  return (
    <div className={chosen ? "file chosen" : "file"} role="presentation">
      <button
        type="button"
        id={tabId(desk)}
        role="tab"
        aria-selected={chosen}
        tabIndex={chosen ? 0 : -1}
        onClick={() => bench.show(desk)}
      >
        {desk.name}
        {unsaved && <span className="unsaved">{words.unsaved}</span>}
      </button>
      <button
        type="button"
        className="close"
        tabIndex={chosen ? 0 : -1}
        aria-label={words.closeFile(desk.name)}
        onClick={() => bench.close(desk)}
      >
        ✕
      </button>
    </div>
  );
}

/** One tab for each open workbook; left and right arrows go through them. */
export function FileTabs({ bench }: { readonly bench: Bench }) {
  const words = useWords();
  const { desks, active } = useStore(bench.state);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = step && active && desks[desks.indexOf(active) + step];
    if (!next) return;
    bench.show(next);
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]");
    tabs[desks.indexOf(next)]?.focus();
  };
  return (
    <div className="files" onKeyDown={onKeyDown}>
      {/* A list of tabs may own nothing but tabs; the buttons that close them stand between them. */}
      <div role="tablist" aria-label={words.files} aria-owns={desks.map(tabId).join(" ")} />
      {desks.map((desk) => (
        <FileTab key={desk.id} bench={bench} desk={desk} chosen={desk === active} />
      ))}
    </div>
  );
}
